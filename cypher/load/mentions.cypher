// Answers: says what a document says of its entities, and makes those that are new.
// Params:  document: string, rows: {entity: string, type: string, properties: map}[]
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document {id: $document})
UNWIND $rows AS row
MERGE (e:Entity {id: row.entity})
ON CREATE SET e:$(row.type), e.type = row.type
CREATE (d)-[m:MENTIONS]->(e)
SET m = row.properties
