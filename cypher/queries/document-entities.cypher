// Answers: the entities of which documents speak, in order of first mention, each document's from a cursor on.
// Params:  ids: string[] (documents), after: [order, entity id]|null, limit: int
// Returns: id: string (the document), entity: map, key: list
UNWIND $asked.ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[m:MENTIONS]->(e:Entity)
  WITH e, [m.order, e.id] AS key
  WHERE $asked.after IS NULL OR key > $asked.after
  RETURN e, key ORDER BY key LIMIT toInteger($asked.limit)
}
RETURN id, e {.id, .type, .name, .subtype, .aliases, .sortKey} AS entity, key
ORDER BY id, key
