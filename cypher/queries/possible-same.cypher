// Answers: what shares a name with an entity under another id, with the keys that both have (server/graph/same-keys.ts).
// Params:  ids: string[]
// Returns: id: string (as asked), type: string (of the one asked), entity: map, keys: string[]
MATCH (e:Entity)
WHERE e.id IN $asked.ids
UNWIND e.sameKeys AS key
// The index holds whole keys: inside the quotes only the backslash and the quote itself are syntax.
CALL db.index.fulltext.queryNodes('entity_same', '"' + replace(replace(key, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
WITH e, node, key
WHERE node <> e AND key IN node.sameKeys AND EXISTS { (:Document)-[:MENTIONS]->(node) }
WITH e, node, key
ORDER BY key
WITH e, node, collect(key) AS keys
RETURN e.id AS id, e.type AS type, node {.id, .type, .name, .subtype, .aliases, .sortKey} AS entity, keys
ORDER BY node.sortKey, node.id
