// Answers: deletes the activities and figures of a document. One to which a stranger tied something stays, as a bare node with its id.
// Params:  id: string
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $id})-[s:RECORDS|STATES]->(n:Activity|Statistic)
OPTIONAL MATCH (n)-[r:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN|COUNTS {document: d.id}]-(:Entity)
WITH n, s, collect(r) AS ours
FOREACH (r IN ours | DELETE r)
DELETE s
WITH n
CALL (n) {
  WITH n WHERE NOT EXISTS { (n)--() }
  DELETE n
}
CALL (n) {
  WITH n WHERE EXISTS { (n)--() }
  SET n = {id: n.id}
  REMOVE n:Activity, n:Statistic
}
