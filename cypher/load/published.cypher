// Answers: what the data version is made of.
// Params:  none
// Returns: id: string, contentHash: string
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {status: 'PUBLISHED'})
RETURN d.id AS id, d.contentHash AS contentHash
