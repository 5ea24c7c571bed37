/** Bytes of one file to its text: recognised by content, read by the reader of its format. */
import { MOST_BYTES, type Reader, type Reading } from './reading.ts'
import { type Format, recognise } from './recognise.ts'
import { Refusal } from './refusals.ts'

/** One reader a format, fetched when it is needed: its library may take longer to load than the file to read. */
export const READERS: Readonly<Record<Exclude<Format, 'zip'>, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).text,
  html: async () => (await import('./html.ts')).html,
  docx: async () => (await import('./docx.ts')).docx,
  pdf: async () => (await import('./pdf.ts')).pdf,
}

/**
 * The text of a file, with what it says of itself and who read it. Same bytes, same name: same reading.
 * @param name what messages call the file; its ending tells Markdown from plain text, and nothing else
 * @throws Refusal when it cannot be read
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Reading> {
  if (bytes.length > MOST_BYTES) throw new Refusal('FILE_TOO_LARGE', name)
  const format = recognise(bytes, name)
  // A .zip is its files (`../sources.ts`).
  if (format === 'zip') throw new Refusal('ZIP_NESTED', name)
  const reader = await READERS[format]()
  const { text: raw, metadata } = await reader.read(bytes, name)
  // A reader that lets half a character through would make a text that cannot be stored.
  return {
    text: raw.replace(LONE, '\uFFFD'),
    metadata,
    reader: { name: reader.name, version: reader.version },
  }
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
