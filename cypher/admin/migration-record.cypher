// Answers: records a migration after it ran; the lock keeps two servers from recording it twice.
// Params:  name: string, checksum: string
// Returns: nothing
MATCH (l:Luzhi {name: 'luzhi'})
SET l.lock = true
MERGE (l)-[:RECORDED]->(m:Migration {name: $name})
ON CREATE SET m.checksum = $checksum, m.at = datetime()
