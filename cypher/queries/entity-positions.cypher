// Answers: the positions that persons hold and that are held in bodies, one row a statement.
// Params:  ids: string[] (persons or bodies)
// Returns: id: string (as asked), person: map, body: map, statement: map
MATCH (p:Person&Entity)-[h:HOLDS_POSITION]->(b:Entity)
WHERE p.id IN $ids OR b.id IN $ids
UNWIND [x IN [p.id, b.id] WHERE x IN $ids] AS id
RETURN id, p {.id, .type, .name, .subtype, .aliases, .sortKey} AS person, b {.id, .type, .name, .subtype, .aliases, .sortKey} AS body, h {.*} AS statement
ORDER BY statement.document, statement.spans[1], statement.id
