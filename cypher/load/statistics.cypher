// Answers: writes the figures that a document states, each tied to its subject where it has one.
// Params:  document: string, rows: {subject: string|null, properties: map}[]
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $document})
UNWIND $rows AS row
CREATE (d)-[:STATES]->(s:Statistic)
SET s = row.properties
WITH s, row WHERE row.subject IS NOT NULL
MATCH (e:Entity {id: row.subject})
CREATE (e)-[:COUNTS {document: $document}]->(s)
