// Answers: deletes what a document says of entities; the entities stay for the fold to decide.
// Params:  id: string
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(:Document {id: $id})-[m:MENTIONS]->(:Entity)
DELETE m
