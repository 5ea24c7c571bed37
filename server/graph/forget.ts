/** Takes documents out: afterwards the graph is as if they had never been loaded. */
import { NotFoundError } from '../errors.ts'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { clear, settle, takeLock } from './load.ts'

/** All of `ids` in one transaction, or none: NotFoundError NO_SUCH_DOCUMENT names those that are not stored. */
export async function forgetDocuments(graph: Graph, ids: readonly string[]): Promise<void> {
  await graph.write(async (tx) => {
    await takeLock(tx)
    const stored = new Set((await tx.run(STATEMENTS.adminStoredIds)).map((row) => row.id))
    const missing = ids.filter((id) => !stored.has(id))
    if (missing.length > 0)
      throw new NotFoundError('NO_SUCH_DOCUMENT', `Not stored: ${missing.join(', ')}.`, {
        remedy: 'Nothing was changed. luzhi status tells how many documents there are.',
        values: { missing },
      })
    const touched: string[] = []
    for (const id of new Set(ids)) {
      touched.push(...(await clear(tx, id)))
      await tx.run(STATEMENTS.loadClearOriginal, { id, stays: null })
      await tx.run(STATEMENTS.loadForget, { id })
    }
    await settle(tx, touched)
  })
}
