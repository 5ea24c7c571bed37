// Answers: what activities concern, where they happened and what came of them.
// Params:  ids: string[]
// Returns: id: string (the activity), predicate: string, entity: map
MATCH (a:Activity)-[r:CONCERNS|AT|RESULTED_IN]->(e:Entity)
WHERE a.id IN $asked.ids
RETURN a.id AS id, type(r) AS predicate, e {.id, .type, .name, .subtype, .aliases, .sortKey} AS entity
ORDER BY r.order, entity.id
