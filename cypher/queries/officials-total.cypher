// Answers: how many persons hold or held a position.
// Params:  none
// Returns: total: int
MATCH (p:Person&Entity)
WHERE EXISTS { (p)-[:HOLDS_POSITION]->(:Entity) }
RETURN count(p) AS total
