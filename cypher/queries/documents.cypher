// Answers: published documents by id, without their text.
// Params:  ids: string[]
// Returns: document: map
MATCH (:Luzhi)-[:STORES]->(d:Document {status: 'PUBLISHED'})
WHERE d.id IN $asked.ids
RETURN d {.id, .title, .subtitle, .byline, .publishedOn, .covers, .home, .publisher, .page, .url, .retrievedAt, .fileSha256,
  .sha256, .findings} AS document
