// Answers: where documents mention entities, one row a document, from the document of a cursor on (it has one mention at least).
// Params:  ids: string[], after: [document id, number of the mention]|null, limit: int
// Returns: id: string (the entity), document: string, spans: int[], quotations: string[]
UNWIND $asked.ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (d:Document)-[m:MENTIONS]->(e)
  WHERE $asked.after IS NULL OR d.id >= $asked.after[0]
  RETURN d, m ORDER BY d.id LIMIT toInteger($asked.limit) + 1
}
RETURN id, d.id AS document, m.spans AS spans, m.quotations AS quotations
ORDER BY id, document
