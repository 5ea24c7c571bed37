/** Our mark, `(:Luzhi)`: a database without it that holds anything is somebody else's. */
import { DatabaseError } from '../errors.ts'
import { dataVersion, ROWS_VERSION } from '../graph/version.ts'
import type { Graph } from './driver.ts'
import { alongside } from './schema-change.ts'
import { STATEMENTS } from './statements.ts'

/**
 * Marks an empty database as ours; does nothing to one that is. Two servers may do it at once.
 * @throws DatabaseError NOT_OURS for one that holds nodes but not our mark; it is left untouched
 */
export async function ensureOurs(graph: Graph): Promise<void> {
  const [found] = await graph.read((tx) => tx.run(STATEMENTS.adminMark))
  if (found?.ours === true) return
  if (found?.nodes !== 0) throw notOurs(graph)
  await alongside(() => graph.alone(STATEMENTS.adminMarkConstraint))
  await graph.write((tx) =>
    tx.run(STATEMENTS.adminMarkSet, { dataVersion: dataVersion([]), rowsVersion: ROWS_VERSION }),
  )
}

function notOurs({ connection: { uri, database } }: Graph): DatabaseError {
  return new DatabaseError(
    'NOT_OURS',
    `The database “${database}” at ${uri} holds data that Luzhi did not load.`,
    {
      remedy: 'Give Luzhi an empty database: set NEO4J_DATABASE or NEO4J_URI. Nothing was changed.',
      values: { uri, database },
    },
  )
}
