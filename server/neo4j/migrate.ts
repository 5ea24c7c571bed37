/**
 * Migrations: numbered files, run in order, recorded with their checksum after they ran. Schema and record cannot share a
 * transaction, so every statement is idempotent and one that a crash left unrecorded simply runs again.
 */
import { createHash } from 'node:crypto'
import { DatabaseError } from '../errors.ts'
import type { Graph } from './driver.ts'
import { alongside } from './schema-change.ts'
import { MIGRATIONS, STATEMENTS, type Statement } from './statements.ts'

const INDEX_SECONDS = 300

export interface Migrated {
  /** Names of those that ran now. */
  readonly applied: readonly string[]
}

/**
 * Brings the schema of our database up to date; every index answers when it resolves.
 * @throws DatabaseError MIGRATION_CHANGED, DATABASE_NEWER
 */
export async function migrate(
  graph: Graph,
  migrations: readonly Statement[] = MIGRATIONS,
): Promise<Migrated> {
  const recorded = await recordedIn(graph)
  const known = new Map(migrations.map((migration) => [nameOf(migration), checksum(migration)]))
  for (const [name, sum] of recorded) {
    const expected = known.get(name)
    if (expected === undefined) throw newer(name)
    if (expected !== sum) throw changed(name)
  }
  const pending = migrations.filter((migration) => !recorded.has(nameOf(migration)))
  for (const migration of pending) {
    for (const statement of statementsOf(migration)) await alongside(() => graph.alone(statement))
    const record = { name: nameOf(migration), checksum: checksum(migration) }
    await graph.write((tx) => tx.run(STATEMENTS.adminMigrationRecord, record))
  }
  await graph.alone(STATEMENTS.adminIndexesAwait, { seconds: INDEX_SECONDS })
  return { applied: pending.map(nameOf) }
}

/** The statements of a migration, each a handle of its own. */
export function statementsOf({ name, text }: Statement): Statement[] {
  return text
    .replaceAll(/^\/\/.*$/gmu, '')
    .split(/;\s*(?:\n|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, at) => ({ name: `${name}#${at + 1}`, text: part }))
}

function nameOf({ name }: Statement): string {
  return name.replace(/^.*\//u, '')
}

/** Over the statements alone: a comment or a line break changes nothing. */
function checksum(migration: Statement): string {
  const words = statementsOf(migration).map(({ text }) => text.replaceAll(/\s+/gu, ' '))
  return createHash('sha256').update(words.join('\n')).digest('hex')
}

async function recordedIn(graph: Graph): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read((tx) => tx.run(STATEMENTS.adminMigrationsRecorded))
  return new Map(rows.map((row) => [String(row.name), String(row.checksum)]))
}

function newer(name: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_NEWER',
    `The database was migrated by a later Luzhi: it has “${name}”.`,
    {
      remedy: 'Use that version of Luzhi, or another database.',
      values: { migration: name },
    },
  )
}

function changed(name: string): DatabaseError {
  return new DatabaseError('MIGRATION_CHANGED', `Migration “${name}” is not what ran on this database.`, {
    remedy: 'Restore its file as it was; a change of the schema is a new migration.',
    values: { migration: name },
  })
}
