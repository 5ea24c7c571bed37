// Answers: the file that a document was read from, without its bytes; no row when none is kept.
// Params:  id: string
// Returns: sha256: string, name: string, size: int
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(:Document {id: $id})-[:READ_FROM]->(o:Original)
RETURN o.sha256 AS sha256, o.name AS name, o.size AS size
