// Answers: deletes the statements of a document between entities, and who wrote it.
// Params:  id: string
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $id})-[:MENTIONS]->(e:Entity)
MATCH (e)-[r:HOLDS_POSITION|PART_OF|LOCATED_IN|CROSSES|RUNS|ABOUT|AUTHORED|WROTE {document: d.id}]->()
DELETE r
