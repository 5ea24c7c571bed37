/** Bytes of one file to its text: recognised by content, read by the reader of its format. */
import { docx } from './docx.ts'
import { html } from './html.ts'
import { pdf } from './pdf.ts'
import { MOST_BYTES, type Reader, type Reading } from './reading.ts'
import { type Format, recognise } from './recognise.ts'
import { Refusal } from './refusals.ts'
import { text } from './text.ts'

/** One reader a format. A .zip holds files and is none itself (`../sources.ts`). */
export const READERS: Readonly<Record<Exclude<Format, 'zip'>, Reader>> = { text, html, docx, pdf }

/**
 * The text of a file, with what it says of itself and who read it. Same bytes, same name: same reading.
 * @param name what messages call the file; its ending tells Markdown from plain text, and nothing else
 * @throws Refusal when it cannot be read
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Reading> {
  if (bytes.length > MOST_BYTES) throw new Refusal('FILE_TOO_LARGE', name)
  const format = recognise(bytes, name)
  if (format === 'zip') throw new Refusal('ZIP_NESTED', name)
  const reader = READERS[format]
  const { text: raw, metadata } = await reader.read(bytes, name)
  // A reader that lets half a character through would make a text that cannot be stored.
  return {
    text: raw.replace(LONE, '\uFFFD'),
    metadata,
    reader: { name: reader.name, version: reader.version },
  }
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
