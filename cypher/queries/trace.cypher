// Answers: the rows of a person's trace, one per activity and object it concerns, from a cursor on (model.md, Attribution and rows).
// Params:  official: string, strengths: int[]|null, kinds: string[]|null, objectTypes: string[]|null, fromDay: string|null,
//          toDay: string|null, withoutDate: boolean, text: string|null (lower case), limit: int,
//          after: [day, document, trigger start, activity id, order of the object, object id]|null
// Returns: activity: map, strength: int (see parts/involvement), object: map|null, key: list (the row's cursor),
//          ties: map[] (own participation), heads: map[] (by OFFICE: everyone who heads a body that led it, with the position)
MATCH (p:Person&Entity {id: $official})
// Include: queries/parts/involvement
WITH p, a, strength, coalesce(a.fromDay, '9999-99-99') AS day
WHERE
  // Include: queries/parts/trace-filter
  AND ($after IS NULL OR [day, a.document, a.triggerStart, a.id] >= $after[0..4])
  AND ($objectTypes IS NULL OR EXISTS { MATCH (a)-[:CONCERNS]->(o:Entity) WHERE o.type IN $objectTypes })
  AND ($text IS NULL
    OR EXISTS {
      MATCH (a)-[:CONCERNS]->(o:Entity)
      WHERE toLower(o.name) CONTAINS $text AND ($objectTypes IS NULL OR o.type IN $objectTypes)
    }
    OR
    // Include: queries/parts/says-text
  )
// Each of these has at least one row, the cursor's own activity perhaps none that is left.
ORDER BY day, a.document, a.triggerStart, a.id
LIMIT toInteger($limit) + 1
WITH p, a, strength, day, $text IS NOT NULL AND
  // Include: queries/parts/says-text
  AS said
OPTIONAL MATCH (a)-[c:CONCERNS]->(o:Entity)
WITH p, a, strength, said, o, [day, a.document, a.triggerStart, a.id, coalesce(c.order, -1), coalesce(o.id, '')] AS key
WHERE ($objectTypes IS NULL OR o.type IN $objectTypes)
  AND ($text IS NULL OR said OR toLower(o.name) CONTAINS $text)
  AND ($after IS NULL OR key > $after)
WITH p, a, strength, o, key
ORDER BY key
LIMIT toInteger($limit)
RETURN a {.*} AS activity, strength, o {.id, .type, .name, .subtype, .aliases, .sortKey} AS object, key,
  [(p)-[r:LED|TOOK_PART|PARTNER]->(a) | r {.*, role: type(r)}] AS ties,
  CASE WHEN strength < 20 THEN [] ELSE
    [(q:Person)-[h:HOLDS_POSITION {office: true}]->(b:Organization)-[r:LED]->(a) WHERE
      // Include: queries/parts/within-term
      | {person: q.id, body: b.id, position: h {.*}, who: r.who, whoQuotation: r.whoQuotation}]
  END AS heads
ORDER BY key
