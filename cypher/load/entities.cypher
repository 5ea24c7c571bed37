// Answers: sets the properties of entities to the fold over what is said of them.
// Params:  rows: {id: string, properties: map}[]
// Returns: nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties
