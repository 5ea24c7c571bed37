import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enterInstance, type Instance } from './instance.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'luzhi-instance-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const live = () => new AbortController().signal

async function enter(): Promise<Instance> {
  const { instance } = await enterInstance(home, live(), () => {})
  if (instance === undefined) throw new Error('Somebody else serves here.')
  return instance
}

describe('a state folder', () => {
  it('tells the second where the first serves', async () => {
    const first = await enter()
    first.announce('http://127.0.0.1:1')
    const second = await enterInstance(home, live(), () => {})
    expect(second).toEqual({ instance: undefined, url: 'http://127.0.0.1:1', pid: process.pid })
  })

  it('lets the second wait while the first has no address yet', async () => {
    const first = await enter()
    const second = await enterInstance(home, live(), (pid) => {
      expect(pid).toBe(process.pid)
      first.announce('http://127.0.0.1:2')
    })
    expect(second).toMatchObject({ url: 'http://127.0.0.1:2' })
  })

  it('is the second’s when the first ends before it serves', async () => {
    const first = await enter()
    const second = await enterInstance(home, live(), () => first.release())
    expect(second.instance).toBeDefined()
  })

  it('does not believe a record that a dead process left', async () => {
    writeFileSync(join(home, 'server.json'), JSON.stringify({ pid: 1, began: 'before', url: 'http://old' }))
    const instance = await enter()
    instance.announce('http://new')
    expect(await enterInstance(home, live(), () => {})).toMatchObject({ url: 'http://new' })
  })

  it('is empty after the release', async () => {
    const instance = await enter()
    instance.announce('http://127.0.0.1:3')
    instance.release()
    expect(readdirSync(home)).toEqual([])
  })
})
