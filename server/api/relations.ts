/** Stated relations by their ids. */
import DataLoader from 'dataloader'
import type { Predicate } from '../../data/ontology/index.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import type { Run } from './context.ts'
import { entityOf, entityOrNull, type RelationRow, type StatementRow } from './rows.ts'

/** The relation of an id `relation:<document>:…`, else null. */
export function relationLoader(run: Run): DataLoader<string, RelationRow | null> {
  return new DataLoader<string, RelationRow | null>(async (ids) => {
    const documents = [...new Set(ids.map((id) => id.split(':')[1] ?? ''))]
    const rows = (await run(STATEMENTS.queriesRelations, { ids, documents })).map((row): RelationRow => {
      const statement = row.relation as StatementRow
      return {
        typename: 'Relation',
        id: statement.id,
        predicate: row.predicate as Predicate,
        statement,
        subject: entityOf(row.subject),
        object: entityOrNull(row.object),
      }
    })
    const found = new Map(rows.map((relation) => [relation.id, relation]))
    return ids.map((id) => found.get(id) ?? null)
  })
}
