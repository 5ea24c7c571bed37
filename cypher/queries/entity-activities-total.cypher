// Answers: how many activities entities take part in or are the object of.
// Params:  ids: string[]
// Returns: id: string, total: int
UNWIND $asked.ids AS id
MATCH (e:Entity {id: id})-[:LED|TOOK_PART|PARTNER|CONCERNS|AT|RESULTED_IN]-(a:Activity)
RETURN id, count(DISTINCT a) AS total
