// Answers: how much a person's trace holds, after the filter: activities, rows and outings of each attribution and role.
// Params:  as queries/trace, without `after` and `limit`
// Returns: strength: int, activities: int, rows: int, outings: int (activities of one document whose days overlap are one)
MATCH (p:Person&Entity {id: $asked.official})
// Include: queries/parts/involvement
WITH p, a, strength
WHERE
  // Include: queries/parts/trace-filter
// Include: queries/parts/trace-rows
WITH a, strength, count(*) AS rows
WITH a, strength, rows, CASE WHEN a.dayPrecision THEN a.document ELSE a.id END AS place
ORDER BY strength, place, a.fromDay
WITH strength, place, collect(CASE WHEN a.dayPrecision THEN [a.fromDay, a.toDay] ELSE ['', ''] END) AS days,
  count(a) AS activities, sum(rows) AS rows
WITH strength, activities, rows,
  // A run of days: [its end, how many runs so far].
  reduce(run = ['', 0], day IN days |
    CASE WHEN run[1] > 0 AND day[0] <= run[0]
      THEN [CASE WHEN day[1] > run[0] THEN day[1] ELSE run[0] END, run[1]]
      ELSE [day[1], run[1] + 1] END)[1] AS outings
RETURN strength, sum(activities) AS activities, sum(rows) AS rows, sum(outings) AS outings
ORDER BY strength
