// Answers: the neighbours of entities, those of most links first, each entity's from a cursor on.
// Params:  ids: string[], predicates: string[]|null, kinds: string[]|null, types: string[]|null, attributions: string[]|null,
//          documents: string[]|null, text: string|null (as server/api/text.ts makes it), after: [links, sort key, id]|null, limit: int
// Returns: id: string (the entity), neighbour: map, links: int
UNWIND $asked.ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  // Include: queries/parts/neighbour-links
  WITH x, count(DISTINCT link) AS links
  WHERE
    // Include: queries/parts/neighbour-text
    AND ($asked.after IS NULL OR links < $asked.after[0] OR links = $asked.after[0] AND [x.sortKey, x.id] > $asked.after[1..3])
  RETURN x, links ORDER BY links DESC, x.sortKey, x.id LIMIT toInteger($asked.limit)
}
RETURN id, x {.id, .type, .name, .subtype, .aliases, .sortKey} AS neighbour, links
ORDER BY id, links DESC, x.sortKey, x.id
