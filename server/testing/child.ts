/** Test processes of ours: TypeScript files of this folder, told where the graph is, read line by line. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Connection } from '../neo4j/driver.ts'

export interface Child {
  readonly process: ChildProcess
  /** Resolves with the moment at which a line came, also when it came before it was asked for; rejects when the process ends without it. */
  line(words: string): Promise<number>
  readonly lines: readonly string[]
  readonly ended: Promise<number | null>
}

/** Starts `server/testing/<name>.ts` with `words` as its arguments. */
export function startChild(name: string, connection: Connection, words: readonly string[] = []): Child {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    env: { ...process.env, LUZHI_TEST_CONNECTION: JSON.stringify(connection) },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const moments = new Map<string, number>()
  const waiting = new Map<string, (moment: number) => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    moments.set(line, performance.now())
    waiting.get(line)?.(performance.now())
  })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    process: child,
    lines,
    ended,
    line: (words) =>
      new Promise((resolve, reject) => {
        const moment = moments.get(words)
        if (moment !== undefined) return resolve(moment)
        waiting.set(words, resolve)
        void ended.then((code) => reject(new Error(`${name} ended (${code}) before it said ${words}`)))
      }),
  }
}

/** In a test process: where the graph is. */
export function connectionGiven(): Connection {
  return JSON.parse(process.env.LUZHI_TEST_CONNECTION ?? '') as Connection
}
