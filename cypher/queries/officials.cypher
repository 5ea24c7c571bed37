// Answers: persons who hold or held a position, in order of office, then of pinyin, from a cursor on.
// Params:  titles: string[] (highest first), after: [rank, sort key, id]|null, limit: int
// Returns: entity: map, key: list
MATCH (p:Person&Entity)-[h:HOLDS_POSITION]->(:Entity)
WITH p, min(CASE h.status WHEN 'CURRENT' THEN 0 WHEN 'INCOMING' THEN 1000 ELSE 2000 END
  + coalesce([i IN range(0, size($asked.titles) - 1) WHERE $asked.titles[i] = h.title][0], size($asked.titles))) AS rank
WITH p, [rank, p.sortKey, p.id] AS key
WHERE $asked.after IS NULL OR key > $asked.after
WITH p, key ORDER BY key LIMIT toInteger($asked.limit)
RETURN p {.id, .type, .name, .subtype, .aliases, .sortKey} AS entity, key
ORDER BY key
