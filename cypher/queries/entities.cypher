// Answers: entities by id; an id of which no published document speaks has no row.
// Params:  ids: string[]
// Returns: entity: map
MATCH (e:Entity)
WHERE e.id IN $asked.ids AND EXISTS { (:Document)-[:MENTIONS]->(e) }
RETURN e {.id, .type, .name, .subtype, .aliases, .sortKey} AS entity
