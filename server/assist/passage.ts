/** A sentence that may be sent, with the place of each of its characters in the raw text. */
import { type Flow, spanIn } from '../extract/flow.ts'
import { type ExtractInput, STEPS, startOf } from '../extract/index.ts'
import type { Span } from '../facts/schema.ts'

export interface Passage extends Pick<Flow, 'raw' | 'part'> {
  readonly words: string
}

/** The first sentences of a text, as many as are asked for, as the extractor parts them. */
export function passagesOf(input: ExtractInput, most: number): Passage[] {
  const last = STEPS.findIndex(({ name }) => name === 'sentences')
  const { flow, sentences } = STEPS.slice(0, last + 1).reduce(
    (draft, step) => step.run(draft),
    startOf(input),
  )
  return sentences.slice(0, most).map(({ start, end }) => ({
    words: flow.text.slice(start, end),
    raw: flow.raw.slice(start, end),
    part: flow.part.slice(start, end),
  }))
}

/** Where `words` stand in the passage, word for word, the first time; undefined where they do not. */
export function spanOfWords(passage: Passage, words: string): Span | undefined {
  const start = words.trim() === '' ? -1 : passage.words.indexOf(words)
  return start < 0 ? undefined : spanIn(passage, { start, end: start + words.length })
}

/** The passage itself. */
export function spanOfPassage(passage: Passage): Span {
  return spanIn(passage, { start: 0, end: passage.words.length })
}
