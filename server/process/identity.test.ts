import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { identify, isAlive, isIdentity, ourselves } from './identity.mjs'

describe('a process', () => {
  it('is found while it lives and is gone afterwards', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
    await once(child, 'spawn')
    const identity = identify(Number(child.pid))
    expect(identity && isAlive(identity)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(identity && isAlive(identity)).toBe(false)
  })

  it('is not taken for an earlier one of the same number', () => {
    expect(isAlive(ourselves())).toBe(true)
    expect(isAlive({ pid: process.pid, began: 'another boot/1' })).toBe(false)
  })

  it.each([
    [{ pid: 1, began: 'x' }, true],
    [{ pid: 1 }, false],
    [{ pid: '1', began: 'x' }, false],
    [null, false],
    ['text', false],
  ])('is read from a file only where it has the form: %j → %s', (value, expected) => {
    expect(isIdentity(value)).toBe(expected)
  })
})
