// Answers: stores a part of the file that a document was read from.
// Params:  id: string, order: int, content: bytes
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(:Document {id: $id})-[:READ_FROM]->(o:Original)
CREATE (o)-[:HOLDS {order: toInteger($order)}]->(:OriginalPart {content: $content})
