// Answers: makes the node of the file that a document was read from; its bytes follow in parts.
// Params:  id: string, sha256: string, name: string, size: int
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $id})
CREATE (d)-[:READ_FROM]->(:Original {sha256: $sha256, name: $name, size: toInteger($size)})
