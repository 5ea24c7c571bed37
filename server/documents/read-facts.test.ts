import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFacts } from '../testing/fixtures.ts'
import { readFactsFile } from './read-facts.ts'
import { readUtf8 } from './read-file.ts'

const { facts, text } = makeFacts({
  id: 'doc',
  text: '\uFEFF𬀩何平👍走访。',
  entities: [{ id: 'p', type: 'Person', name: '何平' }],
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luzhi-read-'))
  mkdirSync(join(folder, 'facts'))
  mkdirSync(join(folder, 'documents'))
  write('facts/doc.json', JSON.stringify(facts))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const read = (options?: { textPath: string }) => readFactsFile(join(folder, 'facts/doc.json'), options)

describe('the text of a facts file', () => {
  it.each(['facts/doc.txt', 'documents/doc.txt'])('is found at %s, byte for byte', async (place) => {
    write(place, text)
    expect(await read()).toEqual({ facts, text })
  })

  it('is the named one before any other', async () => {
    write('facts/doc.txt', 'another')
    write('named.txt', text)
    expect((await read({ textPath: join(folder, 'named.txt') })).text).toBe(text)
  })

  it('missing is told with the places', async () => {
    await expect(read()).rejects.toMatchObject({ code: 'TEXT_MISSING' })
  })

  it('is refused when it is another', async () => {
    write('facts/doc.txt', `${text}\n`)
    await expect(read()).rejects.toMatchObject({
      code: 'FACTS_REFUSED',
      values: { problems: [{ path: '$.document.sha256' }] },
    })
  })
})

describe('a file is refused', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['that is not UTF-8', new Uint8Array([0xd5, 0xfe, 0xd0]), 'NOT_UTF8'],
    ['that is not JSON', '{', 'NOT_JSON'],
    [
      'whose structure is wrong, before its text is looked for',
      '{"document":{"id":"../x"}}',
      'FACTS_REFUSED',
    ],
  ])('%s', async (_what, content, code) => {
    write('facts/doc.json', content)
    await expect(read()).rejects.toMatchObject({ code })
  })

  it('that is not there, is a folder, or is too large', async () => {
    await expect(readUtf8(join(folder, 'none'))).rejects.toMatchObject({ code: 'FILE_MISSING' })
    await expect(readUtf8(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
    write('large.txt', 'x'.repeat(11))
    await expect(readUtf8(join(folder, 'large.txt'), 10)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})
