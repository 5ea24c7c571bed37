import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock, tryLock } from './lock.mjs'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luzhi-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

const live = () => new AbortController().signal

describe('a lock', () => {
  it('is held by one, and the other learns by whom', () => {
    expect(tryLock(path).lock).toBeDefined()
    expect(tryLock(path)).toMatchObject({ lock: undefined, holder: { pid: process.pid } })
  })

  it('can be taken again after its release, and leaves no other file', () => {
    tryLock(path).lock?.release()
    expect(readdirSync(folder)).toEqual([])
    expect(tryLock(path).lock).toBeDefined()
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 - 1, began: 'before' })],
    ['an earlier process of a number that lives', JSON.stringify({ pid: process.pid, began: 'before' })],
    ['nobody: half of a file', '{"pid": 1'],
    ['nobody: an empty file', ''],
  ])('that %s left behind is taken over', (_whose, content) => {
    writeFileSync(path, content)
    expect(tryLock(path).lock).toBeDefined()
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  it('is handed on to those who wait, one at a time', async () => {
    let inside = 0
    const turn = async () => {
      const lock = await takeLock(path, live())
      expect(++inside).toBe(1)
      await Promise.resolve()
      inside--
      lock.release()
    }
    await Promise.all([turn(), turn(), turn()])
    expect(inside).toBe(0)
  })

  it('is not waited for after an interruption', async () => {
    tryLock(path)
    const interruption = new AbortController()
    const waits: number[] = []
    const waiting = takeLock(path, interruption.signal, ({ pid }) => {
      waits.push(pid)
      interruption.abort(new Error('stopped'))
    })
    await expect(waiting).rejects.toThrow()
    expect(waits).toEqual([process.pid])
  })
})
