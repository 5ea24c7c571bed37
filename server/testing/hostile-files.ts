/** Files made to break a reader: too deep, too many, too large, cut off, lying. */
import { deflateSync } from 'node:zlib'
import { docxOf, docxWith, pdfOf, zipOf, zipOfOne } from './files.ts'

const MEBIBYTE = 1024 * 1024
const DEEP = 100_000
const text = (words: string) => Buffer.from(words, 'utf8')
const lots = (words: string) => text(words.repeat(Math.floor((10 * MEBIBYTE) / Buffer.byteLength(words))))

/** Bytes that a linear congruence gives: the same on every machine. */
function randomBytes(count: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

function pdfBomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(512 * MEBIBYTE, 'BT '), { level: 9 })
  const file = Buffer.from(pdfOf([['x']]))
  const from = file.lastIndexOf('<< /Length')
  const to = file.indexOf('endstream', from)
  const head = Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`)
  return Buffer.concat([file.subarray(0, from), head, packed, Buffer.from('\n'), file.subarray(to)])
}

const LAUGHS = `<!DOCTYPE w [<!ENTITY a "${'ha'.repeat(100)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`

/** Name → bytes. Made when they are asked for. */
export const HOSTILE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'random.txt': () => randomBytes(MEBIBYTE, 1),
  'random.pdf': () => Buffer.concat([text('%PDF-1.7\n'), randomBytes(MEBIBYTE, 2)]),
  'random.docx': () => Buffer.concat([text('PK\x03\x04'), randomBytes(MEBIBYTE, 3)]),
  'random.html': () => Buffer.concat([text('<html>'), randomBytes(MEBIBYTE, 4)]),
  'truncated.txt': () => text('区政协主席何平带队调研').subarray(0, -1),
  'surrogate.txt': () => Buffer.concat([text('何平'), Buffer.from([0xed, 0xa0, 0xbd]), text('调研')]),
  'marks.txt': () => lots('\u200F何平\u202E调研\u202C'),
  'one-han.txt': () => lots('一'),
  'one-letter.txt': () => lots('a'),
  'one-line-break.txt': () => Buffer.concat([lots('\n').subarray(1), text('a')]),
  'one-title-mark.txt': () => lots('《'),
  'one-surname.txt': () => lots('王'),
  'one-digit.txt': () => lots('1'),
  'one-space.txt': () => Buffer.concat([text('a'), lots('　').subarray(3)]),
  'one-office.txt': () => lots('主席'),
  'one-list.txt': () => lots('王明、'),
  'brackets.txt': () => text(`${'（'.repeat(DEEP)}x${'）'.repeat(DEEP)}`),
  'quotes.txt': () => text(`${'“《'.repeat(DEEP)}x${'》”'.repeat(DEEP)}`),
  'brackets.json': () => text(`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`),
  'deep.html': () =>
    text(`<html><body>${'<div>'.repeat(DEEP)}何平带队调研重庆臻凤科技有限公司。${'</div>'.repeat(DEEP)}`),
  'deep-links.html': () => text(`<p>何平带队调研。</p>${'<a href=x>'.repeat(DEEP)}x`),
  'tags.html': () => lots('<p>'),
  'paragraphs.html': () => text(`<html><body>${'<p>何平带队调研。</p>'.repeat(140_000)}`),
  'smaller-than.html': () => Buffer.concat([text('<html>'), lots('<').subarray(10)]),
  'attribute.html': () => text(`<html><body a="${'x'.repeat(10 * MEBIBYTE - 100)}">`),
  'attributes.html': () =>
    text(`<html><body ${Array.from({ length: DEEP }, (_, at) => `a${at}=1`).join(' ')}>何平带队调研。`),
  'entities.html': () => text(`<html><body><p>${'&amp;'.repeat(2 * MEBIBYTE - 20)}`),
  'comment.html': () => text(`<html><!--${'-'.repeat(5 * MEBIBYTE)}<body>何平带队调研。`),
  'comments.html': () => text(`${'<!-- x -->'.repeat(DEEP)}何平带队调研。`),
  'bomb.docx': () => docxWith(`<w:p><w:r><w:t>${'a'.repeat(60 * MEBIBYTE)}</w:t></w:r></w:p>`),
  'parts.docx': () =>
    zipOfOne(
      ['word/document.xml', ...Array.from({ length: 5_000 }, (_, at) => `word/${at}.xml`)],
      Buffer.alloc(MEBIBYTE, ' '),
    ),
  'deep.docx': () => docxWith(`${'<w:p>'.repeat(DEEP)}${'</w:p>'.repeat(DEEP)}`),
  'tables.docx': () => docxWith('<w:tbl><w:tr><w:tc>'.repeat(2_000) + '</w:tc></w:tr></w:tbl>'.repeat(2_000)),
  'paragraphs.docx': () => docxOf(Array.from({ length: DEEP }, () => '何平带队调研。')),
  'laughs.docx': () => zipOf({ 'word/document.xml': `<?xml version="1.0"?>${LAUGHS}<w>&j;</w>` }),
  'bomb.zip': () =>
    zipOfOne(
      Array.from({ length: 1_000 }, (_, at) => `${at}.txt`),
      Buffer.alloc(10 * MEBIBYTE, 'a'),
    ),
  'bomb.pdf': pdfBomb,
  'arrays.pdf': () =>
    Buffer.concat([
      text('%PDF-1.7\n1 0 obj\n'),
      text('['.repeat(DEEP)),
      text('\nendobj\ntrailer << /Root 1 0 R >>'),
    ]),
  'pages.pdf': () => pdfOf(Array.from({ length: 3_000 }, () => ['何平带队调研。'])),
}
