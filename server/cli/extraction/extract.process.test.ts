import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completions, saying } from '../../testing/completions.ts'
import { docxOf, zipOf } from '../../testing/files.ts'
import { luzhi } from '../../testing/program.ts'

const LINES = [
  '云埠区政协主席陶安带队调研',
  '来源：云埠日报　第2版　2024-03-21　https://example.org/a',
  '3月18日，云埠区政协主席陶安带队到云埠天舜制药有限公司调研，实地察看生产车间。',
]
const ARTICLE = LINES.join('\n')

let folder: string
const at = (name: string) => join(folder, name)
const run = (...words: string[]) => luzhi(words, { LUZHI_HOME: at('home') }).ended
const json = (words: string) => JSON.parse(words)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luzhi-extract-'))
  writeFileSync(at('a.txt'), ARTICLE)
  writeFileSync(at('b.docx'), docxOf(LINES))
  writeFileSync(at('picture.txt'), Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'))
  writeFileSync(
    at('many.zip'),
    zipOf({ '甲.txt': ARTICLE, 'in/乙.html': `<h1>${LINES[0]}</h1><p>${LINES[2]}</p>` }),
  )
  mkdirSync(at('folder'))
  writeFileSync(at('folder/c.txt'), ARTICLE)
  writeFileSync(at('folder/old.doc'), Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('luzhi extract', () => {
  it('writes the facts of one file as one object, with what a person said of it', async () => {
    const { code, stdout } = await run(
      'extract',
      at('a.txt'),
      '--id',
      'own',
      '--published-on',
      '2024-03-22',
      '--covers',
      '2024',
    )
    expect(code).toBe(0)
    const { document, entities } = json(stdout)
    expect(document).toMatchObject({
      id: 'own',
      title: LINES[0],
      publishedOn: '2024-03-22',
      covers: '2024',
      source: {
        publisher: '云埠日报',
        page: '第2版',
        url: 'https://example.org/a',
        reader: { name: 'text', version: '1' },
      },
    })
    for (const [field, words] of [
      ['title', LINES[0]],
      ['publisher', '云埠日报'],
      ['page', '第2版'],
      ['url', 'https://example.org/a'],
    ] as const)
      expect(ARTICLE.slice(document.evidence[field].start, document.evidence[field].end)).toBe(words)
    expect(entities.map(({ name }: { name: string }) => name)).toContain('陶安')
  })

  it('makes the id of title and text, the same for the same words in another format', async () => {
    const [text, word] = await Promise.all([run('extract', at('a.txt')), run('extract', at('b.docx'))])
    const ids = [text, word].map(({ stdout }) => json(stdout).document)
    expect(ids[0].id).toBe(`yun-bu-qu-zheng-xie-zhu-xi-tao-an-dai-${ids[0].sha256.slice(0, 8)}`)
    expect(ids[1].id).toBe(ids[0].id)
    expect(ids[1].source.fileSha256).not.toBe(ids[0].source.fileSha256)
  })

  it('writes several as {"documents": […]} or one a line, those of a .zip too; findings and steps go elsewhere', async () => {
    const whole = await run('extract', at('a.txt'), at('many.zip'))
    expect(whole.code).toBe(0)
    expect(json(whole.stdout).documents).toHaveLength(3)
    const lines = await run('extract', at('many.zip'), '--ndjson', '--explain')
    expect(lines.stdout.trimEnd().split('\n').map(json)).toHaveLength(2)
    expect(lines.output).toMatch(/甲\.txt\te1\tOrganization 云埠区政协\t.+/u)
    expect(lines.output).toMatch(/乙\.html\tdocument\.title\t.*header/u)
  })

  it('does not stop at a file that is refused: it says which and why, and ends with 1', async () => {
    const { code, stdout, output } = await run(
      'extract',
      at('picture.txt'),
      at('folder'),
      at('nowhere'),
      '--ndjson',
    )
    expect(code).toBe(1)
    expect(stdout.trimEnd().split('\n').map(json)).toHaveLength(1)
    expect(output).toMatch(/picture\.txt：.*图片（ PNG ）.*另存为 \.txt/u)
    for (const [file, refusal] of [
      ['picture.txt', 'FORMAT_PICTURE'],
      ['folder/old.doc', 'FORMAT_O'],
      ['nowhere', 'FILE_MISSING'],
    ])
      expect(output).toMatch(new RegExp(`${file} \\[${refusal}`, 'u'))
    expect(output).toContain('3 of 4 files are refused')
  })

  it('gives nothing for the id of one document that is to name several', async () => {
    const { code, stdout, output } = await run('extract', at('many.zip'), '--id', 'x')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(output).toContain('--id')
  })
})

describe('luzhi extract --assist', () => {
  it('adds what an endpoint says and the text holds, and says on standard error what it took and left', async () => {
    const sentence = 1
    const server = await completions(
      saying({
        entities: [
          { sentence, type: 'Topic', name: '带队调研' },
          { sentence, type: 'Person', name: '孙悟空' },
        ],
      }),
    )
    const environment = { LUZHI_HOME: at('home'), LUZHI_ASSIST_KEY: 'k', LUZHI_ASSIST_MODEL: 'm' }
    const plain = await luzhi(['extract', at('a.txt')], environment).ended
    expect(server.asked).toEqual([])
    const { code, stdout, output } = await luzhi(
      ['extract', at('a.txt'), '--assist', server.url],
      environment,
    ).ended
    await server.close()
    expect(code).toBe(0)
    expect(server.asked).toMatchObject([{ key: 'Bearer k', model: 'm' }])
    const { entities } = json(stdout)
    expect(entities.at(-1)).toMatchObject({ name: '带队调研', readBy: 'ASSIST', confidence: 0.5 })
    expect(entities.slice(0, -1)).toEqual(json(plain.stdout).entities)
    expect(output).toMatch(
      /added: 1 entities, 0 activities, 0 relations; 舍弃 dropped: 1 \(原文中没有 NOT_IN_TEXT 1\)/u,
    )
  })

  it('goes on without an endpoint that does not answer', async () => {
    const { code, stdout, output } = await run('extract', at('a.txt'), '--assist', 'http://127.0.0.1:9')
    expect(code).toBe(0)
    expect(json(stdout).schema).toBe('facts/1')
    expect(output).toMatch(/协助中断.*\[UNREACHABLE\]/u)
    expect(await run('extract', at('a.txt'), '--assist', 'nowhere')).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('luzhi score', () => {
  it('gives the figures of its definition, as a table, as JSON and with errors', async () => {
    const reference = 'data/reference/01.facts.json'
    const { entities, ...rest } = json(readFileSync(reference, 'utf8'))
    writeFileSync(at('facts.json'), JSON.stringify({ documents: [{ ...rest, entities: entities.slice(1) }] }))
    const table = await run('score', reference, at('facts.json'), '--errors')
    expect(table.code).toBe(0)
    expect(table.stdout).toMatch(
      /^coreEntities +precision 1\.000 {2}recall 0\.9\d\d {2}f1 0\.9\d\d {2}\d+\/\d+ found, \d+ wanted$/mu,
    )
    expect(table.stdout).toContain(entities[0].name)
    const { stdout } = await run('score', reference, at('facts.json'), '--json', '--min-confidence', '0.8')
    expect(json(stdout).entities).toMatchObject({ hit: entities.length - 1, wanted: entities.length })
  })

  it('refuses what is no facts file', async () => {
    const { code, output } = await run('score', 'package.json', at('a.txt'))
    expect(code).toBe(2)
    expect(output).toContain('a.txt is not JSON')
  })
})
