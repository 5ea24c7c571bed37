import { describe, expect, it } from 'vitest'
import { run } from './child.mjs'
import { identify } from './identity.mjs'

const live = () => new AbortController().signal
const node = (script: string, signal = live(), onLine?: (line: string) => void) =>
  run(process.execPath, ['-e', script], onLine === undefined ? { signal } : { signal, onLine })

describe('a child process', () => {
  it('gives its exit code and what it wrote on both outputs', async () => {
    const ended = await node('console.log("out"); console.error("err"); process.exitCode = 3')
    expect(ended.code).toBe(3)
    expect(ended.output).toContain('out\n')
    expect(ended.output).toContain('err\n')
  })

  it('tells each line when it is whole', async () => {
    const lines: string[] = []
    await node('process.stdout.write("a\\nb"); process.stdout.write("c\\n")', live(), (line) =>
      lines.push(line),
    )
    expect(lines).toEqual(['a', 'bc'])
  })

  it('that does not exist is an error that names why', async () => {
    await expect(run('luzhi-no-such-program', [], { signal: live() })).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })

  it('ends with its own children when we are interrupted', async () => {
    const interruption = new AbortController()
    const pids: number[] = []
    const parent = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'inherit', 'inherit'] })
      console.log(process.pid); console.log(child.pid); process.stdin.resume(); setInterval(() => {}, 1000)`
    const running = node(parent, interruption.signal, (line) => {
      pids.push(Number(line))
      if (pids.length === 2) interruption.abort(new Error('stopped'))
    })
    await expect(running).rejects.toThrow('stopped')
    expect(pids.map(identify)).toEqual([undefined, undefined])
  })

  it('that takes its time to tidy up is not waited for', async () => {
    const interruption = new AbortController()
    const stubborn = 'process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1000)'
    const running = node(stubborn, interruption.signal, () => interruption.abort(new Error('stopped')))
    const begun = performance.now()
    await expect(running).rejects.toThrow('stopped')
    expect(performance.now() - begun).toBeLessThan(4_000)
  })
})
