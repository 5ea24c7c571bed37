/** `npm test`: every check in its order, each shown as it runs; the first that fails ends it. */
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
 * @returns the exit code of the first that failed, or 0
 */
export async function check(words: readonly string[], signal: AbortSignal): Promise<number> {
  for (const { name, program, words: own } of CHECKS) {
    signal.throwIfAborted()
    console.error(`\n▶ ${name}`)
    const child = spawn(program, [...own, ...(name === 'tests' ? words : [])], {
      cwd: ROOT,
      stdio: 'inherit',
    })
    const stop = () => child.kill('SIGINT')
    signal.addEventListener('abort', stop, { once: true })
    const [code] = await once(child, 'close')
    signal.removeEventListener('abort', stop)
    if (code !== 0) {
      console.error(`\n✗ ${name}`)
      return code ?? 1
    }
  }
  return 0
}
