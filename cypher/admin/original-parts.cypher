// Answers: the bytes of the file that a document was read from, part after part.
// Params:  id: string
// Returns: content: bytes
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(:Document {id: $id})-[:READ_FROM]->(:Original)-[h:HOLDS]->(p:OriginalPart)
RETURN p.content AS content
ORDER BY h.order
