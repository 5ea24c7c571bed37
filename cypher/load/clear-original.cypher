// Answers: deletes the file that a document was read from, unless it is the one that stays. What a stranger tied something to stays, as a bare node.
// Params:  id: string, stays: string|null (SHA-256 of a file)
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[:STORES]->(:Document {id: $id})-[f:READ_FROM]->(o:Original)
WHERE coalesce(o.sha256 <> $stays, true)
OPTIONAL MATCH (o)-[h:HOLDS]->(p:OriginalPart)
WITH f, o, collect(h) AS held, collect(p) AS parts
DELETE f
FOREACH (h IN held | DELETE h)
WITH [o] + parts AS nodes
UNWIND nodes AS n
CALL (n) {
  WITH n WHERE NOT EXISTS { (n)--() }
  DELETE n
}
CALL (n) {
  WITH n WHERE EXISTS { (n)--() }
  SET n = {}
  REMOVE n:Original:OriginalPart
}
