// Answers: sets the data version, in the transaction that changed the data.
// Params:  dataVersion: string, rowsVersion: string
// Returns: nothing
MATCH (l:Luzhi {name: 'luzhi'})
SET l.dataVersion = $dataVersion, l.rowsVersion = $rowsVersion
