// Answers: makes a document look as if an earlier row function had made its rows, and takes one of them away. Only tests use it.
// Params:  id: string
// Returns: nothing
MATCH (d:Document {id: $id})
SET d.rowsVersion = '0', d.contentHash = 'of version 0'
WITH d
MATCH (d)-[m:MENTIONS]->(:Entity {name: '何平'})
SET m.completedName = '何 平'
