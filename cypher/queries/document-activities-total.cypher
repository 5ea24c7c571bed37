// Answers: how many activities documents record.
// Params:  ids: string[] (documents)
// Returns: id: string, total: int
UNWIND $asked.ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:RECORDS]->(:Activity) } AS total
