/** What a graph needs before anybody works on it: our mark, the current schema, every document in the current form. */
import { refreshDocuments } from './graph/refresh.ts'
import type { Graph } from './neo4j/driver.ts'
import { ensureOurs } from './neo4j/mark.ts'
import { migrate } from './neo4j/migrate.ts'
import { asStep, type Progress } from './progress/progress.ts'

/**
 * Does nothing to a graph that is prepared; several processes may do it at once.
 * @throws DatabaseError NOT_OURS for a database with data of somebody else, which stays untouched
 */
export async function prepareGraph(graph: Graph, progress: Progress, signal: AbortSignal): Promise<void> {
  await ensureOurs(graph)
  signal.throwIfAborted()
  await asStep(
    progress,
    { zh: '检查数据库结构', en: 'Checking the schema' },
    async () => [...(await migrate(graph)).applied, ...(await refreshDocuments(graph))],
    (changed) => changed.join(', ') || undefined,
  )
  signal.throwIfAborted()
}
