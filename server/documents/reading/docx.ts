/** Word documents from 2007 on, and what WPS saves as such. */
import { zipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { headerFields } from './header-lines.ts'
import { type DomNode, visibleLines } from './html-lines.ts'
import { MOST_BYTES, type Reader } from './reading.ts'
import { Refusal } from './refusals.ts'
import { zipEntries } from './zip.ts'

/** Tags and properties are most of a part; the text of one this large is a book. */
const MOST_OF_A_PART = 3 * MOST_BYTES
const WORD = { en: 'a Word document', zh: ' Word 文档' }

export const docx: Reader = {
  name: 'docx',
  version: '1 (mammoth 1.13.0)',
  async read(bytes, name) {
    const buffer = Buffer.from(wordsOnly(bytes, name))
    let page: string
    try {
      const none = mammoth.images.imgElement(async () => ({ src: '' }))
      page = (await mammoth.convertToHtml({ buffer }, { convertImage: none })).value
    } catch (cause) {
      if (cause instanceof RangeError)
        throw new Refusal('FILE_TOO_DEMANDING', name, { en: 'nested too deeply', zh: '嵌套过深' }, cause)
      throw new Refusal('FILE_DAMAGED', name, WORD, cause)
    }
    const { document } = parseHTML(`<html><body>${page}</body></html>`)
    const text = visibleLines(document.body as unknown as DomNode)
      .map((line) => line.text)
      .join('\n')
    if (text.trim() === '') throw new Refusal('FILE_EMPTY', name)
    const { page: sheet, url } = headerFields(text)
    return { text, metadata: { ...(sheet && { page: sheet }), ...(url && { url }) } }
  },
}

/** The same document without pictures and fonts, packed by us: whatever the directory said, its size is now known. */
function wordsOnly(bytes: Uint8Array, name: string): Uint8Array {
  const parts = zipEntries(bytes, name).filter(({ path }) => /(?:\.xml|\.rels)$/iu.test(path))
  const total = parts.reduce((sum, { size }) => sum + size, 0)
  if (total > MOST_OF_A_PART) {
    const mebibytes = `${Math.round(total / 1024 / 1024)} MiB`
    throw new Refusal('ZIP_BOMB', name, { en: mebibytes, zh: mebibytes })
  }
  return zipSync(Object.fromEntries(parts.map((part) => [part.path, part.unpack(name, MOST_OF_A_PART)])), {
    level: 0,
  })
}
