/** Publishing drafts: from then on they are part of the graph. */
import { NotFoundError } from '../errors.ts'
import { type Facts, factsSchema } from '../facts/schema.ts'
import type { Graph, Tx } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { loadIn, takeLock } from './load.ts'

export interface Published {
  readonly id: string
  /** `UNCHANGED`: it was published before. */
  readonly outcome: 'PUBLISHED' | 'UNCHANGED'
}

/** All of `ids` in one transaction, or none: NotFoundError NO_SUCH_DOCUMENT names those that are not stored. */
export async function publishDocuments(graph: Graph, ids: readonly string[]): Promise<Published[]> {
  return await graph.write(async (tx) => {
    await takeLock(tx)
    const stored = new Set((await tx.run(STATEMENTS.adminStoredIds)).map((row) => row.id))
    const missing = ids.filter((id) => !stored.has(id))
    if (missing.length > 0)
      throw new NotFoundError('NO_SUCH_DOCUMENT', `Not stored: ${missing.join(', ')}.`, {
        remedy: 'Nothing was changed. luzhi documents lists what is stored.',
        values: { missing },
      })
    const published: Published[] = []
    for (const id of new Set(ids)) published.push(await publishIn(tx, id))
    return published
  })
}

/** Publishes a stored document, behind the lock. */
export async function publishIn(tx: Tx, id: string): Promise<Published> {
  const [row] = await tx.run(STATEMENTS.loadContent, { id })
  const facts: Facts = factsSchema.parse(JSON.parse(String(row?.facts)))
  const { outcome } = await loadIn(tx, { facts, text: String(row?.text), status: 'PUBLISHED' })
  return { id, outcome: outcome === 'UNCHANGED' ? 'UNCHANGED' : 'PUBLISHED' }
}
