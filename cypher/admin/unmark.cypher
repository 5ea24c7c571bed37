// Answers: takes our mark and the ledger away, after the last document.
// Params:  none
// Returns: nothing
MATCH (l:Luzhi {name: 'luzhi'})
OPTIONAL MATCH (l)-[r:RECORDED]->(m:Migration)
DELETE r
WITH l, collect(m) AS ledger
FOREACH (m IN ledger | DELETE m)
DELETE l
