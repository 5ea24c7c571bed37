/** The ways to a Neo4j, in their order: the one that the environment names, else a managed one in the state folder. */
import { asStep, type Progress } from '../progress/progress.ts'
import type { Settings } from '../settings.ts'
import { type Graph, openGraph } from './driver.ts'
import { joinManaged } from './managed/index.ts'
import { requireVersion } from './version.ts'

export interface Database {
  readonly graph: Graph
  readonly managed: boolean
  /** Closes the connections, then stops the managed server unless another process uses it. */
  close(): Promise<void>
}

/**
 * Opens the graph that `settings` lead to; the server answers and is recent enough when it resolves.
 * @throws DatabaseError when it does not answer, refuses the login or is too old
 * @throws EnvironmentError when none is named and none can be managed here; its remedy names the three ways out
 */
export async function connect(
  settings: Pick<Settings, 'neo4j' | 'home'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Database> {
  const { neo4j } = settings
  const managed = neo4j === undefined ? await joinManaged(settings.home, progress, signal) : undefined
  const graph = openGraph(neo4j ?? (managed as NonNullable<typeof managed>).connection)
  const close = async () => {
    await graph.close()
    await managed?.leave()
  }
  try {
    await asStep(
      progress,
      { zh: '连接 Neo4j', en: 'Connecting to Neo4j' },
      () => requireVersion(graph),
      () => graph.connection.uri,
    )
    return { graph, managed: managed !== undefined, close }
  } catch (error) {
    await close()
    throw error
  }
}
