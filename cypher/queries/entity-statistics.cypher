// Answers: the figures whose subject an entity is.
// Params:  ids: string[]
// Returns: id: string, statistic: map, subject: map
MATCH (e:Entity)-[:COUNTS]->(s:Statistic)
WHERE e.id IN $asked.ids
RETURN e.id AS id, s {.*} AS statistic, e {.id, .type, .name, .subtype, .aliases, .sortKey} AS subject
ORDER BY statistic.document, statistic.spans[1], statistic.id
