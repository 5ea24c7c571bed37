// Answers: nodes that carry an id of ours and are not ours: nothing may be written on them.
// Params:  document: string, entities: string[], activities: string[], statistics: string[]
// Returns: id: string
CALL () {
  MATCH (d:Document {id: $document}) WHERE NOT EXISTS { (:Luzhi)-[:STORES]->(d) } RETURN d AS n
  UNION ALL
  MATCH (e:Entity) WHERE e.id IN $entities AND NOT EXISTS { (:Luzhi)-[:STORES]->(:Document)-[:MENTIONS]->(e) } RETURN e AS n
  UNION ALL
  MATCH (a:Activity) WHERE a.id IN $activities AND NOT EXISTS { (:Luzhi)-[:STORES]->(:Document)-[:RECORDS]->(a) } RETURN a AS n
  UNION ALL
  MATCH (s:Statistic) WHERE s.id IN $statistics AND NOT EXISTS { (:Luzhi)-[:STORES]->(:Document)-[:STATES]->(s) } RETURN s AS n
}
RETURN n.id AS id
LIMIT 5
