// Expression: whether $text, lower case, stands in a name or alias of `x`.
($text IS NULL OR toLower(x.name) CONTAINS $text OR any(alias IN x.aliases WHERE toLower(alias) CONTAINS $text))
