/** Our programs as a person runs them: a process, what it says, how it ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Program {
  readonly child: ChildProcess
  /** Both outputs, so far. */
  output(): string
  /** Resolves to the match of `pattern` in the output; rejects when the program ends without it. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly stdout: string }>
}

/** Runs words in the repository, with `environment` over that of the tests. */
export function runProgram(words: readonly string[], environment: Readonly<Record<string, string>>): Program {
  const [program = '', ...rest] = words
  const { NEO4J_URI: _theirs, ...inherited } = process.env
  const child = spawn(program, rest, { cwd: ROOT, env: { ...inherited, ...environment } })
  let output = ''
  let stdout = ''
  let looks: (() => void)[] = []
  const heard = (text: string) => {
    output += text
    for (const look of looks) look()
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    heard(text)
  })
  child.stderr.setEncoding('utf8').on('data', heard)
  const ended = new Promise<Awaited<Program['ended']>>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output, stdout }))
  })
  return {
    child,
    output: () => output,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output)
          if (match === null) return
          looks = looks.filter((other) => other !== look)
          resolve(match)
        }
        looks.push(look)
        look()
        const silent = () => reject(new Error(`It ended without saying ${pattern}:\n${output}`))
        ended.then(silent, reject)
      }),
  }
}

/** `luzhi …`, without npx in between. */
export function luzhi(words: readonly string[], environment: Readonly<Record<string, string>>): Program {
  return runProgram([process.execPath, 'server/bootstrap.mjs', ...words], environment)
}

/** `npm start`. */
export function npmStart(environment: Readonly<Record<string, string>>): Program {
  return runProgram(['npm', 'start'], environment)
}

/** `npx luzhi start`. */
export function npxStart(environment: Readonly<Record<string, string>>): Program {
  return runProgram(['npx', 'luzhi', 'start'], environment)
}

/** `npm start` on a terminal of its own: what is written to its standard input is typed there. */
export function npmStartOnTerminal(environment: Readonly<Record<string, string>>): Program {
  // `script` is part of every Debian and of macOS, where it takes its words otherwise.
  const words =
    process.platform === 'darwin'
      ? ['script', '-q', '/dev/null', 'npm', 'start']
      : ['script', '-qefc', 'npm start', '/dev/null']
  return runProgram(words, environment)
}

/** What the product says when it serves. */
export const SERVES = /http:\/\/127\.0\.0\.1:\d+/u
