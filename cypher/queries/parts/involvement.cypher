// Subquery: of person `p` every activity `a` once, with `strength`: 10 × attribution (NAMED 0, GROUP 1, OFFICE 2)
// + role (LED 0, TOOK_PART 1, PARTNER 2), the least where the person is in it in several ways.
CALL (p) {
  MATCH (p)-[r:LED|TOOK_PART|PARTNER]->(a:Activity)
  RETURN a, min(CASE r.attribution WHEN 'NAMED' THEN 0 ELSE 10 END
    + CASE type(r) WHEN 'LED' THEN 0 WHEN 'TOOK_PART' THEN 1 ELSE 2 END) AS strength
  UNION ALL
  MATCH (p)-[h:HOLDS_POSITION {office: true}]->(b:Organization)-[:LED]->(a:Activity)
  WHERE
    // Include: queries/parts/within-term
    AND NOT EXISTS { (p)-[:LED|TOOK_PART|PARTNER]->(a) }
  RETURN DISTINCT a, 20 AS strength
}
