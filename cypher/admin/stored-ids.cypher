// Answers: the ids of all documents, drafts too.
// Params:  none
// Returns: id: string
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document)
RETURN d.id AS id
ORDER BY id
