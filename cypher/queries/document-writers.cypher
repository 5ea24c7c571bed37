// Answers: who wrote documents, by their own word.
// Params:  ids: string[]
// Returns: id: string (the document), entity: map
MATCH (e:Entity)-[:WROTE]->(d:Document)
WHERE d.id IN $asked.ids
WITH DISTINCT d, e
RETURN d.id AS id, e {.id, .type, .name, .subtype, .aliases, .sortKey} AS entity
ORDER BY e.sortKey, e.id
