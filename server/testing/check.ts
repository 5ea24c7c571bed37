/** `npm test`: every check in its order, each shown as it runs, and at the end which failed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = (name: string) => `${ROOT}/node_modules/.bin/${name}`

interface Check {
  readonly name: string
  readonly program: string
  readonly words: readonly string[]
}

const CHECKS: readonly Check[] = [
  { name: 'format and lint', program: BIN('biome'), words: ['check', '.'] },
  { name: 'types', program: BIN('tsc'), words: ['-p', '.'] },
  { name: 'tests', program: BIN('vitest'), words: ['run', '--coverage'] },
]

/**
 * Runs the checks; `words` go to Vitest (`npm test -- server/graph`).
 * @returns 0 when all hold, else 1
 */
export async function check(words: readonly string[], signal: AbortSignal): Promise<number> {
  const failed: string[] = []
  for (const { name, program, words: own } of CHECKS) {
    signal.throwIfAborted()
    console.error(`\n▶ ${name}`)
    const holds = await runs(program, [...own, ...(name === 'tests' ? words : [])], signal)
    if (!holds) failed.push(name)
  }
  console.error(failed.length === 0 ? '\n✓ everything holds' : `\n✗ ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
}

async function runs(program: string, words: readonly string[], signal: AbortSignal): Promise<boolean> {
  const child = spawn(program, words, { cwd: ROOT, stdio: 'inherit' })
  const stop = () => child.kill('SIGINT')
  signal.addEventListener('abort', stop, { once: true })
  const [code] = await once(child, 'close')
  signal.removeEventListener('abort', stop)
  return code === 0
}
