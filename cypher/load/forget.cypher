// Answers: deletes the node of a document whose statements are gone. One to which a stranger tied something stays, as a bare node with its id.
// Params:  id: string
// Returns: nothing
MATCH (:Luzhi {name: 'luzhi'})-[s:STORES]->(d:Document {id: $id})
DELETE s
WITH d
CALL (d) {
  WITH d WHERE NOT EXISTS { (d)--() }
  DELETE d
}
CALL (d) {
  WITH d WHERE EXISTS { (d)--() }
  SET d = {id: d.id}
  REMOVE d:Document
}
