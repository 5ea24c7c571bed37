// Answers: all documents, drafts too, in order of their id, from a cursor on.
// Params:  after: string, limit: int
// Returns: id: string, status: string, title: string|null, publisher: string|null, publishedOn: string|null,
//          entities: int, activities: int, relations: int, statistics: int, findings: int
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document)
WHERE d.id > $after
WITH d ORDER BY d.id LIMIT toInteger($limit)
RETURN d.id AS id, d.status AS status, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn,
  d.entityCount AS entities, d.activityCount AS activities, d.relationCount AS relations,
  d.statisticCount AS statistics, d.findingCount AS findings
ORDER BY id
