// Answers: how often documents mention entities.
// Params:  ids: string[]
// Returns: id: string, total: int
UNWIND $asked.ids AS id
MATCH (:Document)-[m:MENTIONS]->(e:Entity {id: id})
RETURN id, sum(size(m.quotations)) AS total
