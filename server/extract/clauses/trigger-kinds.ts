/** Of which kind of activity a trigger tells. */
import { TRIGGERS } from '../../../data/gazetteer/triggers.ts'
import type { ActivityKind } from '../../../data/ontology/index.ts'

export const KIND_OF: ReadonlyMap<string, ActivityKind> = new Map(
  (Object.entries(TRIGGERS) as [ActivityKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
)
