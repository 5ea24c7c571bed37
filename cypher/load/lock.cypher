// Answers: takes the write lock of our database, the first thing that any transaction of a load does (model.md).
// Params:  none
// Returns: dataVersion: string, rowsVersion: string
MATCH (l:Luzhi {name: 'luzhi'})
SET l.lock = true
RETURN l.dataVersion AS dataVersion, l.rowsVersion AS rowsVersion
