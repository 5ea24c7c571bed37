/** After an update of Luzhi: documents whose rows an earlier row function made are made anew from what is stored of them. */
import { type Facts, factsSchema } from '../facts/schema.ts'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { loadDocument } from './load.ts'
import type { Status } from './rows.ts'
import { ROWS_VERSION } from './version.ts'

/**
 * One document a transaction, so one broken off goes on where it was. Does nothing, in one query, when all are current.
 * @returns ids of the documents made anew
 */
export async function refreshDocuments(graph: Graph): Promise<string[]> {
  const refreshed: string[] = []
  for (;;) {
    const [row] = await graph.read((tx) => tx.run(STATEMENTS.loadOutdated, { rowsVersion: ROWS_VERSION }))
    if (row === undefined) return refreshed
    const facts: Facts = factsSchema.parse(JSON.parse(String(row.facts)))
    await loadDocument(graph, { facts, text: String(row.text), status: row.status as Status })
    refreshed.push(facts.document.id)
  }
}
