// Answers: the entities whose name, alias, pinyin or initials hold a text: exact names first, then names that begin with it,
//          names, aliases, pinyin, initials; within these by sort key.
// Params:  text: string (as server/api/text.ts makes it), phrase: string (Lucene, for names), letters: string|null (null when
//          the text is no pinyin), types: string[]|null, limit: int
// Returns: entity: map|null (null, in the only row, when none is shown), field: string, matched: string, total: int (of all that match)
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $asked.phrase) YIELD node
  RETURN node AS e
  UNION
  WITH $asked.letters + '*' AS beginning WHERE beginning IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_pinyin', beginning) YIELD node
  RETURN node AS e
}
WITH e
WHERE ($asked.types IS NULL OR e.type IN $asked.types) AND EXISTS { (:Document)-[:MENTIONS]->(e) }
WITH e, [words IN [e.name] + e.aliases |
  // Include: queries/parts/compared
] AS names
WITH e, names[0] AS name,
  [at IN range(1, size(names) - 1) WHERE names[at] CONTAINS $asked.text | e.aliases[at - 1]][0] AS alias,
  [spelt IN e.pinyin WHERE spelt STARTS WITH $asked.letters][0] AS pinyin,
  [spelt IN e.initials WHERE spelt STARTS WITH $asked.letters][0] AS initials
WITH e, alias, pinyin, initials, CASE
    WHEN name = $asked.text THEN 0
    WHEN name STARTS WITH $asked.text THEN 1
    WHEN name CONTAINS $asked.text THEN 2
    WHEN alias IS NOT NULL THEN 3
    WHEN pinyin IS NOT NULL THEN 4
    WHEN initials IS NOT NULL THEN 5
  END AS rank
WHERE rank IS NOT NULL
WITH e, rank, CASE WHEN rank <= 2 THEN e.name WHEN rank = 3 THEN alias WHEN rank = 4 THEN pinyin ELSE initials END AS matched
ORDER BY rank, e.sortKey, e.id
WITH collect({entity: e {.id, .type, .name, .subtype, .aliases, .sortKey}, rank: rank, matched: matched}) AS hits
WITH hits, hits[0..toInteger($asked.limit)] AS shown
UNWIND CASE WHEN size(shown) = 0 THEN [null] ELSE shown END AS hit
RETURN hit.entity AS entity, ['NAME', 'NAME', 'NAME', 'ALIAS', 'PINYIN', 'INITIALS'][hit.rank] AS field, hit.matched AS matched,
  size(hits) AS total
