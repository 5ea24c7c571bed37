// Answers: the data version and how much the published documents hold.
// Params:  none
// Returns: dataVersion: string, documents: int, entities: int, activities: int, relations: int (statements), statistics: int,
//          byType: {type, count}[]
MATCH (l:Luzhi)
CALL (l) { MATCH (l)-[:STORES]->(d:Document {status: 'PUBLISHED'}) RETURN count(d) AS documents }
CALL () { MATCH (a:Activity) WHERE EXISTS { (:Document)-[:RECORDS]->(a) } RETURN count(a) AS activities }
CALL () { MATCH (s:Statistic) WHERE EXISTS { (:Document)-[:STATES]->(s) } RETURN count(s) AS statistics }
CALL () {
  MATCH (s:Entity)-[r:HOLDS_POSITION|PART_OF|LOCATED_IN|CROSSES|RUNS|ABOUT|AUTHORED|WROTE]->()
  WHERE r.document IS NOT NULL
  RETURN count(r) AS relations
}
CALL () {
  MATCH (e:Entity) WHERE EXISTS { (:Document)-[:MENTIONS]->(e) }
  WITH e.type AS type, count(e) AS count ORDER BY type
  RETURN collect({type: type, count: count}) AS byType, sum(count) AS entities
}
RETURN l.dataVersion AS dataVersion, documents, entities, activities, relations, statistics, byType
