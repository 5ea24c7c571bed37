// Answers: nodes of a stranger, under labels that are ours too, tied to one another. Only tests use it.
// Params:  none
// Returns: nothing
CREATE (p:Person {name: '何平', stranger: true})-[:LED {since: 1}]->(a:Activity {title: 'theirs', stranger: true}),
  (p)-[:KNOWS]->(:Person:Entity {name: '友', stranger: true})
