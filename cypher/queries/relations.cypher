// Answers: stated relations by id. The document that states one bounds the search.
// Params:  ids: string[], documents: string[] (the documents of these ids)
// Returns: relation: map, predicate: string, subject: map, object: map|null (null: the document itself)
MATCH (d:Document)-[:MENTIONS]->(s:Entity)
WHERE d.id IN $asked.documents
MATCH (s)-[r:HOLDS_POSITION|PART_OF|LOCATED_IN|CROSSES|RUNS|ABOUT|AUTHORED|WROTE {document: d.id}]->(o)
WHERE r.id IN $asked.ids
RETURN r {.*} AS relation, type(r) AS predicate, s {.id, .type, .name, .subtype, .aliases, .sortKey} AS subject,
  CASE WHEN o:Entity THEN o {.id, .type, .name, .subtype, .aliases, .sortKey} END AS object
