/** What one request works with: one read transaction, opened at its first statement, and loaders that batch its statements. */
import type { Graph, Params, Row } from '../neo4j/driver.ts'
import type { Statement } from '../neo4j/statements.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** Sends a statement in the request's transaction; those sent without waiting for one another share a round trip. */
export type Run = (statement: Statement, params?: Params) => Promise<Row[]>

export interface ApiContext {
  readonly run: Run
  readonly loaders: Loaders
  /** Ends the transaction, if one was opened; what still runs in it is cancelled. */
  end(): Promise<void>
}

/** The context of one request. Nothing is kept from one request to the next, so new data is seen at once. */
export function createContext(graph: Graph): ApiContext {
  let opened: ReturnType<Graph['beginRead']> | undefined
  let ended = false
  const run: Run = async (statement, params = {}) => {
    // An error ends a request while other fields still resolve; what they ask then would open a transaction that nobody ends.
    if (ended) throw new Error('The request has ended.')
    opened ??= graph.beginRead()
    const tx = await opened
    // One map: Neo4j plans a statement anew for each combination of types and sizes of its parameters, but a map is a map.
    return tx.run(statement, { asked: params })
  }
  return {
    run,
    loaders: createLoaders(run),
    async end() {
      if (ended) return
      ended = true
      const tx = await opened?.catch(() => undefined)
      await tx?.end()
    },
  }
}
