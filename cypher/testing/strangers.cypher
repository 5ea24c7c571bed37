// Answers: a stranger's nodes with all their relationships. Only tests use it.
// Params:  none
// Returns: labels: string[], properties: map, ties: string[]
MATCH (n {stranger: true})
RETURN labels(n) AS labels, n {.*} AS properties, [(n)-[r]-(m) | type(r) + coalesce(m.name, m.title)] AS ties
ORDER BY labels, n.name
