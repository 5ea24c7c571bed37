// Answers: subtypes that a document gives to entities and that are not the entity's own.
// Params:  ids: string[]
// Returns: id: string, subtype: string, document: string
MATCH (d:Document)-[m:MENTIONS]->(e:Entity)
WHERE e.id IN $asked.ids AND m.subtype IS NOT NULL AND (e.subtype IS NULL OR m.subtype <> e.subtype)
RETURN e.id AS id, m.subtype AS subtype, d.id AS document
ORDER BY subtype, document
