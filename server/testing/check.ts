/** `npm test`: every check in its order, each shown as it runs, and at the end which failed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = (name: string) => join(ROOT, 'node_modules/.bin', name)
/** Where the runs of Vitest leave their results, to be told together at the end. */
const REPORTS = join(ROOT, '.vitest-reports')

interface Check {
  readonly name: string
  readonly program: string
  readonly words: readonly string[]
}

/** Tests that may run at the same time: those on the one Neo4j of the suite, and those that start programs of their own. */
type Lane = readonly string[]

const SOURCES: readonly Check[] = [
  { name: 'format and lint', program: BIN('biome'), words: ['check', '.'] },
  { name: 'types', program: BIN('tsc'), words: ['-p', '.'] },
]

/**
 * The projects of vite.config.ts. Unit tests take all cores alone; on the real server and the processes most of the time is
 * waited, so that both together take little longer than the longer one.
 */
const STAGES: readonly (readonly Lane[])[] = [[['unit']], [['neo4j'], ['process', 'browser']]]

/**
 * Runs the checks; with `words` only the tests that they name to Vitest (`npm test -- server/graph`), in one run.
 * @returns 0 when all hold, else 1
 */
export async function check(words: readonly string[], signal: AbortSignal): Promise<number> {
  const failed: string[] = []
  const note = (name: string, holds: boolean) => holds || failed.push(name)
  for (const one of SOURCES) {
    signal.throwIfAborted()
    console.error(`\n▶ ${one.name}`)
    note(one.name, await runs(one, signal))
  }
  if (words.length > 0) {
    console.error('\n▶ tests')
    note('tests', await runs({ name: 'tests', program: BIN('vitest'), words: ['run', ...words] }, signal))
  } else {
    rmSync(REPORTS, { recursive: true, force: true })
    for (const lanes of STAGES) {
      signal.throwIfAborted()
      console.error(`\n▶ tests: ${lanes.flat().join(', ')}`)
      const held = await Promise.all(lanes.map((lane) => runs(testsOf(lane), signal, lanes.length > 1)))
      for (const [at, holds] of held.entries()) note(testsOf(lanes[at] ?? []).name, holds)
    }
    signal.throwIfAborted()
    console.error('\n▶ all tests')
    const merge = ['run', `--merge-reports=${REPORTS}`, '--coverage']
    note('all tests', await runs({ name: 'all tests', program: BIN('vitest'), words: merge }, signal))
  }
  console.error(failed.length === 0 ? '\n✓ everything holds' : `\n✗ ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
}

function testsOf(projects: Lane): Check {
  const name = projects.join('-')
  return {
    name: `tests: ${projects.join(', ')}`,
    program: BIN('vitest'),
    words: [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=blob',
      `--outputFile.blob=${join(REPORTS, `${name}.json`)}`,
      '--coverage',
      `--coverage.reportsDirectory=${join(ROOT, 'coverage', name)}`,
      '--coverage.reporter=json-summary',
    ],
  }
}

/** @param beside another check runs at the same time: what both say is shown line by line */
async function runs({ program, words }: Check, signal: AbortSignal, beside = false): Promise<boolean> {
  const child = spawn(program, words, {
    cwd: ROOT,
    stdio: ['inherit', beside ? 'pipe' : 'inherit', 'inherit'],
  })
  showLines(child)
  const stop = () => child.kill('SIGINT')
  signal.addEventListener('abort', stop, { once: true })
  const [code] = await once(child, 'close')
  signal.removeEventListener('abort', stop)
  return code === 0
}

function showLines({ stdout }: ChildProcess): void {
  if (stdout !== null) createInterface({ input: stdout }).on('line', (line) => console.log(line))
}
