// Subquery: of entity `e` every neighbour `x` with each `link` to it: `relation` is a predicate or the kind of an activity,
// `link` tells links apart (statements of several documents are one, an activity is one). OFFICE ties a person to what the
// activity is about, never to its participants, and only where $attributions asks for it.
CALL (e) {
  MATCH (e)-[r:HOLDS_POSITION|PART_OF|LOCATED_IN|CROSSES|RUNS|ABOUT|AUTHORED]-(x:Entity)
  WHERE x <> e AND ($predicates IS NULL OR type(r) IN $predicates) AND ($documents IS NULL OR r.document IN $documents)
    AND ($types IS NULL OR x.type IN $types)
  RETURN x, type(r) AS relation,
    type(r) + CASE WHEN startNode(r) = e THEN '>' ELSE '<' END + coalesce(r.title, '') + '|' + coalesce(r.status, '') AS link
  UNION ALL
  MATCH (e)-[s:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN]-(a:Activity)-[t:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN]-(x:Entity)
  WHERE x <> e AND ($kinds IS NULL OR a.kind IN $kinds) AND ($documents IS NULL OR a.document IN $documents)
    AND ($types IS NULL OR x.type IN $types)
    AND ($attributions IS NULL OR coalesce(s.attribution, t.attribution) IS NULL
      OR CASE WHEN 'GROUP' IN [s.attribution, t.attribution] THEN 'GROUP' ELSE 'NAMED' END IN $attributions)
  RETURN x, a.kind AS relation, a.id AS link
  UNION ALL
  WITH e AS p WHERE p:Person AND 'OFFICE' IN $attributions
  MATCH (p)-[h:HOLDS_POSITION {office: true}]->(:Organization)-[:LED]->(a:Activity)
  WHERE ($kinds IS NULL OR a.kind IN $kinds) AND ($documents IS NULL OR a.document IN $documents) AND
    // Include: queries/parts/within-term
    AND NOT EXISTS { (p)-[:LED|TOOK_PART|PARTNER]->(a) }
  MATCH (a)-[:CONCERNS|AT|RESULTED_IN]->(x:Entity)
  WHERE $types IS NULL OR x.type IN $types
  RETURN x, a.kind AS relation, a.id AS link
  UNION ALL
  WITH e AS o WHERE 'OFFICE' IN $attributions
  MATCH (o)<-[:CONCERNS|AT|RESULTED_IN]-(a:Activity)<-[:LED]-(:Organization)<-[h:HOLDS_POSITION {office: true}]-(x:Person)
  WHERE ($kinds IS NULL OR a.kind IN $kinds) AND ($documents IS NULL OR a.document IN $documents)
    AND ($types IS NULL OR x.type IN $types) AND
    // Include: queries/parts/within-term
    AND NOT EXISTS { (x)-[:LED|TOOK_PART|PARTNER]->(a) }
  RETURN x, a.kind AS relation, a.id AS link
}
