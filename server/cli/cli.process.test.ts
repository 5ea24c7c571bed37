import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { graphStatus } from '../graph/status.ts'
import { type Graph, openGraph } from '../neo4j/driver.ts'
import { joinManaged, type ManagedNeo4j } from '../neo4j/managed/index.ts'
import { SILENT } from '../progress/progress.ts'
import { processesWith } from '../testing/processes.ts'
import { luzhi, runProgram } from '../testing/program.ts'
import { type TemporaryHome, temporaryHome } from '../testing/temporary-home.ts'

const FACTS = ['data/facts/banan-2023.json', 'data/facts/bishan-2023.json'] as const
let home: TemporaryHome
const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  luzhi(words, { LUZHI_HOME: home.path, ...environment }).ended

beforeAll(async () => {
  home = await temporaryHome()
})
afterAll(() => {
  for (const { pid } of processesWith(home.path)) process.kill(pid, 'SIGKILL')
  home.remove()
})

describe('luzhi, before it needs a database', () => {
  it('says in both languages what each command does', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    for (const words of [
      'start',
      'load',
      'forget',
      'status',
      'reset',
      '退出码',
      'Exit codes',
      '启动',
      'serve',
    ])
      expect(stdout).toContain(words)
  })

  it('is found by npx, which passes words and exit code on', async () => {
    expect(await runProgram(['npx', 'luzhi', 'load', '--help'], {}).ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--draft'),
    })
    expect(await runProgram(['npx', 'luzhi', 'lode'], {}).ended).toMatchObject({ code: 2 })
  })

  it.concurrent.each<[string, string[], Record<string, string>, number, RegExp]>([
    ['a command without its arguments', ['load'], {}, 2, /facts/u],
    ['a file that is not there', ['load', 'nowhere.json'], {}, 2, /nowhere\.json.*\n→ /u],
    ['one text for several files', ['load', ...FACTS, '--text', 'x'], {}, 2, /--text/u],
    ['settings that are wrong', ['status'], { PORT: 'x', NEO4J_URI: 'h' }, 2, /PORT.*NEO4J_URI/su],
    ['a Neo4j that does not answer', ['status'], { NEO4J_URI: 'bolt://127.0.0.1:1' }, 4, /NEO4J_URI/u],
  ])('%s → its exit code and what to do', async (_case, words, environment, code, says) => {
    const ended = await run(words, environment)
    expect(ended).toMatchObject({ code, stdout: '', output: expect.stringMatching(says) })
    expect(neo4js()).toEqual([])
  })

  it('tells what is wrong in all files at once, and writes nothing', async () => {
    const folder = join(home.path, 'facts')
    mkdirSync(folder)
    const files = ['a', 'b'].map((name) => join(folder, `${name}.json`))
    for (const file of files) writeFileSync(file, '{"format": "facts/1", "surplus": 1}')
    const { code, output } = await run(['load', FACTS[0], ...files])
    expect(code).toBe(2)
    for (const file of files) expect(output).toContain(file)
    expect(output).toContain('surplus')
    expect(processesWith(home.path)).toEqual([])
  })
})

describe('luzhi without a running server', () => {
  it('starts one, shared with others that come at the same time, and leaves nothing behind', async () => {
    const loads = FACTS.map((file) => run(['load', file]))
    const ended = Promise.all(loads).then(() => true)
    let most = 0
    while (!(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 100))])))
      most = Math.max(most, neo4js().length)
    expect(most).toBe(1)
    expect(await Promise.all(loads)).toMatchObject([
      { code: 0, stdout: 'banan-2023\tLOADED\n' },
      { code: 0, stdout: 'bishan-2023\tLOADED\n' },
    ])
    expect(processesWith(home.path)).toEqual([])
  })
})

const neo4js = () => processesWith(home.path).filter(({ commandLine }) => commandLine.includes('EntryPoint'))

describe('luzhi with a running server', () => {
  let neo4j: ManagedNeo4j
  let graph: Graph
  beforeAll(async () => {
    neo4j = await joinManaged(home.path, SILENT, new AbortController().signal)
    graph = openGraph(neo4j.connection)
  })
  afterAll(async () => {
    await graph.close()
    await neo4j.leave()
  })

  it('works on it and leaves it running; what was written before its last stop is there', async () => {
    const { code, stdout } = await run(['status', '--verify'])
    expect(code).toBe(0)
    expect(stdout).toContain(`neo4j\t${neo4j.connection.uri}\n`)
    expect(stdout).toContain('documents\t2\n')
    expect(stdout).toMatch(/^digest\t[0-9a-f]{64}$/mu)
    expect(neo4js().map(({ pid }) => pid)).toEqual([neo4j.pid])
  })

  it('changes nothing when it loads the same again, and stores a draft without showing it', async () => {
    expect(await run(['load', FACTS[1]])).toMatchObject({ code: 0, stdout: 'bishan-2023\tUNCHANGED\n' })
    expect(await run(['load', FACTS[0], '--draft'])).toMatchObject({ stdout: 'banan-2023\tREPLACED\n' })
    expect(await graphStatus(graph)).toMatchObject({ documents: 1, drafts: 1 })
  })

  it('forgets documents that are there, and only all that are named', async () => {
    expect(await run(['forget', 'bishan-2023', 'nobody'])).toMatchObject({ code: 3, stdout: '' })
    expect(await run(['forget', 'banan-2023'])).toMatchObject({ code: 0, stdout: 'banan-2023\tforgotten\n' })
    expect(await graphStatus(graph)).toMatchObject({ documents: 1, drafts: 0 })
  })

  it('resets only after the name of the database, and says where and how much before', async () => {
    const refusals = [await run(['reset']), await run(['reset', '--yes', 'other'])]
    for (const { code, stdout } of refusals) {
      expect(code).toBe(2)
      expect(stdout).toMatch(/^neo4j\t.*^database\tneo4j$.*^documents\t1$/msu)
    }
    expect(await run(['reset', '--yes', 'neo4j'])).toMatchObject({ code: 0 })
    await expect(graphStatus(graph)).rejects.toMatchObject({ code: 'NOT_MARKED' })
  })
})
