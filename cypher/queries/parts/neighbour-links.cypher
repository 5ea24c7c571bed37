// Subquery: of entity `e` every neighbour `x` with each `link` to it: `relation` is a predicate or the kind of an activity,
// `link` tells links apart (statements of several documents are one, an activity is one). OFFICE ties a person to what the
// activity is about, never to its participants, and only where $asked.attributions asks for it.
CALL (e) {
  MATCH (e)-[r:HOLDS_POSITION|PART_OF|LOCATED_IN|CROSSES|RUNS|ABOUT|AUTHORED]-(x:Entity)
  WHERE x <> e AND ($asked.predicates IS NULL OR type(r) IN $asked.predicates) AND ($asked.documents IS NULL OR r.document IN $asked.documents)
    AND ($asked.types IS NULL OR x.type IN $asked.types)
  RETURN x, type(r) AS relation,
    type(r) + CASE WHEN startNode(r) = e THEN '>' ELSE '<' END + coalesce(r.title, '') + '|' + coalesce(r.status, '') AS link
  UNION ALL
  MATCH (e)-[s:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN]-(a:Activity)-[t:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN]-(x:Entity)
  WHERE x <> e AND ($asked.kinds IS NULL OR a.kind IN $asked.kinds) AND ($asked.documents IS NULL OR a.document IN $asked.documents)
    AND ($asked.types IS NULL OR x.type IN $asked.types)
    AND ($asked.attributions IS NULL OR coalesce(s.attribution, t.attribution) IS NULL
      OR CASE WHEN 'GROUP' IN [s.attribution, t.attribution] THEN 'GROUP' ELSE 'NAMED' END IN $asked.attributions)
  RETURN x, a.kind AS relation, a.id AS link
  UNION ALL
  WITH e AS p WHERE p:Person AND 'OFFICE' IN $asked.attributions
  MATCH (p)-[h:HOLDS_POSITION {office: true}]->(:Organization)-[:LED]->(a:Activity)
  WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds) AND ($asked.documents IS NULL OR a.document IN $asked.documents) AND
    // Include: queries/parts/within-term
    AND NOT EXISTS { (p)-[:LED|TOOK_PART|PARTNER]->(a) }
  MATCH (a)-[:CONCERNS|AT|RESULTED_IN]->(x:Entity)
  WHERE $asked.types IS NULL OR x.type IN $asked.types
  RETURN x, a.kind AS relation, a.id AS link
  UNION ALL
  WITH e AS o WHERE 'OFFICE' IN $asked.attributions
  MATCH (o)<-[:CONCERNS|AT|RESULTED_IN]-(a:Activity)<-[:LED]-(:Organization)<-[h:HOLDS_POSITION {office: true}]-(x:Person)
  WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds) AND ($asked.documents IS NULL OR a.document IN $asked.documents)
    AND ($asked.types IS NULL OR x.type IN $asked.types) AND
    // Include: queries/parts/within-term
    AND NOT EXISTS { (x)-[:LED|TOOK_PART|PARTNER]->(a) }
  RETURN x, a.kind AS relation, a.id AS link
}
