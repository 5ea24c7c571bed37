/** How much of each facet is on the canvas, filters aside: a value that is switched off still says what it would bring. */
import { ACTIVITY_KINDS, ATTRIBUTION_NAMES, ENTITY_TYPES } from '../../data/ontology/index.ts'
import type { ActivityKind, Attribution, EntityType } from '../api/generated/graphql.ts'
import { NO_FILTERS } from '../state/state.ts'
import { elementsOf } from './elements.ts'
import { documentsOf, type Fact, type Knowledge } from './knowledge.ts'
import type { OnCanvas } from './on-canvas.ts'

export interface FacetCount<T> {
  readonly value: T
  readonly count: number
}

/** Types count entities; kinds, attributions and documents count facts. Values that nothing has are left out, types aside. */
export interface Facets {
  readonly types: readonly FacetCount<EntityType>[]
  readonly kinds: readonly FacetCount<ActivityKind>[]
  readonly attributions: readonly FacetCount<Attribution>[]
  readonly documents: readonly FacetCount<string>[]
}

export function facetsOf(knowledge: Knowledge, canvas: OnCanvas): Facets {
  const { entities, edges } = elementsOf(knowledge, canvas, {
    ...NO_FILTERS,
    attributions: ATTRIBUTION_NAMES,
  })
  const facts = [...new Map(edges.flatMap((edge) => edge.facts).map((fact) => [fact.key, fact])).values()]
  const some = <T>(counts: readonly FacetCount<T>[]) => counts.filter(({ count }) => count > 0)
  return {
    types: tally(ENTITY_TYPES, entities, ({ type }) => [type]),
    kinds: some(tally(ACTIVITY_KINDS, facts, (fact) => (fact.kind === 'relation' ? [] : [fact.activity]))),
    attributions: tally(ATTRIBUTION_NAMES, facts, attributionsOf),
    documents: tally([...new Set(facts.flatMap(documentsOf))].sort(), facts, documentsOf),
  }
}

function attributionsOf(fact: Fact): readonly Attribution[] {
  if (fact.kind === 'relation') return []
  if (fact.kind === 'office') return ['OFFICE']
  return [...new Set(fact.ends.flatMap(({ attribution }) => attribution ?? []))]
}

function tally<V, T>(
  values: readonly V[],
  items: readonly T[],
  of: (item: T) => readonly V[],
): FacetCount<V>[] {
  const found = items.flatMap(of)
  return values.map((value) => ({ value, count: found.filter((one) => one === value).length }))
}
