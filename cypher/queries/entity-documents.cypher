// Answers: the documents that speak of entities.
// Params:  ids: string[]
// Returns: id: string, document: string
MATCH (d:Document)-[:MENTIONS]->(e:Entity)
WHERE e.id IN $asked.ids
RETURN e.id AS id, d.id AS document
ORDER BY document
