/** Child processes that end with us: each in a process group of its own, which is ended as a whole. */
import { type ChildProcess, spawn } from 'node:child_process'

export interface Ended {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null
  readonly output: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** Told of each whole line on either output. */
  readonly onLine?: (line: string) => void
}

/**
 * Runs a program to its end and gives what it wrote on both outputs.
 * @throws ENOENT and its like when it cannot be started; the reason of `signal` when that ended it
 */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  options.signal.throwIfAborted()
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in the terminal reaches us alone, and we end the whole group.
    detached: true,
  })
  const stop = () => endGroup(child)
  options.signal.addEventListener('abort', stop, { once: true })
  try {
    const ended = await collected(child, options.onLine)
    options.signal.throwIfAborted()
    return ended
  } finally {
    options.signal.removeEventListener('abort', stop)
  }
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  } catch {
    // It has ended by itself.
  }
}

function collected(child: ChildProcess, onLine: (line: string) => void = () => {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''
      stream?.setEncoding('utf8').on('data', (text: string) => {
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
