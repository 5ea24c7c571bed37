// Answers: waits until every index answers.
// Params:  seconds: int
// Returns: nothing
CALL db.awaitIndexes(toInteger($seconds))
