// Answers: an index by the hash of the text, by which the same text is found under any id.
// Params:  none
// Returns: nothing
CREATE INDEX document_text IF NOT EXISTS FOR (d:Document) ON (d.sha256);
