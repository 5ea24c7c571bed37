/** Makes our part of Neo4j equal to a document's rows: one transaction a document, behind the write lock (model.md). */
import type { EntityType } from '../../data/ontology/index.ts'
import { DatabaseError } from '../errors.ts'
import type { Facts } from '../facts/schema.ts'
import type { Graph, Row, Tx } from '../neo4j/driver.ts'
import { STATEMENTS, type Statement } from '../neo4j/statements.ts'
import { fold, type Saying } from './fold.ts'
import { keepOriginal, type OriginalFile } from './originals.ts'
import type { Rows } from './row-types.ts'
import { documentRow, rowsOf, type Status } from './rows.ts'
import { stored } from './stored.ts'
import { dataVersion, ROWS_VERSION } from './version.ts'

export interface Input {
  readonly facts: Facts
  readonly text: string
  readonly status: Status
  /** The file that the text was read from; kept with the document. */
  readonly original?: OriginalFile
}

export interface Loaded {
  readonly outcome: 'LOADED' | 'REPLACED' | 'UNCHANGED'
}

/** Rows a statement: large enough to save round trips, small enough for the heap of a small server. */
const BATCH = 1_000

/**
 * Loads checked facts: replaces what that document said and nothing else; the same content again writes nothing. A draft is
 * stored and puts nothing into the graph.
 * @throws DatabaseError NOT_MARKED, FOREIGN_NODE
 */
export async function loadDocument(graph: Graph, input: Input): Promise<Loaded> {
  return graph.write((tx) => loadIn(tx, input))
}

/** `loadDocument` inside a transaction that does more. */
export async function loadIn(tx: Tx, { facts, text, status, original }: Input): Promise<Loaded> {
  const rows = rowsOf(facts, text)
  const { id } = facts.document
  // Statements that do not need one another's answers are sent together: fewer round trips while the lock is held.
  const [, [known]] = await Promise.all([takeLock(tx), tx.run(STATEMENTS.loadStored, { id })])
  if (known?.status === status && known.contentHash === rows.document.contentHash)
    return { outcome: 'UNCHANGED' }
  const [, before] = await Promise.all([
    refuseForeign(tx, id, rows),
    known === undefined ? [] : clear(tx, id),
    status === 'PUBLISHED'
      ? write(tx, id, rows)
      : tx.run(STATEMENTS.loadDocument, { properties: stored(documentRow(facts, text, status)) }),
  ])
  const stays = original === undefined ? (facts.document.source?.fileSha256 ?? null) : null
  if (known !== undefined) await tx.run(STATEMENTS.loadClearOriginal, { id, stays })
  if (original !== undefined) await keepOriginal(tx, id, original)
  await settle(tx, [...before, ...(status === 'PUBLISHED' ? rows.mentions.map(({ entity }) => entity) : [])])
  return { outcome: known === undefined ? 'LOADED' : 'REPLACED' }
}

/** The first statement of every transaction that changes the graph: without it, shared entities come out wrong (model.md). */
export async function takeLock(tx: Tx): Promise<void> {
  const found = await tx.run(STATEMENTS.loadLock)
  if (found.length === 0)
    throw new DatabaseError('NOT_MARKED', 'This database is not prepared for Luzhi.', {
      remedy: 'Start Luzhi on it once.',
    })
}

/** Takes out what a document said, its node excepted; returns the entities of which it spoke. */
export async function clear(tx: Tx, id: string): Promise<string[]> {
  const [mentioned] = await Promise.all([
    tx.run(STATEMENTS.loadMentioned, { id }),
    tx.run(STATEMENTS.loadClearRelations, { id }),
    tx.run(STATEMENTS.loadClearActivities, { id }),
    tx.run(STATEMENTS.loadClearMentions, { id }),
  ])
  return mentioned.map((row) => String(row.id))
}

/** Recomputes touched entities from all that is said of them, removes those of which nothing is, and the data version. */
export async function settle(tx: Tx, touched: readonly string[]): Promise<void> {
  const ids = [...new Set(touched)]
  const [published] = await Promise.all([
    tx.run(STATEMENTS.loadPublished),
    ...batchesOf(ids).map(async (batch) => {
      const [said] = await Promise.all([
        tx.run(STATEMENTS.loadSayings, { ids: batch }),
        tx.run(STATEMENTS.loadUnmentioned, { ids: batch }),
      ])
      await tx.run(STATEMENTS.loadEntities, { rows: said.map(folded) })
    }),
  ])
  const documents = published.map((row) => ({
    id: String(row.id),
    contentHash: String(row.contentHash),
  }))
  await tx.run(STATEMENTS.loadVersion, { dataVersion: dataVersion(documents), rowsVersion: ROWS_VERSION })
}

function folded(row: Row): object {
  const { id, type, sayings } = row as { id: string; type: EntityType; sayings: Saying[] }
  return { id, properties: stored({ id, type, ...fold(type, sayings) }) }
}

async function write(tx: Tx, document: string, rows: Rows): Promise<void> {
  const batches: readonly (readonly [Statement, readonly object[]])[] = [
    [STATEMENTS.loadMentions, rows.mentions],
    [STATEMENTS.loadActivities, rows.activities.map((properties) => ({ properties }))],
    [STATEMENTS.loadParticipations, rows.participations],
    [STATEMENTS.loadObjects, rows.objects],
    [STATEMENTS.loadRelations, rows.relations],
    [STATEMENTS.loadWrote, rows.wrote],
    [STATEMENTS.loadStatistics, rows.statistics],
  ]
  await Promise.all([
    tx.run(STATEMENTS.loadDocument, { properties: stored(rows.document) }),
    ...batches.flatMap(([statement, all]) =>
      batchesOf(all as readonly { properties: Rows['document'] }[]).map((batch) =>
        tx.run(statement, {
          document,
          rows: batch.map((row) => ({ ...row, properties: stored(row.properties) })),
        }),
      ),
    ),
  ])
}

function batchesOf<T>(all: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) =>
    all.slice(at * BATCH, (at + 1) * BATCH),
  )
}

async function refuseForeign(tx: Tx, document: string, rows: Rows): Promise<void> {
  const [foreign] = await tx.run(STATEMENTS.loadForeign, {
    document,
    entities: rows.mentions.map(({ entity }) => entity),
    activities: rows.activities.map(({ id }) => id),
    statistics: rows.statistics.map(({ properties }) => properties.id),
  })
  if (foreign === undefined) return
  throw new DatabaseError('FOREIGN_NODE', `A node that Luzhi did not load has the id “${foreign.id}”.`, {
    remedy: 'Give that node another id, or Luzhi another database. Nothing was changed.',
    values: { document, id: foreign.id },
  })
}
