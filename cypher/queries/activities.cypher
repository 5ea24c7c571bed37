// Answers: activities by id.
// Params:  ids: string[]
// Returns: activity: map
MATCH (a:Activity)
WHERE a.id IN $asked.ids AND EXISTS { (:Document)-[:RECORDS]->(a) }
RETURN a {.*} AS activity
