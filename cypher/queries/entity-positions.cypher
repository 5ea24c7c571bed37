// Answers: the positions that persons hold and that are held in bodies, one row a statement.
// Params:  ids: string[] (persons or bodies)
// Returns: id: string (as asked), person: map, body: map, statement: map
UNWIND $asked.ids AS id
CALL (id) {
  MATCH (p:Entity {id: id})-[h:HOLDS_POSITION]->(b:Entity)
  RETURN p, h, b
  UNION ALL
  MATCH (b:Entity {id: id})<-[h:HOLDS_POSITION]-(p:Entity)
  RETURN p, h, b
}
RETURN id, p {.id, .type, .name, .subtype, .aliases, .sortKey} AS person, b {.id, .type, .name, .subtype, .aliases, .sortKey} AS body, h {.*} AS statement
ORDER BY statement.document, statement.spans[1], statement.id
