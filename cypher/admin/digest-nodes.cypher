// Answers: every node of the model with its labels and properties; drafts are no part of the graph.
// Params:  none
// Returns: labels: string[], properties: map
MATCH (n:Luzhi|Document|Entity|Activity|Statistic)
WHERE (n:Luzhi OR n.id IS NOT NULL) AND coalesce(n.status, '') <> 'DRAFT'
RETURN labels(n) AS labels, n {.*, lock: null} AS properties
