/** Deletes what we loaded and only that, our mark last. */
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { forgetDocuments } from './forget.ts'

/** Each document is its own transaction, so that memory does not limit how much can be deleted. A reset broken off is run again. */
export async function resetGraph(graph: Graph): Promise<void> {
  const ids = await graph.read((tx) => tx.run(STATEMENTS.adminStoredIds))
  for (const { id } of ids) await forgetDocuments(graph, [String(id)])
  await graph.write((tx) => tx.run(STATEMENTS.adminUnmark))
}
