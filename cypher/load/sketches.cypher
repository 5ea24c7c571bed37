// Answers: the sketches of all stored texts, drafts too, for finding reprints.
// Params:  none
// Returns: id: string, title: string|null, sketch: int[]
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(d:Document)
WHERE size(d.sketch) > 0
RETURN d.id AS id, d.title AS title, d.sketch AS sketch
