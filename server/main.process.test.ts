import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import getPort from 'get-port'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { processesWith } from './testing/processes.ts'
import { luzhi, npmStart, npmStartOnTerminal, npxStart, type Program, SERVES } from './testing/program.ts'
import { type TemporaryHome, temporaryHome } from './testing/temporary-home.ts'

/** The longest that a stop may take. */
const STOP_MS = 6_000

let home: TemporaryHome
let environment: { LUZHI_HOME: string; PORT: string }
let running: Program[] = []

beforeAll(async () => {
  home = await temporaryHome()
})
afterEach(async () => {
  // A test that failed in the middle must not leave processes to the next.
  for (const { child } of running) if (child.exitCode === null) child.kill('SIGTERM')
  await Promise.allSettled(running.map(({ ended }) => ended))
  running = []
})
afterAll(() => {
  for (const { pid } of processesWith(home.path)) process.kill(pid, 'SIGKILL')
  home.remove()
})

const neo4js = () => processesWith(home.path).filter(({ commandLine }) => commandLine.includes('EntryPoint'))

async function begin(start: (environment: Record<string, string>) => Program): Promise<Program> {
  environment = { LUZHI_HOME: home.path, PORT: String(await getPort()) }
  const program = start(environment)
  running.push(program)
  return program
}

/** Asks the program to end and expects that it does so in time and wholly. */
async function expectCleanStop(program: Program, ask: () => void): Promise<void> {
  const begun = performance.now()
  ask()
  await program.ended
  expect(performance.now() - begun).toBeLessThan(STOP_MS)
  expect(processesWith(home.path)).toEqual([])
  expect(existsSync(join(home.path, 'server.json'))).toBe(false)
  expect(existsSync(join(home.path, 'server.lock'))).toBe(false)
  expect(readdirSync(join(home.path, 'neo4j', 'users'))).toEqual([])
}

describe('npm start', () => {
  it('serves, survives its own crash with one Neo4j, and ends by SIGTERM to npm', async () => {
    const first = await begin(npmStart)
    const [url] = await first.says(SERVES)
    expect((await fetch(url)).ok).toBe(true)
    const [neo4j] = neo4js()

    const second = await luzhi(['start'], { ...environment, PORT: '1' }).ended
    expect(second).toMatchObject({ code: 0, stdout: expect.stringContaining(url) })

    process.kill(servingPid(), 'SIGKILL')
    await first.ended
    expect(neo4js()).toEqual([neo4j])

    const third = await begin(npmStart)
    await third.says(SERVES)
    expect(neo4js()).toEqual([neo4j])
    // Stopped right after this write, which the next test looks for.
    expect(await luzhi(['load', anotherDocument()], environment).ended).toMatchObject({ code: 0 })
    await expectCleanStop(third, () => third.child.kill('SIGTERM'))
    expect((await third.ended).code).toBe(0)
  })

  it('twice at once is one server, and both say where; what was written before the stop is there', async () => {
    const first = await begin(npmStart)
    const second = npmStart(environment)
    running.push(second)
    const [[one], [other]] = await Promise.all([first.says(SERVES), second.says(SERVES)])
    expect(one).toBe(other)
    expect(neo4js()).toHaveLength(1)
    expect((await luzhi(['status'], environment).ended).stdout).toContain('documents\t3\n')
    const guest = await Promise.race([first.ended.then(() => first), second.ended.then(() => second)])
    expect((await guest.ended).code).toBe(0)
    const host = guest === first ? second : first
    await expectCleanStop(host, () => host.child.kill('SIGTERM'))
  })

  it('ends by Ctrl-C, which reaches it from the terminal and from npm, and again when it is typed twice', async () => {
    const program = await begin(npmStartOnTerminal)
    await program.says(SERVES)
    await expectCleanStop(program, () => {
      program.child.stdin?.write('\u0003')
      program.says(/Stopping/u).then(() => program.child.stdin?.write('\u0003'))
    })
    expect(program.output()).toMatch(/✓ .*Stopping/u)
  })

  it.each([
    ['npm start', npmStart, 130],
    // It ends by itself, and we only see that it is gone.
    ['npx luzhi start', npxStart, null],
  ])('ends by SIGTERM to %s while Neo4j is starting', async (_how, start, code) => {
    const program = await begin(start)
    await program.says(/… .*Starting Neo4j/u)
    while (neo4js().length === 0) await new Promise(setImmediate)
    await expectCleanStop(program, () => program.child.kill('SIGTERM'))
    expect((await program.ended).code).toBe(code)
  })

  it('says at once that the port is busy, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const ended = await luzhi(['start'], { LUZHI_HOME: home.path, PORT: String(port) }).ended
    other.close()
    expect(ended).toMatchObject({ code: 5, output: expect.stringContaining(`PORT=${port + 1} npm start`) })
    expect(ended.output).toContain('端口已被其他程序占用')
    expect(processesWith(home.path)).toEqual([])
  })
})

/** The node that serves; npm is its parent. */
function servingPid(): number {
  return JSON.parse(readFileSync(join(home.path, 'server.json'), 'utf8')).pid
}

/** A facts file beside its text, of a document that we do not ship. */
function anotherDocument(): string {
  const facts = JSON.parse(readFileSync('data/facts/banan-2023.json', 'utf8'))
  const path = join(home.path, 'another.json')
  writeFileSync(path, JSON.stringify({ ...facts, document: { ...facts.document, id: 'another' } }))
  copyFileSync('data/documents/banan-2023.txt', join(home.path, 'another.txt'))
  return path
}
