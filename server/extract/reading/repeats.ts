/** Leftovers of columns: short pieces that break off and stand, whole, in another paragraph; and paragraphs that stand twice. */
import { NONE, ROOT, Trie } from '../lexicon/trie.ts'
import { balance, bare, isClosed } from './looks.ts'
import type { Paragraph } from './paragraphs.ts'

/** Fewer characters are too few to tell a repeat by. */
const SHORTEST = 6
const LONGEST = 60
/** A whole paragraph of so many characters is not written twice. */
const WHOLE = 24

/** Indices of the paragraphs that repeat what is read elsewhere. */
export function repeatsIn(paragraphs: readonly Paragraph[]): Set<number> {
  const texts = paragraphs.map(({ text }) => bare(text))
  return new Set([...twice(paragraphs, texts), ...leftovers(paragraphs, texts)])
}

function twice(paragraphs: readonly Paragraph[], texts: readonly string[]): number[] {
  const seen = new Set<string>()
  return [...texts.keys()].filter((at) => {
    const own = texts[at] as string
    if (paragraphs[at]?.kind !== 'BODY' || own.length < WHOLE) return false
    if (seen.has(own)) return true
    seen.add(own)
    return false
  })
}

function leftovers(paragraphs: readonly Paragraph[], texts: readonly string[]): number[] {
  const candidates = [...texts.keys()].filter((at) => {
    const own = texts[at] as string
    const kind = paragraphs[at]?.kind
    if (kind !== 'BODY' && kind !== 'HEADING') return false
    if (own.length < SHORTEST || own.length > LONGEST || /^[■◎●【]/u.test(own)) return false
    return !isClosed(own) || balance(own) !== 0
  })
  if (candidates.length === 0) return []
  const trie = new Trie()
  for (const at of candidates) trie.set(texts[at] as string, at + 1)
  const found = new Set<number>()
  for (const [other, text] of texts.entries())
    for (let from = 0; from < text.length; from++) {
      let state = ROOT
      for (let to = from; to < text.length; to++) {
        state = trie.step(state, text.charCodeAt(to))
        if (state === NONE) break
        const at = trie.valueAt(state) - 1
        if (at < 0 || at === other || to + 1 - from === text.length) continue
        // Words without a comma may be a heading whose words come again; a leftover stands where the other breaks off.
        const edge = from === 0 || (to + 1 === text.length && !isClosed(text))
        if (edge || (texts[at] as string).includes('，')) found.add(at)
      }
    }
  return [...found]
}
