// Answers: how much we hold, and which data.
// Params:  none
// Returns: dataVersion: string, rowsVersion: string, documents: int, drafts: int, entities: int, activities: int,
//          relations: int (statements), statistics: int
MATCH (l:Luzhi {name: 'luzhi'})
RETURN l.dataVersion AS dataVersion, l.rowsVersion AS rowsVersion,
  COUNT { (l)-[:STORES]->(:Document {status: 'PUBLISHED'}) } AS documents,
  COUNT { (l)-[:STORES]->(:Document {status: 'DRAFT'}) } AS drafts,
  COUNT { MATCH (l)-[:STORES]->(:Document)-[:MENTIONS]->(e:Entity) RETURN DISTINCT e } AS entities,
  COUNT { (l)-[:STORES]->(:Document)-[:RECORDS]->(:Activity) } AS activities,
  COUNT {
    MATCH (:Entity)-[r:HOLDS_POSITION|PART_OF|LOCATED_IN|CROSSES|RUNS|ABOUT|AUTHORED|WROTE]->()
    WHERE r.id STARTS WITH 'relation:'
  } AS relations,
  COUNT { (l)-[:STORES]->(:Document)-[:STATES]->(:Statistic) } AS statistics
