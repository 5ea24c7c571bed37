// Answers: ties activities to what they concern, where they were, and what came of them.
// Params:  rows: {activity: string, entity: string, predicate: string, properties: map}[]
// Returns: nothing
UNWIND $rows AS row
MATCH (a:Activity {id: row.activity})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[r:$(row.predicate)]->(e)
SET r = row.properties
