// Answers: what the documents say of entities, for the fold; no row for one of which none speaks.
// Params:  ids: string[]
// Returns: id: string, type: string, sayings: map[]
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  // From the entity: a plan that starts at the documents reads all that they say, once for each id.
  MATCH (e)<-[m:MENTIONS]-()
  RETURN collect(m {.completedName, .subtype, .forms, .homeKey, .bodies}) AS sayings
}
WITH id, e, sayings WHERE size(sayings) > 0
RETURN id, e.type AS type, sayings
