// Answers: the entities of which a document speaks.
// Params:  id: string
// Returns: id: string
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(:Document {id: $id})-[:MENTIONS]->(e:Entity)
RETURN e.id AS id
