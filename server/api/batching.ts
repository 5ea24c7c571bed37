/** Loaders: what the rows of one level ask for goes to Neo4j as one statement. */
import DataLoader from 'dataloader'
import type { Row } from '../neo4j/driver.ts'
import type { Statement } from '../neo4j/statements.ts'
import type { Run } from './context.ts'

// A page of 200 rows with several ends each still makes one statement.
const BATCH = { maxBatchSize: 10_000 }

/** One answer an id: the last row that `read` gives for it, else null. */
export function oneById<T>(
  run: Run,
  statement: Statement,
  read: (row: Row) => readonly [id: string, value: T],
): DataLoader<string, T | null> {
  return new DataLoader<string, T | null>(async (ids) => {
    const found = new Map((await run(statement, { ids })).map(read))
    return ids.map((id) => found.get(id) ?? null)
  }, BATCH)
}

/** All rows of an id, in the order of the statement, whose column `id` says whose they are. */
export function manyById<T>(
  run: Run,
  statement: Statement,
  read: (row: Row) => T,
  params = {},
): DataLoader<string, T[]> {
  return new DataLoader<string, T[]>(async (ids) => {
    const found = grouped(await run(statement, { ids, ...params }), read)
    return ids.map((id) => found.get(id) ?? [])
  }, BATCH)
}

/** What is asked of a list: whose, and with which parameters; those with equal parameters share a statement. */
export interface Asked {
  readonly id: string
  readonly params: Readonly<Record<string, unknown>>
}

/** All rows of an id under parameters such as a page's window. */
export function manyByParams<T>(
  run: Run,
  statement: Statement,
  read: (row: Row) => T,
): DataLoader<Asked, T[], string> {
  return new DataLoader<Asked, T[], string>(
    async (asked) => {
      const sets = groupBy(asked, ({ params }) => JSON.stringify(params))
      const answers = new Map<Asked, T[]>()
      const answer = async (set: readonly Asked[]) => {
        const params = set[0]?.params
        const found = grouped(await run(statement, { ids: set.map(({ id }) => id), ...params }), read)
        for (const one of set) answers.set(one, found.get(one.id) ?? [])
      }
      await Promise.all([...sets.values()].map(answer))
      return asked.map((one) => answers.get(one) ?? [])
    },
    { ...BATCH, cacheKeyFn: ({ id, params }) => JSON.stringify([id, params]) },
  )
}

/** Items by a key, in their order. (`Map.groupBy` is not in Node 20.) */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

function grouped<T>(rows: readonly Row[], read: (row: Row) => T): Map<string, T[]> {
  const groups = groupBy(rows, (row) => row.id as string)
  return new Map([...groups].map(([id, group]) => [id, group.map(read)]))
}
