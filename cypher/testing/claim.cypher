// Answers: gives a stranger's entity an id. Only tests use it.
// Params:  id: string
// Returns: nothing
MATCH (n:Entity {stranger: true})
SET n.id = $id
