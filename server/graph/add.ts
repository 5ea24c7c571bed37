/** Adding a document that was read from a file: it never takes the place of another unless that is asked for. */
import { InputError } from '../errors.ts'
import type { Graph, Row, Tx } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { type Input, loadIn, takeLock } from './load.ts'
import { publishIn } from './publish.ts'
import { type Reprint, reprintsIn } from './reprints.ts'
import type { Status } from './rows.ts'

export interface Added {
  /** That of the stored document, which is another than was asked for where the text was there already. */
  readonly id: string
  readonly title: string | null
  readonly status: Status
  /** `ALREADY_THERE`: the text was stored, and so it stays; `PUBLISHED`: it was a draft, and now is none. */
  readonly outcome: 'ADDED' | 'REPLACED' | 'ALREADY_THERE' | 'PUBLISHED'
  /** What it repeats most of; empty for a text that was there. */
  readonly reprints: readonly Reprint[]
}

/**
 * Adds a document, as a draft or published. A text that is stored already, under any id, stays as it is; where it is a draft
 * and the new one is to be published, the draft is.
 * @throws InputError ID_TAKEN when the id stands with another text and `replace` is not given
 * @throws DatabaseError NOT_MARKED, FOREIGN_NODE
 */
export async function addDocument(graph: Graph, input: Input, replace: boolean): Promise<Added> {
  const { facts, text, status } = input
  const { id, title, sha256 } = facts.document
  return await graph.write(async (tx): Promise<Added> => {
    await takeLock(tx)
    const [same, [standing]] = await Promise.all([
      tx.run(STATEMENTS.loadSameText, { sha256 }),
      tx.run(STATEMENTS.loadStored, { id }),
    ])
    const there = same.find((one) => one.id === id) ?? same[0]
    if (there !== undefined && !(replace && there.id === id)) return await leave(tx, there, status)
    if (standing !== undefined && !replace) throw taken(id, standing.title, title)
    const reprints = await reprintsIn(tx, text, id)
    const { outcome } = await loadIn(tx, input)
    if (outcome === 'UNCHANGED') return { id, title, status, outcome: 'ALREADY_THERE', reprints: [] }
    return { id, title, status, outcome: outcome === 'LOADED' ? 'ADDED' : 'REPLACED', reprints }
  })
}

async function leave(tx: Tx, there: Row, wanted: Status): Promise<Added> {
  const [id, title, status] = [String(there.id), there.title as string | null, there.status as Status]
  if (status === 'PUBLISHED' || wanted === 'DRAFT')
    return { id, title, status, outcome: 'ALREADY_THERE', reprints: [] }
  await publishIn(tx, id)
  return { id, title, status: wanted, outcome: 'PUBLISHED', reprints: [] }
}

function taken(id: string, standing: unknown, title: string | null): InputError {
  const [old, own] = [standing, title].map((one) => (one === null ? 'without a title' : `“${one}”`))
  return new InputError('ID_TAKEN', `${id} is another document: ${old}; this one is ${own}.`, {
    remedy: 'Give it another id with --id, or put it in the place of that one with --replace.',
    values: { id, standing, title },
  })
}
