import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startChild } from '../testing/child.ts'
import { emptyGraph } from '../testing/graph.ts'
import type { Graph } from './driver.ts'
import { ensureOurs } from './mark.ts'
import { migrate, statementsOf } from './migrate.ts'
import { MIGRATIONS, STATEMENTS, type Statement } from './statements.ts'

const NAMES = MIGRATIONS.map(({ name }) => name.replace('migrations/', ''))

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(async () => {
  await graph.alone(STATEMENTS.testingEmpty)
  // Without its schema, as Neo4j gives a new database.
  for (const [kind, names] of await schema())
    for (const name of names)
      await graph.alone({ name: 'testing', text: `DROP ${kind} \`${name}\` IF EXISTS` })
})
afterAll(() => graph.close())

const shown = async (what: string): Promise<string[]> => {
  const text = `SHOW ${what} YIELD name${what === 'INDEXES' ? ', owningConstraint, type WHERE owningConstraint IS NULL AND type <> "LOOKUP"' : ''} RETURN name`
  return (await graph.alone({ name: 'testing', text })).map(({ name }) => String(name))
}
const schema = async () =>
  [
    ['CONSTRAINT', await shown('CONSTRAINTS')],
    ['INDEX', await shown('INDEXES')],
  ] as const
const ledger = async () => (await graph.read((tx) => tx.run(STATEMENTS.testingMarks)))[0]

describe('migrating', () => {
  it('runs every migration once and records it', async () => {
    await ensureOurs(graph)
    expect(await migrate(graph)).toEqual({ applied: NAMES })
    expect(await migrate(graph)).toEqual({ applied: [] })
    expect(await ledger()).toEqual({ marks: 1, migrations: NAMES.length })
    expect(await shown('INDEXES')).toEqual(
      expect.arrayContaining(['entity_names', 'entity_pinyin', 'entity_same']),
    )
  })

  it('goes on after a kill between schema and record', async () => {
    await ensureOurs(graph)
    const child = startChild('migrate', graph.connection, ['kill-before-record'])
    await child.ended
    expect(child.process.signalCode).toBe('SIGKILL')
    expect(await shown('CONSTRAINTS')).toContain('entity_id')
    expect(await ledger()).toEqual({ marks: 1, migrations: 0 })
    expect(await migrate(graph)).toEqual({ applied: NAMES })
    expect(await ledger()).toEqual({ marks: 1, migrations: NAMES.length })
  })

  it('by two servers on one empty database at once makes one mark and one record', async () => {
    const children = [startChild('migrate', graph.connection), startChild('migrate', graph.connection)]
    await Promise.all(children.map((child) => child.line('ready')))
    for (const child of children) child.process.stdin?.write('go\n')
    expect(await Promise.all(children.map(({ ended }) => ended))).toEqual([0, 0])
    expect(await ledger()).toEqual({ marks: 1, migrations: NAMES.length })
  })

  it('refuses a migration that is no longer what ran', async () => {
    await ensureOurs(graph)
    await migrate(graph)
    await graph.alone(STATEMENTS.testingChangeChecksum, { checksum: 'another' })
    await expect(migrate(graph)).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' })
  })

  it('refuses a database that a later version migrated', async () => {
    await ensureOurs(graph)
    const later: Statement = { name: 'migrations/999-later', text: 'RETURN 1;' }
    await migrate(graph, [...MIGRATIONS, later])
    await expect(migrate(graph)).rejects.toMatchObject({ code: 'DATABASE_NEWER' })
  })
})

describe('a migration file', () => {
  it.each(MIGRATIONS.map((migration) => [migration.name, migration] as const))(
    '%s holds idempotent statements',
    (_name, migration) => {
      const statements = statementsOf(migration)
      expect(statements.length).toBeGreaterThan(0)
      for (const { text } of statements) expect(text).toMatch(/IF (NOT )?EXISTS/u)
    },
  )
})
