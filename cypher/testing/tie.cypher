// Answers: ties a stranger to a node. Only tests use it.
// Params:  id: string
// Returns: nothing
MATCH (n:Entity|Activity|Document {id: $id})
CREATE (:Stranger)-[:WATCHES]->(n)
