// Answers: does the server answer, and which version is it?
// Params:  none
// Returns: name: string, versions: string[], edition: string
CALL dbms.components() YIELD name, versions, edition
RETURN name, versions, edition
