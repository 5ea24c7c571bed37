// Answers: what is stored of a document.
// Params:  id: string
// Returns: status: string, contentHash: string
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $id})
RETURN d.status AS status, d.contentHash AS contentHash
