// Answers: stores a document's node with its text, facts and source.
// Params:  properties: map
// Returns: nothing
MATCH (l:Luzhi {name: 'luzhi'})
MERGE (d:Document {id: $properties.id})
MERGE (l)-[:STORES]->(d)
SET d = $properties
