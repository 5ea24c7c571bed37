import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOf, zipOf } from '../testing/files.ts'
import { sourcesOf } from './sources.ts'

let folder: string
const at = (name: string) => join(folder, name)

/** Path inside the folder → what stands there, or why nothing does. */
async function sources(...names: string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for await (const source of sourcesOf(names.map(at)))
    found[source.path.slice(folder.length + 1)] =
      'bytes' in source ? Buffer.from(source.bytes).toString('latin1').slice(0, 4) : source.refusal.code
  return found
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luzhi-sources-'))
  mkdirSync(at('in/deep'), { recursive: true })
  mkdirSync(at('none'))
  writeFileSync(at('in/b.txt'), 'b')
  writeFileSync(at('in/deep/a.txt'), 'a')
  writeFileSync(at('in/.hidden'), 'x')
  writeFileSync(at('in/Thumbs.db'), 'x')
  symlinkSync(at('in'), at('in/round'))
  writeFileSync(at('a.docx'), docxOf(['x']))
  writeFileSync(
    at('a.zip'),
    zipOf({ '2.txt': 'two', '1/1.txt': 'one', '__MACOSX/1.txt': 'x', 'in.zip': zipOf({}) }),
  )
  writeFileSync(at('empty.zip'), zipOf({}))
  writeFileSync(at('large.txt'), Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the files that a person names', () => {
  it('are those of a folder, in order, without what systems leave there; links to folders are not followed', async () => {
    expect(await sources('in')).toEqual({
      'in/b.txt': 'b',
      'in/deep/a.txt': 'a',
      'in/round': 'FILE_UNREADABLE',
    })
  })

  it('are those of a .zip; a Word document is one itself', async () => {
    const found = await sources('a.zip', 'a.docx')
    expect(found).toMatchObject({ 'a.zip/1/1.txt': 'one', 'a.zip/2.txt': 'two', 'a.docx': 'PK\x03\x04' })
    expect(Object.keys(found)).toEqual(['a.zip/1/1.txt', 'a.zip/2.txt', 'a.zip/in.zip', 'a.docx'])
  })

  it('each have their own refusal', async () => {
    expect(await sources('nowhere', 'none', 'empty.zip', 'large.txt', 'in/b.txt')).toEqual({
      nowhere: 'FILE_MISSING',
      none: 'FOLDER_EMPTY',
      'empty.zip': 'FOLDER_EMPTY',
      'large.txt': 'FILE_TOO_LARGE',
      'in/b.txt': 'b',
    })
  })
})
