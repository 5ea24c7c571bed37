// Answers: the activities that documents record, in order of their triggers, each document's from a cursor on.
// Params:  ids: string[] (documents), after: [trigger start, activity id]|null, limit: int
// Returns: id: string (the document), activity: map, key: list
UNWIND $asked.ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:RECORDS]->(a:Activity)
  WITH a, [a.triggerStart, a.id] AS key
  WHERE $asked.after IS NULL OR key > $asked.after
  RETURN a, key ORDER BY key LIMIT toInteger($asked.limit)
}
RETURN id, a {.*} AS activity, key
ORDER BY id, key
