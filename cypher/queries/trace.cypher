// Answers: the rows of a person's trace, one per activity and object it concerns, from a cursor on (model.md, Attribution and rows).
// Params:  official: string, strengths: int[]|null, kinds: string[]|null, objectTypes: string[]|null, fromDay: string|null,
//          toDay: string|null, withoutDate: boolean, text: string|null (as server/api/text.ts makes it), limit: int,
//          after: [day, document, trigger start, activity id, order of the object, object id]|null
// Returns: activity: map, strength: int (see parts/involvement), object: map|null, key: list (the row's cursor),
//          ties: map[] (own participation), heads: map[] (by OFFICE: everyone who heads a body that led it, with the position)
MATCH (p:Person&Entity {id: $asked.official})
// Include: queries/parts/involvement
WITH p, a, strength, coalesce(a.fromDay, '9999-99-99') AS day
WHERE
  // Include: queries/parts/trace-filter
  AND ($asked.after IS NULL OR [day, a.document, a.triggerStart, a.id] >= $asked.after[0..4])
// Include: queries/parts/trace-rows
WITH p, a, strength, o, [day, a.document, a.triggerStart, a.id, place, coalesce(o.id, '')] AS key
WHERE $asked.after IS NULL OR key > $asked.after
WITH p, a, strength, o, key
ORDER BY key
LIMIT toInteger($asked.limit)
RETURN a {.*} AS activity, strength, o {.id, .type, .name, .subtype, .aliases, .sortKey} AS object, key,
  [(p)-[r:LED|TOOK_PART|PARTNER]->(a) | r {.*, role: type(r)}] AS ties,
  CASE WHEN strength < 20 THEN [] ELSE
    [(q:Person)-[h:HOLDS_POSITION {office: true}]->(b:Organization)-[r:LED]->(a) WHERE
      // Include: queries/parts/within-term
      | {person: q.id, body: b.id, position: h {.*}, who: r.who, whoQuotation: r.whoQuotation}]
  END AS heads
ORDER BY key
