/** What a file is, by its first bytes and its parts; its name is not believed. */
import { Refusal, type RefusalCode, type What } from './refusals.ts'
import { zipEntries } from './zip.ts'

export type Format = 'text' | 'html' | 'docx' | 'pdf' | 'zip'

/** How much of a file is looked at for its first words. */
const BEGINNING = 4096

interface Known {
  readonly begins: readonly string[]
  readonly at?: number
  readonly code: RefusalCode
  readonly what: What
}

const same = (name: string): What => ({ en: name, zh: ` ${name} ` })
const picture = (name: string, ...begins: string[]): Known => ({
  begins,
  code: 'FORMAT_PICTURE',
  what: same(name),
})
const archive = (name: string, ...begins: string[]): Known => ({
  begins,
  code: 'FORMAT_ARCHIVE',
  what: { en: `an archive (${name})`, zh: `压缩包（${name}）` },
})

/** Formats that a signature tells, as Latin-1. */
const SIGNATURES: readonly Known[] = [
  picture('PNG', '\x89PNG\r\n'),
  picture('JPEG', '\xFF\xD8\xFF'),
  picture('GIF', 'GIF87a', 'GIF89a'),
  picture('TIFF', 'II*\0', 'MM\0*'),
  { ...picture('WebP', 'WEBP'), at: 8 },
  { ...picture('HEIC', 'ftypheic', 'ftypheix', 'ftypmif1', 'ftypmsf1', 'ftypavif'), at: 4 },
  picture('PSD', '8BPS'),
  archive('.rar', 'Rar!\x1A\x07'),
  archive('.7z', "7z\xBC\xAF'\x1C"),
  archive('.gz', '\x1F\x8B'),
  archive('.xz', '\xFD7zXZ\0'),
  {
    begins: ['{\\rtf'],
    code: 'FORMAT_OLD',
    what: { en: 'a Rich Text document (.rtf)', zh: '富文本文档（.rtf）' },
  },
]

/** Parts of a .zip that tell what it is. */
const PACKAGES: readonly { readonly part: RegExp; readonly code: RefusalCode; readonly what: What }[] = [
  {
    part: /^OFD\.xml$/iu,
    code: 'FORMAT_OLD',
    what: { en: 'an OFD document (.ofd)', zh: ' OFD 版式文档（.ofd）' },
  },
  { part: /^xl\//u, code: 'FORMAT_OTHER', what: { en: 'a workbook (.xlsx)', zh: '表格（.xlsx）' } },
  { part: /^ppt\//u, code: 'FORMAT_OTHER', what: { en: 'a presentation (.pptx)', zh: '演示文稿（.pptx）' } },
  {
    part: /^(mimetype|META-INF\/(container|manifest)\.xml)$/u,
    code: 'FORMAT_OTHER',
    what: {
      en: 'an OpenDocument file or e-book (.odt, .epub)',
      zh: ' OpenDocument 文档或电子书（.odt、.epub）',
    },
  },
]

/** Streams of an OLE2 file that tell what it is. */
const STREAMS: readonly { readonly stream: string; readonly code: RefusalCode; readonly what: What }[] = [
  { stream: 'EncryptedPackage', code: 'FILE_ENCRYPTED', what: { en: '', zh: '' } },
  { stream: 'Workbook', code: 'FORMAT_OTHER', what: { en: 'a workbook (.xls)', zh: '表格（.xls）' } },
  {
    stream: 'PowerPoint Document',
    code: 'FORMAT_OTHER',
    what: { en: 'a presentation (.ppt)', zh: '演示文稿（.ppt）' },
  },
]
const WPS: What = { en: 'a WPS document (.wps)', zh: ' WPS 文档（.wps）' }
const DOC: What = { en: 'a Word 97–2003 document (.doc)', zh: ' Word 97–2003 文档（.doc）' }
const WORD_XML: What = { en: 'a Word 2003 XML document (.xml)', zh: ' Word 2003 XML 文档（.xml）' }
const MHT: What = { en: 'a saved web page (.mht)', zh: '单个文件网页（.mht）' }

const HTML =
  /^<(?:!doctype\s+html|html|head|body|meta|title|base|link|script|style|div|p|table|article|section|main|header|h[1-6]|span|center|font)\b/iu
const SVG = /^(?:<!doctype\s+svg[^>]*>\s*)?<svg\b/iu

/**
 * The format of a file that is read.
 * @throws Refusal for every format that is known and not read
 */
export function recognise(bytes: Uint8Array, name: string): Format {
  const latin = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1')
  if (bytes.length === 0) throw new Refusal('FILE_EMPTY', name)
  if (latin.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (['PK\x03\x04', 'PK\x05\x06'].some((words) => latin.startsWith(words))) return packageOf(bytes, name)
  if (latin.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) throw compoundFile(bytes, name)
  for (const { begins, at = 0, code, what } of SIGNATURES)
    if (begins.some((words) => latin.startsWith(words, at))) throw new Refusal(code, name, what)
  if (isBitmap(bytes, latin)) throw new Refusal('FORMAT_PICTURE', name, same('BMP'))
  const words = asWords(bytes.subarray(0, BEGINNING), latin)
  if (/<\?mso-application\s+progid="Word/u.test(words)) throw new Refusal('FORMAT_OLD', name, WORD_XML)
  if (isMht(words)) throw new Refusal('FORMAT_OLD', name, MHT)
  const { rest, commented } = afterComments(words)
  if (SVG.test(rest)) throw new Refusal('FORMAT_PICTURE', name, same('SVG'))
  return HTML.test(rest) || (commented && rest === '') ? 'html' : 'text'
}

/** What stands behind the comments and the declaration at the top. One after another: one pattern for all would try every way to part them. */
function afterComments(words: string): { readonly rest: string; readonly commented: boolean } {
  let rest = words.trimStart()
  let commented = false
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '>' : undefined
    if (end === undefined) return { rest, commented }
    commented ||= end === '-->'
    const at = rest.indexOf(end, 4)
    rest = at < 0 ? '' : rest.slice(at + end.length).trimStart()
  }
}

function isBitmap(bytes: Uint8Array, latin: string): boolean {
  // Two letters alone could begin a text; its own length stands behind them.
  return bytes.length > 6 && latin.startsWith('BM') && Buffer.from(bytes).readUInt32LE(2) === bytes.length
}

/** The beginning without its byte order mark; UTF-16 with every other byte left out. */
function asWords(bytes: Uint8Array, latin: string): string {
  if (latin.startsWith('\xEF\xBB\xBF')) return latin.slice(3)
  if (latin.startsWith('\xFF\xFE'))
    return Buffer.from(bytes.filter((_, at) => at % 2 === 0))
      .toString('latin1')
      .slice(1)
  if (latin.startsWith('\xFE\xFF'))
    return Buffer.from(bytes.filter((_, at) => at % 2 === 1))
      .toString('latin1')
      .slice(1)
  return latin
}

function isMht(words: string): boolean {
  return (
    /^[A-Za-z-]+:[^\n]*\n/u.test(words) &&
    /^mime-version:/imu.test(words) &&
    /multipart\/related|message\/rfc822/iu.test(words)
  )
}

function packageOf(bytes: Uint8Array, name: string): Format {
  const entries = zipEntries(bytes, name)
  if (entries.some(({ path }) => path === 'word/document.xml')) return 'docx'
  for (const { part, code, what } of PACKAGES)
    if (entries.some(({ path }) => part.test(path))) throw new Refusal(code, name, what)
  return 'zip'
}

/** Word, WPS, Excel and PowerPoint up to 2003, and what is encrypted with a password since. */
function compoundFile(bytes: Uint8Array, name: string): Refusal {
  const holds = (words: string, encoding: 'utf16le' | 'latin1' = 'utf16le') =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(words, encoding))
  for (const { stream, code, what } of STREAMS) if (holds(stream)) return new Refusal(code, name, what)
  const wps = ['WpsCustomData', 'Kingsoft'].some((words) => holds(words)) || holds('WPS Office', 'latin1')
  if (wps || /\.wps$/iu.test(name)) return new Refusal('FORMAT_OLD', name, WPS)
  if (holds('WordDocument')) return new Refusal('FORMAT_OLD', name, DOC)
  return new Refusal('FORMAT_OTHER', name, {
    en: 'an OLE2 file of an old program (.doc, .msg, .msi)',
    zh: '旧程序的 OLE2 文件（.doc、.msg、.msi）',
  })
}
