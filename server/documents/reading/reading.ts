/** What reading a file gives: the text, what the file itself says about it, and who read it. */
import type { Span } from '../../facts/schema.ts'

/** A value with its words in the text, where the text has them. */
export interface Stated {
  readonly value: string
  readonly span: Span | null
}

/** What a file says of its article besides the article; what it does not say is absent. */
export interface Metadata {
  readonly title?: Stated
  readonly byline?: Stated
  readonly publisher?: Stated
  readonly publishedOn?: Stated
  readonly page?: Stated
  readonly url?: Stated
}

/** Which reader made the text; another version may make another text of the same file. */
export interface ReaderName {
  readonly name: string
  readonly version: string
}

export interface Reading {
  /** The raw text: all offsets of its facts refer to it. */
  readonly text: string
  readonly metadata: Metadata
  readonly reader: ReaderName
}

/** One file format. Pure: the same bytes give the same reading. Throws a Refusal. */
export interface Reader extends ReaderName {
  read(bytes: Uint8Array, name: string): Promise<Omit<Reading, 'reader'>>
}

/** Most bytes that are read of one file; far above any article. */
export const MOST_BYTES = 10 * 1024 * 1024
