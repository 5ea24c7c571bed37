// Answers: how many neighbours entities have, after the filter.
// Params:  as queries/neighbours, without `after` and `limit`
// Returns: id: string, total: int
UNWIND $asked.ids AS id
MATCH (e:Entity {id: id})
// Include: queries/parts/neighbour-links
WITH id, x
WHERE
  // Include: queries/parts/neighbour-text
RETURN id, count(DISTINCT x) AS total
