// Answers: who took part in activities, as the text says it; OFFICE is no participation.
// Params:  ids: string[]
// Returns: id: string (the activity), entity: map, tie: map
MATCH (e:Entity)-[r:LED|TOOK_PART|PARTNER]->(a:Activity)
WHERE a.id IN $asked.ids
RETURN a.id AS id, e {.id, .type, .name, .subtype, .aliases, .sortKey} AS entity, r {.*, role: type(r)} AS tie
ORDER BY tie.order, entity.id
