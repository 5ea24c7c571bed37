/** Cuts a text into words: the cheapest way through the dictionary (unigram, dynamic programming), in linear time. */
import { recutAt } from './recut.ts'
import { NONE, ROOT } from './trie.ts'
import { UNKNOWN_COST, type Vocabulary, vocabulary, type WordClass } from './vocabulary.ts'

/** A Chinese character that is in no word, a run of digits, a run of Latin letters, anything else. */
const UNKNOWN = -1
const DIGITS = -2
const LATIN = -3
const OTHER = -4
const CLASS_OF: Readonly<Record<number, WordClass>> = {
  [UNKNOWN]: '?',
  [DIGITS]: '#',
  [LATIN]: 'x',
  [OTHER]: '.',
}

/** Longest word looked for; the lists hold none longer. */
const LONGEST = 16

/** The words of a text, by offset. */
export class Words {
  readonly text: string
  /** At the start of each word its entry, or one of the codes below 0; 0 elsewhere. */
  readonly #at: Int32Array
  readonly #words: Vocabulary['words']
  readonly #classes: Vocabulary['classes']
  readonly #costs: Vocabulary['costs']
  readonly #tags: Vocabulary['tags']
  readonly #lengths: Vocabulary['lengths']

  constructor(text: string) {
    const { words, classes, costs, tags, lengths } = vocabulary()
    this.#words = words
    this.#classes = classes
    this.#costs = costs
    this.#tags = tags
    this.#lengths = lengths
    this.text = text
    this.#at = segment(text)
  }

  /** Whether a word starts at `offset`; the end of the text counts as a start. */
  isStart(offset: number): boolean {
    return offset >= this.text.length || this.#at[offset] !== 0
  }

  /** End of the word that starts at `offset`. */
  endOf(offset: number): number {
    const code = this.#at[offset] as number
    if (code > 0) return offset + (this.#lengths[code] as number)
    let end = offset + 1
    while (end < this.text.length && this.#at[end] === 0) end++
    return end
  }

  /** Start of the word in which `offset` lies. */
  startOf(offset: number): number {
    let start = offset
    while (start > 0 && this.#at[start] === 0) start--
    return start
  }

  /** Class of the word that starts at `offset`. */
  classAt(offset: number): WordClass {
    const code = this.#at[offset] ?? OTHER
    if (code > 0) return this.#classes[code] as WordClass
    return CLASS_OF[code] ?? '.'
  }

  /** Tags of the word that starts at `offset`. */
  tagsAt(offset: number): number {
    const code = this.#at[offset] ?? OTHER
    return code > 0 ? (this.#tags[code] as number) : 0
  }

  /** Cost of the word that starts at `offset`. */
  costAt(offset: number): number {
    const code = this.#at[offset] ?? OTHER
    return code > 0 ? (this.#costs[code] as number) : UNKNOWN_COST
  }

  /** The word that starts at `offset`; one of the dictionary is its own string, whose hash is known to every set that is asked. */
  wordAt(offset: number): string {
    const code = this.#at[offset] as number
    if (code > 0) return this.#words[code] as string
    return this.text.slice(offset, this.endOf(offset))
  }
}

/** Han of the basic plane, 〇 included: what the dictionary is made of. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function segment(text: string): Int32Array {
  const out = new Int32Array(text.length)
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    let end = at + 1
    if (isHan(code)) {
      while (end < text.length && isHan(text.charCodeAt(end))) end++
      segmentRun(text, at, end, out)
    } else {
      const kind = isDigit(code) ? isDigit : isLatin(code) ? isLatin : undefined
      if (kind !== undefined) while (end < text.length && kind(text.charCodeAt(end))) end++
      out[at] = kind === undefined ? OTHER : kind === isDigit ? DIGITS : LATIN
    }
    at = end
  }
  return out
}

/** Runs are cut one after the other in the same arrays, which grow to the longest. */
let cheapest = new Float64Array(256)
let chosen = new Int32Array(256)
let lengths = new Uint8Array(256)

/** From the end of a run to its start: cheapest way from each character, then along it. */
function segmentRun(text: string, start: number, end: number, out: Int32Array): void {
  const { trie, costs, first } = vocabulary()
  const length = end - start
  if (length >= cheapest.length) {
    cheapest = new Float64Array(2 * length)
    chosen = new Int32Array(2 * length)
    lengths = new Uint8Array(2 * length)
  }
  cheapest[length] = 0
  for (let from = length - 1; from >= 0; from--) {
    let best = UNKNOWN_COST + (cheapest[from + 1] as number)
    let entry = UNKNOWN
    let size = 1
    let state = first[text.charCodeAt(start + from)] as number
    const last = Math.min(length, from + LONGEST)
    for (let to = from + 1; state !== NONE; to++) {
      const value = trie.valueAt(state)
      if (value !== 0) {
        const cost = (costs[value] as number) + (cheapest[to] as number)
        if (cost < best) {
          best = cost
          entry = value
          size = to - from
        }
      }
      if (to >= last) break
      state = trie.step(state, text.charCodeAt(start + to))
    }
    cheapest[from] = best
    chosen[from] = entry
    lengths[from] = size
  }
  let before = UNKNOWN
  let size = 0
  for (let from = 0; from < length; from += lengths[from] as number) {
    let entry = chosen[from] as number
    const at = start + from
    const cut =
      entry > 0 && lengths[from] === 2
        ? recutAt(text, at, end, entry, before, size, lengths[from + 2] as number)
        : undefined
    if (cut === 'VILLAGE') {
      chosen[from + 1] = trie.get(text.slice(at + 1, at + 3))
      lengths[from + 1] = 2
    } else if (cut !== undefined) {
      chosen[from + 1] = trie.get(text[at + 1] as string) || UNKNOWN
      lengths[from + 1] = 1
    }
    if (cut !== undefined) {
      lengths[from] = 1
      entry = trie.get(text[at] as string)
    }
    // 市|长江|景灿 is 市长|江|景灿.
    if (cut === 'HEAD') out[at - 1] = trie.get(text.slice(at - 1, at + 1))
    else out[at] = entry
    before = entry
    size = lengths[from] as number
  }
}

/** The words of the dictionary that begin in `tail` and may go on after it, as states of its trie. */
export function openWords(tail: string): number[] {
  const { trie } = vocabulary()
  const open: number[] = []
  for (let from = 0; from < tail.length; from++) {
    let state = ROOT
    for (let at = from; at < tail.length && state !== NONE; at++)
      state = trie.step(state, tail.charCodeAt(at))
    if (state !== NONE) open.push(state)
  }
  return open
}

/** Whether one of those words ends in `head`. */
export function wordGoesOn(open: readonly number[], head: string): boolean {
  const { trie } = vocabulary()
  for (const begun of open) {
    let state = begun
    for (let at = 0; at < head.length && state !== NONE; at++) {
      state = trie.step(state, head.charCodeAt(at))
      if (state !== NONE && trie.valueAt(state) > 0) return true
    }
  }
  return false
}

/** Cost of the cheapest way through a short piece of text: two pieces that belong together cost less as one. */
export function leadingCost(text: string): number {
  const words = new Words(text)
  let cost = 0
  for (let at = 0; at < text.length; at = words.endOf(at)) cost += words.costAt(at)
  return cost
}
