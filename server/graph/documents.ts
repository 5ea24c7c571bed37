/** What is stored, drafts too, a document after another. */
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import type { Status } from './rows.ts'

export interface StoredDocument {
  readonly id: string
  readonly status: Status
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly entities: number
  readonly activities: number
  readonly relations: number
  readonly statistics: number
  readonly findings: number
}

const PAGE = 500

/** All documents in order of their id; a page of them at a time is in memory. */
export async function* storedDocuments(graph: Graph): AsyncGenerator<StoredDocument> {
  let after = ''
  for (;;) {
    const rows = await graph.read((tx) => tx.run(STATEMENTS.adminDocuments, { after, limit: BigInt(PAGE) }))
    yield* rows as unknown as StoredDocument[]
    if (rows.length < PAGE) return
    after = String(rows.at(-1)?.id)
  }
}
