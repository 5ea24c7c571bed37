// Answers: sets our mark; the data version is that of no document.
// Params:  dataVersion: string, rowsVersion: string
// Returns: nothing
MERGE (l:Luzhi {name: 'luzhi'})
ON CREATE SET l.dataVersion = $dataVersion, l.rowsVersion = $rowsVersion
