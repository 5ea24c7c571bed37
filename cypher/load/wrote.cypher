// Answers: writes who wrote a document.
// Params:  rows: {subject: string, object: string, properties: map}[]
// Returns: nothing
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: row.object})
CREATE (s)-[r:WROTE]->(d)
SET r = row.properties
