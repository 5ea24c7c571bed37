/** The test server's graph, emptied. */
import { inject } from 'vitest'
import { type Graph, openGraph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'

/** Opens the server that the suite started and empties it: each file starts from nothing. */
export async function emptyGraph(): Promise<Graph> {
  const graph = openGraph(inject('neo4j'))
  await graph.alone(STATEMENTS.testingEmpty)
  return graph
}
