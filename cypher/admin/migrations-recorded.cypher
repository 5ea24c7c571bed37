// Answers: which migrations ran, with the checksum that each had.
// Params:  none
// Returns: name: string, checksum: string
MATCH (:Luzhi {name: 'luzhi'})-[:RECORDED]->(m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
