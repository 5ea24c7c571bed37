// Answers: all that is stored of a document, so that it can be loaded again.
// Params:  id: string
// Returns: id: string, status: string, text: string, facts: string (JSON)
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $id})
RETURN d.id AS id, d.status AS status, d.text AS text, d.facts AS facts
