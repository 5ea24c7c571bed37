// Answers: the published documents in order of their id, from a cursor on.
// Params:  after: [id]|null, limit: int
// Returns: document: map, key: list
MATCH (:Luzhi)-[:STORES]->(d:Document {status: 'PUBLISHED'})
WHERE $asked.after IS NULL OR d.id > $asked.after[0]
WITH d ORDER BY d.id LIMIT toInteger($asked.limit)
RETURN d {.id, .title, .subtitle, .byline, .publishedOn, .covers, .home, .publisher, .page, .url, .retrievedAt, .fileSha256,
  .sha256, .findings} AS document, [d.id] AS key
ORDER BY d.id
