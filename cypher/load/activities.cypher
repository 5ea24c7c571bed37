// Answers: records the activities of a document.
// Params:  document: string, rows: {properties: map}[]
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $document})
UNWIND $rows AS row
CREATE (d)-[:RECORDS]->(a:Activity)
SET a = row.properties
