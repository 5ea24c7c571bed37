/**
 * Plain text and Markdown: the text is the file, so that its facts can be checked against the file itself. Marks of Markdown stay;
 * what its front matter and its first heading say is taken as metadata.
 */
import { decodeText } from './encoding.ts'
import { headerFields } from './header-lines.ts'
import type { Metadata, Reader, Stated } from './reading.ts'

export const text: Reader = {
  name: 'text',
  version: '1',
  async read(bytes, name) {
    const words = decodeText(bytes, name)
    // Publisher, date and author of header lines are read by the extractor, which knows names; it is not told twice.
    const { page, url } = headerFields(words)
    const metadata: Metadata = { ...(page && { page }), ...(url && { url }) }
    return { text: words, metadata: { ...metadata, ...(/\.(md|markdown)$/iu.test(name) && markdown(words)) } }
  },
}

const FRONT = /^\uFEFF?---\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/u
const KEYS: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  author: 'byline',
  source: 'publisher',
  publisher: 'publisher',
  date: 'publishedOn',
  page: 'page',
  url: 'url',
}

function markdown(words: string): Metadata {
  const front = FRONT.exec(words)
  const found: Partial<Record<keyof Metadata, Stated>> = {}
  if (front !== null) {
    const from = front[0].indexOf('\n') + 1
    for (const line of (front[1] ?? '').matchAll(/^([A-Za-z]+):[ \t]*(["']?)(.+?)\2[ \t]*$/gmu)) {
      const field = KEYS[line[1]?.toLowerCase() ?? '']
      const value = line[3]
      if (field === undefined || value === undefined || (field === 'url' && !URL.canParse(value))) continue
      const start = from + line.index + line[0].lastIndexOf(value)
      found[field] = { value, span: { start, end: start + value.length } }
    }
  }
  const body = front?.[0].length ?? 0
  const heading = /^\uFEFF?\s*#[ \t]+(.+?)[ \t]*#*[ \t]*$/mu.exec(words.slice(body, body + 2000))
  if (
    found.title === undefined &&
    heading?.[1] !== undefined &&
    words.slice(body, body + heading.index).trim() === ''
  ) {
    const start = body + heading.index + heading[0].indexOf(heading[1])
    found.title = { value: heading[1], span: { start, end: start + heading[1].length } }
  }
  return found
}
