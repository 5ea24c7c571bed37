import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { identify } from '../../process/identity.mjs'
import { SILENT } from '../../progress/progress.ts'
import { allProcesses } from '../../testing/processes.ts'
import { type TemporaryHome, temporaryHome } from '../../testing/temporary-home.ts'
import { openGraph } from '../driver.ts'
import { STATEMENTS } from '../statements.ts'
import { joinManaged, type ManagedNeo4j } from './index.ts'
import { provision } from './provision.ts'
import { managedFolders } from './state-folder.ts'

const live = () => new AbortController().signal
const joined = (home: string) => joinManaged(home, SILENT, live())

describe('a managed Neo4j', () => {
  let home: TemporaryHome
  let first: ManagedNeo4j
  let seen = ''

  beforeAll(async () => {
    home = await temporaryHome()
    const starting = joined(home.path)
    const started = starting.then(() => true)
    while (!(await Promise.race([started, pause(20, false)])))
      seen += allProcesses()
        .map(({ commandLine }) => commandLine)
        .join('\n')
    first = await starting
  })
  afterAll(async () => {
    await first.leave()
    home.remove()
  })

  it('starts with a password that only its owner reads and no command line ever shows', () => {
    const { password, server } = managedFolders(home.path)
    expect(statSync(password).mode & 0o777).toBe(0o600)
    expect(readFileSync(password, 'utf8').length).toBeGreaterThan(20)
    expect(seen).toContain('org.neo4j.server.CommunityEntryPoint')
    expect(seen).toMatch(/java @.*arguments/u)
    expect(seen).not.toContain(readFileSync(password, 'utf8'))
    expect(readdirSync(join(server, '..')).filter((name) => name.startsWith('arguments'))).toEqual([])
  })

  it('answers over bolt:// and neo4j://, on 127.0.0.1 only', async () => {
    expect(first.connection.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/u)
    for (const scheme of ['bolt:', 'neo4j:']) {
      const graph = openGraph({ ...first.connection, uri: first.connection.uri.replace('bolt:', scheme) })
      expect(await graph.read((tx) => tx.run(STATEMENTS.adminPing))).toHaveLength(1)
      await graph.close()
    }
  })

  it('is neither doubled nor touched where another process holds its data', async () => {
    const other = await temporaryHome()
    const [theirs, ours] = [managedFolders(home.path), managedFolders(other.path)]
    symlinkSync(theirs.server, ours.server)
    writeFileSync(ours.password, readFileSync(theirs.password), { mode: 0o600 })
    await expect(joined(other.path)).rejects.toMatchObject({ code: 'DATA_FOLDER_LOCKED', exitCode: 5 })
    expect(identify(first.pid)).toBeDefined()
    expect(existsSync(ours.running)).toBe(false)
    other.remove()
  })

  it('is one for all who join, and stops when the last leaves', async () => {
    const [second, third] = await Promise.all([joined(home.path), joined(home.path)])
    expect([second.how, third.how, second.pid, third.pid]).toEqual(['found', 'found', first.pid, first.pid])
    await second.leave()
    await third.leave()
    expect(identify(first.pid)).toBeDefined()
    const begun = performance.now()
    await first.leave()
    expect(identify(first.pid)).toBeUndefined()
    expect(performance.now() - begun).toBeLessThan(6_000)
  })
})

describe('a state folder', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('with a Neo4j that Luzhi did not create is refused and left as it is', async () => {
    const home = await temporaryHome()
    const { data } = managedFolders(home.path)
    mkdirSync(join(data, 'databases'), { recursive: true })
    await expect(joined(home.path)).rejects.toMatchObject({ code: 'DATA_FOLDER_FOREIGN', exitCode: 5 })
    expect(readdirSync(data)).toEqual(['databases'])
    home.remove()
  })

  it('gets its jars once: a second start neither asks for Maven nor for a network', async () => {
    const home = await temporaryHome()
    const folders = managedFolders(home.path)
    vi.stubEnv('PATH', '')
    await provision(folders, SILENT, live())
    expect(readdirSync(folders.root)).toContain(basename(folders.jars))
    home.remove()
  })

  it.each([
    ['Java', [], 'JAVA_MISSING'],
    ['Maven', ['java'], 'MAVEN_MISSING'],
  ])(
    'without jars and without %s is an error that names the three ways out',
    async (_what, programs, code) => {
      const home = await temporaryHome()
      const folders = { ...managedFolders(home.path), jars: join(home.path, 'neo4j', 'jars-of-another-pom') }
      const path = join(home.path, 'bin')
      mkdirSync(path)
      for (const program of programs) symlinkSync(onPath(program), join(path, program))
      vi.stubEnv('PATH', path)
      vi.stubEnv('JAVA_HOME', '')
      const refusal = await provision(folders, SILENT, live()).catch((error: unknown) => error)
      expect(refusal).toMatchObject({
        code,
        exitCode: 5,
        remedy: expect.stringMatching(/Java.*NEO4J_URI.*docker compose up/u),
      })
      home.remove()
    },
  )
})

function onPath(program: string): string {
  const folders = String(process.env.PATH).split(delimiter)
  const found = folders.map((folder) => join(folder, program)).find((file) => existsSync(file))
  if (found === undefined) throw new Error(`These tests need ${program} on the path.`)
  return found
}
