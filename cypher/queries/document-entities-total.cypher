// Answers: of how many entities documents speak.
// Params:  ids: string[] (documents)
// Returns: id: string, total: int
UNWIND $asked.ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:MENTIONS]->(:Entity) } AS total
