// Answers: activities of other documents that may be the same event: one family of kinds, a common leader and object, days that overlap.
// Params:  ids: string[], families: map (kind → the kinds of its family)
// Returns: id: string, activity: map
UNWIND $asked.ids AS id
MATCH (a:Activity {id: id})-[:CONCERNS]->(o:Entity)<-[:CONCERNS]-(b:Activity)
WHERE a.dayPrecision AND b.dayPrecision AND b.document <> a.document AND b.kind IN $asked.families[a.kind]
  AND b.fromDay <= a.toDay AND b.toDay >= a.fromDay
  AND EXISTS { (a)<-[:LED]-(:Entity)-[:LED]->(b) }
WITH DISTINCT id, b
RETURN id, b {.*} AS activity
ORDER BY b.fromDay, b.id
