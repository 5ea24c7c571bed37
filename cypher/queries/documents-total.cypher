// Answers: how many documents are published.
// Params:  none
// Returns: total: int
MATCH (:Luzhi)-[:STORES]->(d:Document {status: 'PUBLISHED'})
RETURN count(d) AS total
