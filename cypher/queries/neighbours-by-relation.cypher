// Answers: how many neighbours entities have by each relation or kind of activity and each type, after the filter.
// Params:  as queries/neighbours, without `after` and `limit`
// Returns: id: string, relation: string, type: string, count: int
UNWIND $asked.ids AS id
MATCH (e:Entity {id: id})
// Include: queries/parts/neighbour-links
WITH id, x, relation
WHERE
  // Include: queries/parts/neighbour-text
RETURN id, relation, x.type AS type, count(DISTINCT x) AS count
ORDER BY id, count DESC, relation, type
