/**
 * All matches of an expression with the flag g, in order. `String.matchAll` makes another expression of it each time, which in
 * a sentence costs more than the search.
 */
export function matchesOf(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match)
    if (match[0] === '') expression.lastIndex++
  }
  return found
}
