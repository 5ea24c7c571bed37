// Answers: the entities whose name, alias, pinyin or initials hold a text: exact names first, then names that begin with it,
//          names, aliases, pinyin, initials; within these by sort key.
// Params:  text: string (as server/api/text.ts makes it), phrase: string (Lucene, for names), letters: string|null (Lucene, for
//          pinyin; null when the text is not of Latin letters), types: string[]|null, limit: int
// Returns: entity: map, field: string, matched: string, total: int (of all that match)
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $phrase) YIELD node
  RETURN node AS e
  UNION
  WITH 1 AS one WHERE $letters IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_pinyin', $letters) YIELD node
  RETURN node AS e
}
WITH e, toLower(e.name) AS name,
  [alias IN e.aliases WHERE toLower(alias) CONTAINS $text][0] AS alias,
  [spelt IN e.pinyin WHERE spelt STARTS WITH $text][0] AS pinyin,
  [letters IN e.initials WHERE letters STARTS WITH $text][0] AS initials
WHERE ($types IS NULL OR e.type IN $types) AND EXISTS { (:Document)-[:MENTIONS]->(e) }
WITH e, alias, pinyin, initials, CASE
    WHEN name = $text THEN 0
    WHEN name STARTS WITH $text THEN 1
    WHEN name CONTAINS $text THEN 2
    WHEN alias IS NOT NULL THEN 3
    WHEN pinyin IS NOT NULL THEN 4
    WHEN initials IS NOT NULL THEN 5
  END AS rank
WHERE rank IS NOT NULL
WITH e, rank, CASE WHEN rank <= 2 THEN e.name WHEN rank = 3 THEN alias WHEN rank = 4 THEN pinyin ELSE initials END AS matched
ORDER BY rank, e.sortKey, e.id
WITH collect({entity: e {.id, .type, .name, .subtype, .aliases, .sortKey}, rank: rank, matched: matched}) AS hits
UNWIND CASE WHEN size(hits) = 0 THEN [null] ELSE hits[0..toInteger($limit)] END AS hit
RETURN hit.entity AS entity, ['NAME', 'NAME', 'NAME', 'ALIAS', 'PINYIN', 'INITIALS'][hit.rank] AS field, hit.matched AS matched,
  size(hits) AS total
