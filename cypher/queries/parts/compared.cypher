// Expression: `words` as they are compared with what a user typed (server/api/text.ts).
toLower(replace(normalize(words, NFKC), ' ', ''))
