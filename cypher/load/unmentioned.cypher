// Answers: deletes entities of which no document speaks any more. One to which a stranger tied something stays, as a bare node with its id.
// Params:  ids: string[] (entities of which a document of ours spoke)
// Returns: nothing
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (:Document)-[:MENTIONS]->(e) }
CALL (e) {
  WITH e WHERE NOT EXISTS { (e)--() }
  DELETE e
}
CALL (e) {
  WITH e WHERE EXISTS { (e)--() }
  SET e = {id: e.id}
  REMOVE e:Entity:Person:Organization:Enterprise:Place:Project:Program:Work:Topic
}
