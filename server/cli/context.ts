/** What every command is given, and the way to a graph that all but `start` take. */

import { connect } from '../neo4j/connect.ts'
import type { Graph } from '../neo4j/driver.ts'
import { prepareGraph } from '../prepare.ts'
import type { Progress } from '../progress/progress.ts'
import type { Settings } from '../settings.ts'

export interface Context {
  readonly settings: Settings
  readonly progress: Progress
  /** Aborted by Ctrl-C, SIGTERM and SIGHUP. */
  readonly signal: AbortSignal
  /** A line of the result, on standard output. */
  readonly out: (line: string) => void
  /** Bytes of the result as they are, on standard output. */
  readonly outBytes: (bytes: Uint8Array) => Promise<void>
  /** A line for the person, on standard error. */
  readonly note: (line: string) => void
}

/**
 * Runs `work` on the graph: of the running managed server, or of one started for it and stopped afterwards.
 * The graph is prepared (`prepare.ts`).
 */
export async function withGraph<T>(context: Context, work: (graph: Graph) => Promise<T>): Promise<T> {
  const { settings, progress, signal } = context
  const database = await connect(settings, progress, signal)
  try {
    await prepareGraph(database.graph, progress, signal)
    return await work(database.graph)
  } finally {
    await database.close()
  }
}
