// Answers: every statement and every activity that links entities to given neighbours, with its evidence.
// Params:  pairs: {id, neighbours: string[]}[], predicates, kinds, attributions, documents: as queries/neighbours
// Returns: id: string, neighbour: string, relation: map|null, activity: map|null, from: map|null, to: map|null
//          (the ties of both ends to the activity), office: string|null (which end is tied by OFFICE: FROM, TO),
//          position: map|null (by OFFICE)
UNWIND $asked.pairs AS pair
MATCH (e:Entity {id: pair.id})
WITH e, pair.neighbours AS neighbours
CALL (e, neighbours) {
  MATCH (e)-[r:HOLDS_POSITION|PART_OF|LOCATED_IN|CROSSES|RUNS|ABOUT|AUTHORED]-(x:Entity)
  WHERE x.id IN neighbours AND x <> e AND ($asked.predicates IS NULL OR type(r) IN $asked.predicates)
    AND ($asked.documents IS NULL OR r.document IN $asked.documents)
  RETURN x, r {.*, predicate: type(r), out: startNode(r) = e} AS relation, null AS a, null AS from, null AS to,
    null AS office, null AS position
  UNION ALL
  MATCH (e)-[s:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN]-(a:Activity)-[t:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN]-(x:Entity)
  WHERE x.id IN neighbours AND x <> e AND ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
    AND ($asked.documents IS NULL OR a.document IN $asked.documents)
    AND ($asked.attributions IS NULL OR coalesce(s.attribution, t.attribution) IS NULL
      OR CASE WHEN 'GROUP' IN [s.attribution, t.attribution] THEN 'GROUP' ELSE 'NAMED' END IN $asked.attributions)
  RETURN x, null AS relation, a, s {.*, predicate: type(s)} AS from, t {.*, predicate: type(t)} AS to,
    null AS office, null AS position
  UNION ALL
  WITH e AS p, neighbours WHERE p:Person AND 'OFFICE' IN $asked.attributions
  MATCH (p)-[h:HOLDS_POSITION {office: true}]->(:Organization)-[s:LED]->(a:Activity)
  WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds) AND ($asked.documents IS NULL OR a.document IN $asked.documents) AND
    // Include: queries/parts/within-term
    AND NOT EXISTS { (p)-[:LED|TOOK_PART|PARTNER]->(a) }
  MATCH (a)-[t:CONCERNS|AT|RESULTED_IN]->(x:Entity)
  WHERE x.id IN neighbours
  RETURN x, null AS relation, a, s {.*, predicate: type(s)} AS from, t {.*, predicate: type(t)} AS to,
    'FROM' AS office, h {.*} AS position
  UNION ALL
  WITH e AS o, neighbours WHERE 'OFFICE' IN $asked.attributions
  MATCH (o)<-[s:CONCERNS|AT|RESULTED_IN]-(a:Activity)<-[t:LED]-(:Organization)<-[h:HOLDS_POSITION {office: true}]-(x:Person)
  WHERE x.id IN neighbours AND ($asked.kinds IS NULL OR a.kind IN $asked.kinds) AND ($asked.documents IS NULL OR a.document IN $asked.documents) AND
    // Include: queries/parts/within-term
    AND NOT EXISTS { (x)-[:LED|TOOK_PART|PARTNER]->(a) }
  RETURN x, null AS relation, a, s {.*, predicate: type(s)} AS from, t {.*, predicate: type(t)} AS to,
    'TO' AS office, h {.*} AS position
}
RETURN e.id AS id, x.id AS neighbour, relation, a {.*} AS activity, from, to, office, position
ORDER BY id, neighbour, coalesce(a.fromDay, '9999-99-99'), coalesce(a.document, relation.document), a.triggerStart,
  coalesce(relation.id, a.id)
