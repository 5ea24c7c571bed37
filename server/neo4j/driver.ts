/** The one door to Neo4j: no other file opens a session or imports the driver. */
import neo4j, { type Driver, type Record as DriverRecord, Neo4jError, type Transaction } from 'neo4j-driver'
import { DatabaseError } from '../errors.ts'
import type { Statement } from './statements.ts'

/** Where a Neo4j is and how to enter it. */
export interface Connection {
  /** `bolt://`, `bolt+s://`, `neo4j://`, `neo4j+s://` … */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export type Params = Readonly<Record<string, unknown>>
/** One row as the driver gives it, integers as numbers. */
export type Row = Record<string, unknown>

/** Statements inside one transaction; those run without waiting for one another share a round trip. */
export interface Tx {
  run(statement: Statement, params?: Params): Promise<Row[]>
}

/** Told of each statement that is sent; how tests count and how slow ones are logged. */
export type Observer = (event: {
  readonly statement: string
  readonly rows: number
  readonly ms: number
}) => void

export interface Graph {
  readonly connection: Connection
  /** All of `work` in one read transaction; retried by the driver on transient errors, so `work` must be repeatable. */
  read<T>(work: (tx: Tx) => Promise<T>, signal?: AbortSignal): Promise<T>
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One statement in a transaction of its own: for schema, which cannot share one with data. */
  alone(statement: Statement, params?: Params): Promise<Row[]>
  /** A read transaction that the caller ends: what one request of the API runs in. */
  beginRead(): Promise<Tx & { end(): Promise<void> }>
  observe(observer: Observer): () => void
  close(): Promise<void>
}

// A dead database must not hold a request for a minute (the driver's defaults): measured 4–7 s with these.
const PATIENCE = {
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 4_000,
  maxTransactionRetryTime: 5_000,
}

/** Opens a pool on `connection`; nothing is sent before the first statement. */
export function openGraph(connection: Connection): Graph {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    ...PATIENCE,
    disableLosslessIntegers: true,
    userAgent: 'luzhi',
  })
  return graphOver(driver, connection)
}

function graphOver(driver: Driver, connection: Connection): Graph {
  const observers = new Set<Observer>()
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ database: connection.database, defaultAccessMode: mode })

  const running = (runner: Pick<Transaction, 'run'>): Tx => ({
    async run(statement, params = {}) {
      const begun = performance.now()
      const result = await runner.run(statement.text, { ...params })
      const rows = result.records.map((record: DriverRecord) => record.toObject() as Row)
      const event = { statement: statement.name, rows: rows.length, ms: performance.now() - begun }
      for (const observer of observers) observer(event)
      return rows
    },
  })

  return {
    connection,
    async read(work, signal) {
      const opened = session('READ')
      const abort = () => void opened.close()
      signal?.addEventListener('abort', abort, { once: true })
      try {
        signal?.throwIfAborted()
        return await opened.executeRead((tx) => work(running(tx)))
      } catch (error) {
        throw translated(error, connection)
      } finally {
        signal?.removeEventListener('abort', abort)
        await opened.close()
      }
    },
    async write(work) {
      const opened = session('WRITE')
      try {
        return await opened.executeWrite((tx) => work(running(tx)))
      } catch (error) {
        throw translated(error, connection)
      } finally {
        await opened.close()
      }
    },
    async alone(statement, params) {
      const opened = session('WRITE')
      try {
        return await running(opened as unknown as Pick<Transaction, 'run'>).run(statement, params)
      } catch (error) {
        throw translated(error, connection)
      } finally {
        await opened.close()
      }
    },
    async beginRead() {
      const opened = session('READ')
      try {
        const tx = await opened.beginTransaction()
        const inner = running(tx)
        return {
          run: async (statement, params) => {
            try {
              return await inner.run(statement, params)
            } catch (error) {
              throw translated(error, connection)
            }
          },
          // Closing the session interrupts what still runs in it; closing the transaction first would wait for that (measured).
          end: () => opened.close(),
        }
      } catch (error) {
        await opened.close()
        throw translated(error, connection)
      }
    },
    observe(observer) {
      observers.add(observer)
      return () => observers.delete(observer)
    },
    close: () => driver.close(),
  }
}

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A'])

/** Connection and login failures as errors that say what to do; everything else as it came. */
function translated(error: unknown, connection: Connection): unknown {
  if (!(error instanceof Neo4jError)) return error
  const values = { uri: connection.uri, database: connection.database, code: error.code }
  if (UNREACHABLE.has(error.code))
    return new DatabaseError('NEO4J_UNREACHABLE', `Neo4j at ${connection.uri} does not answer.`, {
      remedy: 'Check that it runs and that NEO4J_URI is right.',
      values,
      cause: error,
    })
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return new DatabaseError('NEO4J_LOGIN_REFUSED', `Neo4j at ${connection.uri} refuses the login.`, {
      remedy: 'Check NEO4J_USER and NEO4J_PASSWORD.',
      values,
      cause: error,
    })
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new DatabaseError('NEO4J_NO_DATABASE', `Neo4j has no database “${connection.database}”.`, {
      remedy: 'Check NEO4J_DATABASE.',
      values,
      cause: error,
    })
  return error
}
