/** Possible same: reads what shares a key with an entity, and says why (model.md, Identity). */
import DataLoader from 'dataloader'
import type { EntityType } from '../../data/ontology/index.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { groupBy } from './batching.ts'
import type { Run } from './context.ts'
import { type EntityRow, entityOf } from './rows.ts'

/** In the order in which they are shown: the stronger reason first. */
const REASONS = ['NAME_AND_BODY', 'NAME_AND_HOME', 'NAME_UNDER_TWO_TYPES'] as const

export interface SameRow {
  readonly entity: EntityRow
  readonly reason: (typeof REASONS)[number]
  /** The name that both have, then the bodies or homes. */
  readonly shared: readonly string[]
}

/** The possibly same of an entity, the stronger reason first. */
export function sameLoader(run: Run): DataLoader<string, SameRow[]> {
  return new DataLoader<string, SameRow[]>(async (ids) => {
    const rows = groupBy(await run(STATEMENTS.queriesPossibleSame, { ids }), (row) => row.id as string)
    return ids.map((id) =>
      (rows.get(id) ?? [])
        .flatMap((row) => possibleSame(row.type as EntityType, entityOf(row.entity), row.keys as string[]))
        .sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)),
    )
  })
}

/** Whether an entity of type `type` and `other`, which share `keys`, are possibly the same, and why; none or one answer. */
export function possibleSame(type: EntityType, other: EntityRow, keys: readonly string[]): SameRow[] {
  const names = keys.filter((key) => !/\|(body|home):/u.test(key))
  if (type !== other.type)
    return names.length === 0
      ? []
      : [{ entity: other, reason: 'NAME_UNDER_TWO_TYPES', shared: names.slice(0, 1) }]
  for (const [reason, sign] of [
    ['NAME_AND_BODY', '|body:'],
    ['NAME_AND_HOME', '|home:'],
  ] as const) {
    const pairs = keys.filter((key) => key.includes(sign)).map((key) => key.split(sign))
    const name = pairs[0]?.[0]
    if (name !== undefined) {
      const beside = pairs.filter((pair) => pair[0] === name).map((pair) => pair[1] ?? '')
      return [{ entity: other, reason, shared: [name, ...beside] }]
    }
  }
  return []
}
