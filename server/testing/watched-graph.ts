/** A graph whose requests are watched: which transactions they begin and end, and what they send. */
import type { Graph } from '../neo4j/driver.ts'

export interface WatchedGraph {
  readonly graph: Graph
  /** Read transactions that were begun and ended so far. */
  counts(): { readonly begun: number; readonly ended: number }
}

/** `before` is called with the name of each statement before it is sent; what it throws is what the statement throws. */
export function watchedGraph(
  real: Graph,
  before: (statement: string) => unknown = () => undefined,
): WatchedGraph {
  let [begun, ended] = [0, 0]
  return {
    counts: () => ({ begun, ended }),
    graph: {
      ...real,
      async beginRead() {
        const tx = await real.beginRead()
        begun += 1
        return {
          async run(statement, params) {
            await before(statement.name)
            return tx.run(statement, params)
          },
          async end() {
            await tx.end()
            ended += 1
          },
        }
      },
    },
  }
}

/** The names of the statements that `work` makes the driver send, in order of name. */
export async function statementsOf(graph: Graph, work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const stop = graph.observe(({ statement }) => sent.push(statement))
  await work()
  stop()
  return sent.sort()
}
