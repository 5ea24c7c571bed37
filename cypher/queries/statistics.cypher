// Answers: figures by id.
// Params:  ids: string[]
// Returns: statistic: map, subject: map|null
MATCH (:Document)-[:STATES]->(s:Statistic)
WHERE s.id IN $asked.ids
OPTIONAL MATCH (e:Entity)-[:COUNTS]->(s)
RETURN s {.*} AS statistic, e {.id, .type, .name, .subtype, .aliases, .sortKey} AS subject
