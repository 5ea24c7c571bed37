// Answers: a document whose part of the graph an earlier version of the row function made; no row when all are current.
// Params:  rowsVersion: string
// Returns: id: string, status: string, text: string, facts: string (JSON)
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document)
WHERE d.rowsVersion <> $rowsVersion
RETURN d.id AS id, d.status AS status, d.text AS text, d.facts AS facts
ORDER BY id
LIMIT 1
