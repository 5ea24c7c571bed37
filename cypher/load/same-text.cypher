// Answers: the documents with a text, whatever their ids.
// Params:  sha256: string
// Returns: id: string, title: string|null, status: string
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {sha256: $sha256})
RETURN d.id AS id, d.title AS title, d.status AS status
ORDER BY id
