// Answers: what the documents say of entities, for the fold; no row for one of which none speaks.
// Params:  ids: string[]
// Returns: id: string, type: string, sayings: map[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (:Luzhi)-[:STORES]->(:Document)-[m:MENTIONS]->(e)
RETURN id, e.type AS type, collect(m {.completedName, .subtype, .forms, .homeKey, .bodies}) AS sayings
