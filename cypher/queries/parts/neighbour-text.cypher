// Expression: whether $asked.text (as server/api/text.ts makes it) stands in a name or alias of `x`.
CASE WHEN $asked.text IS NULL THEN true ELSE any(words IN [x.name] + x.aliases WHERE
  // Include: queries/parts/compared
  CONTAINS $asked.text) END
