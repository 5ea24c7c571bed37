import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { docxOf, docxWith, pdfOf, zipOf } from '../../testing/files.ts'
import { READERS, readDocument } from './index.ts'

const LINES = [
  '云埠区政协主席何平带队调研',
  '来源：云埠日报　第2版　https://example.org/a　发布时间：2024-03-21',
  '3月18日，何平一行来到云埠天舜制药有限公司，实地察看企业生产经营情况，并听取汇报。',
]
const text = LINES.join('\n')

const FILES: readonly (readonly [string, string, Uint8Array])[] = [
  ['text', 'a.txt', Buffer.from(text)],
  ['text', 'a.txt in GB18030', iconv.encode(text, 'gb18030')],
  ['text', 'a.md', Buffer.from(`---\ntitle: 题目\nauthor: "陶安"\nurl: nowhere\n---\n\n# ${text}`)],
  ['html', 'a.html', Buffer.from(`<h1>${LINES[0]}</h1><p>${LINES[1]}</p><p>${LINES[2]}</p>`)],
  ['docx', 'a.docx', docxOf(LINES)],
  ['pdf', 'a.pdf', pdfOf([LINES])],
]

describe('every reader', () => {
  it.each(FILES)(
    '%s of %s gives the words, and spans that say what they quote',
    async (reader, name, bytes) => {
      const reading = await readDocument(bytes, name)
      expect(reading.reader.name).toBe(reader)
      for (const line of LINES)
        expect(reading.text.replaceAll(' ', '　')).toContain(line.replaceAll(' ', '　'))
      const stated = Object.entries(reading.metadata)
      expect(stated.length).toBeGreaterThan(0)
      for (const [, { value, span }] of stated)
        if (span !== null) expect(reading.text.slice(span.start, span.end)).toBe(value)
      expect(reading.metadata.page?.value).toBe('第2版')
      expect(reading.metadata.url?.value).toBe('https://example.org/a')
    },
  )

  it.each(FILES)(
    '%s of %s gives the same for the same bytes, and leaves them as they are',
    async (_reader, name, bytes) => {
      const before = Buffer.from(bytes)
      const first = await readDocument(bytes, name)
      expect(await readDocument(bytes, name)).toEqual(first)
      expect(before.equals(bytes)).toBe(true)
    },
  )

  it('names the versions of its libraries as they are installed', async () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const readers = await Promise.all(Object.values(READERS).map((reader) => reader()))
    for (const { version } of readers)
      for (const [, library = '', number] of version.matchAll(/([@a-z/-]+) ([\d.]+)(?=[,)])/gu))
        expect([library, dependencies[library]]).toEqual([library, number])
  })
})

describe('Markdown', () => {
  it('says its title in front matter or in the first heading, and stays as it is', async () => {
    const read = async (words: string) => (await readDocument(Buffer.from(words), 'a.md')).metadata
    expect(await read('---\ntitle: 题目\ndate: 2024-03-01\n---\n# 别的\n')).toMatchObject({
      title: { value: '题目', span: { start: 11, end: 13 } },
      publishedOn: { value: '2024-03-01' },
    })
    expect(await read('\n# 题目 #\n正文')).toEqual({ title: { value: '题目', span: { start: 3, end: 5 } } })
    expect(await read('正文\n# 小标题')).toEqual({})
  })
})

describe('a Word document', () => {
  it('gives a line for each paragraph, break and cell, without what was deleted', async () => {
    const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
    const xml = [
      `<w:p>${run('甲')}<w:r><w:br/></w:r>${run('乙')}</w:p>`,
      `<w:p>${run('丙')}<w:del><w:r><w:delText>丁</w:delText></w:r></w:del>${run('戊')}</w:p>`,
      `<w:tbl><w:tr><w:tc><w:p>${run('一')}</w:p></w:tc><w:tc><w:p>${run('二')}</w:p></w:tc></w:tr></w:tbl>`,
    ].join('')
    expect((await readDocument(docxWith(xml), 'a')).text).toBe('甲\n乙\n丙戊\n一\n二')
  })

  it('is damaged when its parts are', async () => {
    await expect(readDocument(zipOf({ 'word/document.xml': '<w:p' }), 'a')).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
    })
  })
})

describe('a PDF', () => {
  it('keeps lines and pages apart, and writes radicals as the characters they look like', async () => {
    expect((await readDocument(pdfOf([['⼀行来到', '⼭区'], ['第二页的文字']]), 'a')).text).toBe(
      '一行来到\n山区\n\n第二页的文字',
    )
  })
})

describe('a line at the top', () => {
  it('is read in full-width digits too', async () => {
    const words = LINES.map((line) =>
      line.replace('第2版', '第２版').replace('2024-03-21', '２０２４年３月２１日'),
    )
    const { metadata } = await readDocument(Buffer.from(words.join('\n')), 'a.txt')
    expect(metadata.page?.value).toBe('第２版')
  })
})
