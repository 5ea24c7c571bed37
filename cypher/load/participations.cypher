// Answers: ties who led or took part to the activities of a document.
// Params:  rows: {entity: string, activity: string, role: string, properties: map}[]
// Returns: nothing
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (a:Activity {id: row.activity})
CREATE (e)-[r:$(row.role)]->(a)
SET r = row.properties
