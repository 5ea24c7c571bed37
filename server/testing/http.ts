/** The web server of the product over a real port, with a client of two files, and what it logs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { createHttpServer } from '../api/server.ts'
import { closing, listen } from '../http-lifecycle.ts'
import type { Graph } from '../neo4j/driver.ts'
import type { Refusal } from './api.ts'

export const JSON_BODY = { 'content-type': 'application/json' }

export interface Served {
  readonly address: string
  /** Lines of the log, from information on. */
  readonly logged: string[]
  /** The folder of the client. */
  readonly clientDir: string
  close(): Promise<void>
}

/** Serves `graph` on a free port. */
export async function serve(graph: Graph): Promise<Served> {
  const clientDir = mkdtempSync(join(tmpdir(), 'luzhi-client-'))
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Luzhi</title>')
  mkdirSync(join(clientDir, 'assets'))
  writeFileSync(join(clientDir, 'assets', 'index-abc123.js'), 'export {}')
  const logged: string[] = []
  const log = pino({ level: 'info' }, { write: (line) => void logged.push(line) })
  const server = createHttpServer({ graph, clientDir, log })
  const address = await listen(server, { host: '127.0.0.1', port: 0 })
  return {
    address,
    logged,
    clientDir,
    async close() {
      await closing(server)()
      rmSync(clientDir, { recursive: true, force: true })
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly data: Readonly<Record<string, unknown>> | null | undefined
  readonly errors: readonly Refusal[]
  readonly codes: readonly string[]
}

/** Asks `/graphql` of `address`. */
export async function answerTo(address: string, init: RequestInit, query = ''): Promise<Answer> {
  const response = await fetch(`${address}/graphql${query}`, init)
  const { data, errors = [] } = (await response.json()) as { data?: Answer['data']; errors?: Refusal[] }
  const codes = errors.map(({ extensions }) => extensions.code)
  return { status: response.status, headers: response.headers, data, errors, codes }
}

/** A question by POST, in JSON. */
export function posted(body: unknown): RequestInit {
  return { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) }
}
