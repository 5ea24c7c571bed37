/** Which words of a quotation carry it: who, when, and what it is about. Pure. */

/** `quotation` cut into pieces, those that are one of `words` emphasised; of words that overlap, the longer. */
export function emphasise(
  quotation: string,
  words: readonly string[],
): readonly { readonly text: string; readonly strong: boolean }[] {
  const sought = [...new Set(words)]
    .filter((word) => word !== '' && word !== quotation)
    .sort((one, other) => other.length - one.length)
  const taken: { start: number; end: number }[] = []
  for (const word of sought) {
    const start = quotation.indexOf(word)
    const end = start + word.length
    if (start >= 0 && taken.every((one) => end <= one.start || start >= one.end)) taken.push({ start, end })
  }
  const pieces: { text: string; strong: boolean }[] = []
  let at = 0
  for (const { start, end } of taken.sort((one, other) => one.start - other.start)) {
    pieces.push({ text: quotation.slice(at, start), strong: false })
    pieces.push({ text: quotation.slice(start, end), strong: true })
    at = end
  }
  pieces.push({ text: quotation.slice(at), strong: false })
  return pieces.filter(({ text }) => text !== '')
}
