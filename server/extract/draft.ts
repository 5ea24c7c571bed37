/** What the steps fill. A step never changes a draft in place: it returns another. */
import type { Facts, FactsDocument, FactsEntity, Range, Span } from '../facts/schema.ts'

/** A value that the reader of the file found (HTML metadata, a header line), with its words where the text has them. */
export interface Stated {
  readonly value: string
  readonly span: Span | null
}

/** What is known of a document besides its text. Everything may be absent. */
export interface Metadata {
  readonly title?: Stated
  readonly byline?: Stated
  readonly publisher?: Stated
  readonly publishedOn?: Stated
  readonly covers?: Stated
  readonly page?: Stated
  readonly url?: Stated
}

/** One text to extract from. `text` is the raw text as stored; all offsets refer to it. */
export interface ExtractInput {
  readonly id: string
  readonly text: string
  readonly metadata: Metadata
}

/** For each fact (`document.title`, `e1`) the names of the steps that touched it, in order. */
export type Trace = Readonly<Record<string, readonly string[]>>

export interface Draft {
  readonly input: ExtractInput
  /** Lines that hold more than white space, without their line breaks. */
  readonly lines: readonly Range[]
  readonly document: FactsDocument
  readonly entities: readonly FactsEntity[]
  readonly facts: Facts | null
  readonly trace: Trace
}

export type Part = Exclude<keyof Draft, 'input' | 'trace'>

/** One rule family: pure, `run` reads only `needs` and writes only `gives`. */
export interface Step {
  readonly name: string
  readonly needs: readonly Part[]
  readonly gives: readonly Part[]
  readonly run: (draft: Draft) => Draft
}

/** The trace with `step` added to what it knows of `fact`. */
export function touched(trace: Trace, fact: string, step: string): Trace {
  return { ...trace, [fact]: [...(trace[fact] ?? []), step] }
}
