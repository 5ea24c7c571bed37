// Answers: what strangers are tied to. Only tests use it.
// Params:  none
// Returns: labels: string[], properties: map
MATCH (:Stranger)-[:WATCHES]->(n)
RETURN labels(n) AS labels, n {.*} AS properties
ORDER BY n.id
