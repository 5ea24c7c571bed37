// Answers: which version the server is, as it writes it itself (`5.26.28`, on Aura `5.27-aura`).
// Params:  none
// Returns: version: string, edition: string
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
