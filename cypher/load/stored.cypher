// Answers: what is stored of a document.
// Params:  id: string
// Returns: status: string, contentHash: string, sha256: string (of the text), title: string|null
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $id})
RETURN d.status AS status, d.contentHash AS contentHash, d.sha256 AS sha256, d.title AS title
