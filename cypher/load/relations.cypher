// Answers: writes the statements of a document between entities.
// Params:  rows: {predicate: string, subject: string, object: string, properties: map}[]
// Returns: nothing
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:$(row.predicate)]->(o)
SET r = row.properties
