import { describe, expect, it } from 'vitest'
import { docxOf, ENCRYPTED, pdfOf, zipOf } from '../../testing/files.ts'
import { readDocument } from './index.ts'
import { MOST_BYTES } from './reading.ts'
import { recognise } from './recognise.ts'
import { REFUSAL_CODES, Refusal } from './refusals.ts'

const latin = (words: string) => Buffer.from(words, 'latin1')
const compound = (...streams: string[]) =>
  Buffer.concat([
    latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
  ])

describe('a file is recognised by its content, whatever it is called', () => {
  it.each<[string, Uint8Array]>([
    ['text', Buffer.from('何平调研')],
    ['text', Buffer.from('“<” is less than')],
    ['text', latin('BM is how this begins')],
    ['html', Buffer.from('\uFEFF\n<!-- x --><!DOCTYPE html><p>x')],
    ['html', Buffer.from(`${'<!-- x -->'.repeat(1000)}<p>x</p>`)],
    ['text', Buffer.from(`${'<!-- x -->'.repeat(100)}x`)],
    ['html', Buffer.from('<?xml version="1.0"?>\n<HTML xmlns="x">')],
    ['html', Buffer.from('<div class="a">x</div>')],
    ['html', Buffer.from('\uFEFF<html>', 'utf16le')],
    ['pdf', pdfOf([['x']])],
    ['docx', docxOf(['x'])],
    ['zip', zipOf({ 'a.txt': 'x' })],
  ])('%s', (format, bytes) => {
    expect(recognise(bytes, 'x.png')).toBe(format)
  })
})

describe('a file that is not read is refused', () => {
  it.each<[string, Uint8Array, string, RegExp]>([
    ['empty', Buffer.alloc(0), 'FILE_EMPTY', /没有内容/u],
    ['over 10 MiB', Buffer.alloc(MOST_BYTES + 1, 'a'), 'FILE_TOO_LARGE', /10 MiB/u],
    ['.doc', compound('WordDocument'), 'FORMAT_OLD', /（\.doc）.*\.docx/u],
    ['.wps', compound('WordDocument', 'WpsCustomData'), 'FORMAT_OLD', /（\.wps）.*\.docx/u],
    ['.xls', compound('Workbook'), 'FORMAT_OTHER', /（\.xls）/u],
    ['.ppt', compound('PowerPoint Document'), 'FORMAT_OTHER', /（\.ppt）/u],
    ['another OLE2 file', compound('x'), 'FORMAT_OTHER', /OLE2/u],
    ['.docx with a password', compound('EncryptedPackage'), 'FILE_ENCRYPTED', /密码/u],
    ['.ofd', zipOf({ 'OFD.xml': '<ofd/>', 'Doc_0/Document.xml': '' }), 'FORMAT_OLD', /（\.ofd）.*粘贴/u],
    ['.xlsx', zipOf({ 'xl/workbook.xml': '' }), 'FORMAT_OTHER', /（\.xlsx）/u],
    ['.odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'FORMAT_OTHER', /（\.odt/u],
    [
      '.mht',
      latin(
        'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n',
      ),
      'FORMAT_OLD',
      /（\.mht）/u,
    ],
    ['.rtf', latin('{\\rtf1\\ansi x}'), 'FORMAT_OLD', /（\.rtf）/u],
    [
      'Word XML',
      latin('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'),
      'FORMAT_OLD',
      /\.xml/u,
    ],
    ['PNG', latin('\x89PNG\r\n\x1A\n'), 'FORMAT_PICTURE', /PNG.*OCR/u],
    ['JPEG', latin('\xFF\xD8\xFF\xE0\0\x10JFIF'), 'FORMAT_PICTURE', /JPEG/u],
    ['GIF', latin('GIF89a'), 'FORMAT_PICTURE', /GIF/u],
    ['WebP', latin('RIFF\x10\0\0\0WEBPVP8 '), 'FORMAT_PICTURE', /WebP/u],
    ['HEIC', latin('\0\0\0\x18ftypheic'), 'FORMAT_PICTURE', /HEIC/u],
    ['BMP', latin(`BM\x10\0\0\0${'\0'.repeat(10)}`), 'FORMAT_PICTURE', /BMP/u],
    ['SVG', latin('<?xml version="1.0"?>\n<svg xmlns="x">'), 'FORMAT_PICTURE', /SVG/u],
    ['.rar', latin('Rar!\x1A\x07\0'), 'FORMAT_ARCHIVE', /\.rar.*\.zip/u],
    ['.gz', latin('\x1F\x8B\x08'), 'FORMAT_ARCHIVE', /\.gz/u],
    ['a .zip, which is its files', zipOf({ 'a.txt': 'x' }), 'ZIP_NESTED', /压缩包/u],
    ['a .zip cut off', zipOf({ 'a.txt': 'x' }).subarray(0, 40), 'FILE_DAMAGED', /损坏/u],
    ['PDF with a password', pdfOf([['x']], { encrypt: ENCRYPTED }), 'FILE_ENCRYPTED', /密码/u],
    ['a scan', pdfOf([[''], ['1']]), 'PDF_SCAN', /扫描件/u],
    ['PDF of characters of its own', pdfOf([['\uE001\uE002'.repeat(20)]]), 'PDF_WITHOUT_WORDS', /复制/u],
    ['PDF cut off', pdfOf([['x']]).subarray(0, 60), 'FILE_DAMAGED', / PDF /u],
    ['a document without text', docxOf([]), 'FILE_EMPTY', /没有内容/u],
    [
      'a page without text',
      Buffer.from('<html><body><img src="x"></body></html>'),
      'HTML_WITHOUT_ARTICLE',
      /网页/u,
    ],
    ['random bytes', Buffer.from([0x93, 0x01, 0xff, 0x07, 0x00, 0x81]), 'FILE_BINARY', /\.docx/u],
  ])('%s: by name, with what to do, in both languages', async (_what, bytes, code, chinese) => {
    const refusal = await readDocument(bytes, 'a.txt').catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({
      code,
      message: expect.stringMatching(/^a\.txt .+\.$/u),
      exitCode: 2,
      status: 400,
    })
    const { chinese: said, remedy } = refusal as Refusal
    expect(remedy).toMatch(/\.$/u)
    expect(`${said.reason}。${said.remedy}`).toMatch(chinese)
  })

  it('with words in both languages for every code', () => {
    for (const code of REFUSAL_CODES) {
      const { message, remedy, chinese } = new Refusal(code, 'a', { en: 'EN', zh: '中' })
      expect(`${message}${remedy}`).not.toMatch(/[{}]|\p{Script=Han}/u)
      expect(`${chinese.reason}${chinese.remedy}`).not.toMatch(/[{}]|undefined/u)
    }
  })
})
