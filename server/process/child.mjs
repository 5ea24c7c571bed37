/** Child processes that end with us: each in a process group of its own, which is ended as a whole. */
import { spawn } from 'node:child_process'

/** How long a program may tidy up when we end it: npm would take 14 s to undo half an installation, which the next one mends. */
const PATIENCE_MS = 1_500

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} signal ends the program
 * @property {(line: string) => void} [onLine] told of each whole line on either output
 */

/**
 * Runs a program to its end. Throws ENOENT and its like when it cannot be started, and the reason of `signal` when that ended it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number | null, output: string }>} exit code (null when a signal ended it), both outputs
 */
export async function run(program, args, { cwd, env = process.env, signal, onLine = () => {} }) {
  signal.throwIfAborted()
  const child = spawn(program, [...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in the terminal reaches us alone, and we end the whole group.
    detached: true,
  })
  /** @type {NodeJS.Timeout | undefined} */
  let patience
  const stop = () => {
    signalGroup(child, 'SIGTERM')
    patience = setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE_MS)
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    const ended = await collected(child, onLine)
    signal.throwIfAborted()
    return ended
  } finally {
    signal.removeEventListener('abort', stop)
    clearTimeout(patience)
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // It has ended by itself.
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(line: string) => void} onLine
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function collected(child, onLine) {
  return new Promise((resolve, reject) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text
        const lines = (rest + text).split(/\r?\n/u)
        rest = lines.pop() ?? ''
        for (const line of lines) onLine(line)
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
