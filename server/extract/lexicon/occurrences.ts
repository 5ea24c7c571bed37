/** Where any of many forms stands in a text: one pass over it, however many forms there are. */
import { NONE, ROOT, Trie } from './trie.ts'

export interface Occurrence<T> {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly value: T
}

/** From left to right, at each place the longest form that `fits`; they do not overlap. */
export function occurrencesOf<T>(
  text: string,
  forms: ReadonlyMap<string, T>,
  fits: (occurrence: Occurrence<T>) => boolean,
): Occurrence<T>[] {
  const found: Occurrence<T>[] = []
  if (forms.size === 0) return found
  const trie = new Trie(forms.size * 4)
  const list = [...forms]
  for (const [at, [form]] of list.entries()) trie.set(form, at + 1)
  for (let start = 0; start < text.length; start++) {
    let state = trie.step(ROOT, text.charCodeAt(start))
    let best: Occurrence<T> | undefined
    for (let end = start + 1; state !== NONE; end++) {
      const entry = list[trie.valueAt(state) - 1]
      if (entry !== undefined) {
        const occurrence = { start, end, form: entry[0], value: entry[1] }
        if (fits(occurrence)) best = occurrence
      }
      if (end >= text.length) break
      state = trie.step(state, text.charCodeAt(end))
    }
    if (best === undefined) continue
    found.push(best)
    start = best.end - 1
  }
  return found
}
