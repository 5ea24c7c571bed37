// Subquery: of activity `a`, which person `p` has by `strength`, the rows that pass what a TraceFilter says of rows: object `o`
// (null: the activity concerns none) and its `place` in the order of the activity's objects.
CALL (p, a, strength) {
  WITH p, a, strength, CASE WHEN $asked.text IS NULL THEN true ELSE
    // Include: queries/parts/says-text
    END AS said
  OPTIONAL MATCH (a)-[c:CONCERNS]->(o:Entity)
  WITH o, coalesce(c.order, -1) AS place, said, o.name AS words
  WHERE ($asked.objectTypes IS NULL OR o.type IN $asked.objectTypes) AND CASE WHEN said THEN true ELSE
    // Include: queries/parts/compared
    CONTAINS $asked.text END
  RETURN o, place
}
