/** Sentences to clauses, cut at commas, semicolons, colons and dashes; what is inside speech is marked. */
import type { Sentence } from '../draft.ts'
import type { Piece } from '../flow.ts'

export interface Clause extends Piece {
  /** Whether it stands inside quotation marks that hold speech (not a name). */
  readonly quoted: boolean
  /** The character that ends it. */
  readonly stop: string
}

const STOPS = new Set('，；：。！？')
/** A quotation with any of these inside is speech; others are names. */
const SPEECH = /[，。；！？：]/u

/** Ranges of quotation marks in a block that hold speech. */
export function speechIn(view: string, block: Piece): Piece[] {
  const found: Piece[] = []
  let open = -1
  for (let at = block.start; at < block.end; at++) {
    const character = view[at]
    if (character === '“') open = at
    else if (character === '”' && open >= 0) {
      if (SPEECH.test(view.slice(open, at))) found.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  return found
}

/** The clauses of a sentence. Brackets and titles are not cut. */
export function clausesOf(view: string, sentence: Sentence, speech: readonly Piece[]): Clause[] {
  const found: Clause[] = []
  let depth = 0
  let from = sentence.start
  const add = (to: number, stop: string) => {
    if (to > from) {
      const middle = from
      const quoted =
        speech.some(({ start, end }) => middle > start && middle < end) ||
        (view[from] === '“' && speech.some(({ start }) => start === middle))
      found.push({ start: from, end: to, quoted, stop })
    }
    from = to + 1
  }
  for (let at = sentence.start; at < sentence.end; at++) {
    const character = view[at] as string
    if (character === '（' || character === '《') depth++
    else if (character === '）' || character === '》') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (STOPS.has(character)) add(at, character)
    else if (character === '—' && view[at + 1] === '—') {
      add(at, '—')
      at++
      from = at + 1
    } else if (character === '…' && view[at + 1] === '…') {
      add(at, '…')
      at++
      from = at + 1
    }
  }
  add(sentence.end, '')
  return found
}
