/** What one request works with: one read transaction, opened at its first statement, and loaders that batch its statements. */
import { InputError } from '../errors.ts'
import type { Graph, Params, Row } from '../neo4j/driver.ts'
import type { Statement } from '../neo4j/statements.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** Sends a statement in the request's transaction; those sent without waiting for one another share a round trip. */
export type Run = (statement: Statement, params?: Params) => Promise<Row[]>

export interface ApiContext {
  readonly run: Run
  readonly loaders: Loaders
  /** Ends the transaction, if one was opened; what still runs in it is cancelled, what is still asked is refused. */
  end(): Promise<void>
}

/** The context of one request. Nothing is kept from one request to the next, so new data is seen at once. */
export function createContext(graph: Graph): ApiContext {
  let opened: ReturnType<Graph['beginRead']> | undefined
  let ended = false
  // An error ends a request while other fields still resolve: a transaction that these opened nobody would end.
  const refuseWhenEnded = () => {
    if (ended) throw new InputError('REQUEST_ENDED', 'The request ended before this was answered.')
  }
  const run: Run = async (statement, params = {}) => {
    refuseWhenEnded()
    opened ??= graph.beginRead()
    try {
      const tx = await opened
      // One map: Neo4j plans a statement anew for each combination of types and sizes of its parameters, but a map is a map.
      return await tx.run(statement, { asked: params })
    } catch (error) {
      refuseWhenEnded()
      throw error
    }
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
