// Answers: how many marks and ledger entries there are. Only tests use it.
// Params:  none
// Returns: marks: int, migrations: int
RETURN COUNT { (:Luzhi) } AS marks, COUNT { (:Migration) } AS migrations
