/** PDF with text in it. Lines stay as they are broken on the page; the extractor puts columns and cut words together. */
import { getDocumentProxy } from 'unpdf'
import { headerFields } from './header-lines.ts'
import type { Reader } from './reading.ts'
import { Refusal } from './refusals.ts'

/** Fewer characters a page than a page number has: what is on it is a picture. */
const LEAST_ON_A_PAGE = 5
/** Of the characters, how many may be none that a person could read. */
const MOST_UNREADABLE = 0.2

/** Some fonts write 一 as the radical ⼀, which looks the same and is another character. */
const RADICALS = /[\u2F00-\u2FDF\u2E9F\u2EF3]/gu

export const pdf: Reader = {
  name: 'pdf',
  version: '1 (unpdf 1.7.0)',
  async read(bytes, name) {
    // The library takes the bytes away from whoever gave them, and takes no Buffer.
    const pages = await pagesOf(new Uint8Array(bytes), name)
    const text = pages
      .join('\n\n')
      .replace(RADICALS, (radical) => radical.normalize('NFKC'))
      .trim()
    const words = text.replace(/\s/gu, '')
    if (words.length < LEAST_ON_A_PAGE * pages.length && words.length < 100)
      throw new Refusal('PDF_SCAN', name)
    const odd = words.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0
    if (odd > MOST_UNREADABLE * words.length) throw new Refusal('PDF_WITHOUT_WORDS', name)
    const { page, url } = headerFields(text)
    return { text, metadata: { ...(page && { page }), ...(url && { url }) } }
  },
}

async function pagesOf(bytes: Uint8Array, name: string): Promise<string[]> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 })
    try {
      const pages: string[] = []
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
        page.cleanup()
      }
      return pages
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new Refusal('FILE_ENCRYPTED', name, undefined, cause)
    throw new Refusal('FILE_DAMAGED', name, { en: 'a PDF', zh: ' PDF ' }, cause)
  }
}
