// Answers: the raw texts of published documents, and their facts, which hold the reading order.
// Params:  ids: string[]
// Returns: id: string, text: string, facts: string (JSON)
MATCH (:Luzhi)-[:STORES]->(d:Document {status: 'PUBLISHED'})
WHERE d.id IN $asked.ids
RETURN d.id AS id, d.text AS text, d.facts AS facts
