// Answers: empties the scratch server of the tests, whoever the nodes belong to. Only `server/testing` uses it.
// Params:  none
// Returns: nothing
MATCH (n) DETACH DELETE n
