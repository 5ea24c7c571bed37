// Answers: every relationship of the model with its ends and properties.
// Params:  none
// Returns: type: string, from: string, to: string, properties: map
MATCH (a:Luzhi|Document|Entity|Activity)-[r]->(b:Document|Entity|Activity|Statistic)
WHERE b.id IS NOT NULL AND (a:Luzhi OR a.id IS NOT NULL) AND coalesce(b.status, '') <> 'DRAFT'
  AND (r.document IS NOT NULL OR type(r) IN ['STORES', 'MENTIONS', 'RECORDS', 'STATES'])
RETURN type(r) AS type, coalesce(a.id, '') AS from, b.id AS to, r {.*} AS properties
