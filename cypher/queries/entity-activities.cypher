// Answers: the activities that entities take part in or that are about them, in order of date, each entity's from a cursor on.
// Params:  ids: string[], after: [day, document, trigger start, activity id]|null, limit: int
// Returns: id: string (the entity), activity: map, key: list
UNWIND $asked.ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN]-(a:Activity)
  WITH DISTINCT a, [coalesce(a.fromDay, '9999-99-99'), a.document, a.triggerStart, a.id] AS key
  WHERE $asked.after IS NULL OR key > $asked.after
  RETURN a, key ORDER BY key LIMIT toInteger($asked.limit)
}
RETURN id, a {.*} AS activity, key
ORDER BY id, key
