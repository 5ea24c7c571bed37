/** From what is chosen to what is drawn: asks for roots and neighbours, and puts the answers together. */
import { useMemo } from 'react'
import type { Beginning, EntityCard, Neighbours, RelationCounts } from '../../api/answers.ts'
import type { Attribution } from '../../api/generated/graphql.ts'
import { EntitiesQuestion, NeighboursQuestion } from '../../api/questions.ts'
import type { Trouble } from '../../api/trouble.ts'
import { type Answer, useAnswers } from '../../api/use-answers.ts'
import { type Elements, elementsOf } from '../../graph/elements.ts'
import { type Facets, facetsOf } from '../../graph/facets.ts'
import { type Knowledge, knowledgeOf } from '../../graph/knowledge.ts'
import { type OnCanvas, onCanvas } from '../../graph/on-canvas.ts'
import type { Chosen, Expansion, ExploreState } from '../../state/state.ts'
import { startOf } from './start.ts'

/** Neighbours that come at once when all are asked for: the most that the server gives. */
export const AT_MOST = 200

/** An expansion that shows fewer neighbours than there are. */
export interface Partial {
  readonly id: string
  readonly name: string
  readonly total: number
  readonly shown: number
  readonly counts: RelationCounts
}

export interface Graph {
  readonly chosen: Chosen
  readonly knowledge: Knowledge
  readonly canvas: OnCanvas
  readonly elements: Elements
  readonly facets: Facets
  /** Ids that no published document speaks of. */
  readonly unknown: readonly string[]
  readonly partial: readonly Partial[]
  readonly loading: number
  readonly trouble: Trouble | undefined
  readonly cancel: () => void
  readonly retry: () => void
}

const UNASKED: Answer<never> = { kind: 'loading' }
const NOTHING: Chosen = { roots: [], expanded: [] }

export function useGraph({ canvas, filters }: ExploreState, beginning: Beginning | undefined): Graph {
  const start = useMemo(() => (beginning === undefined ? NOTHING : startOf(beginning)), [beginning])
  const chosen: Chosen = canvas.kind === 'start' ? start : canvas
  const office = filters.attributions.includes('OFFICE')
  const roots = useAnswers(
    EntitiesQuestion,
    chosen.roots.map((id) => ({ key: id, variables: { ids: [id] } })),
  )
  const around = useAnswers(
    NeighboursQuestion,
    chosen.expanded.map((expansion) => ({
      key: JSON.stringify([expansion, office]),
      variables: variablesOf(expansion, office),
    })),
  )
  return useMemo(() => {
    const answers = new Map<string, Neighbours>()
    for (const expansion of chosen.expanded) {
      const answer = around.byKey.get(JSON.stringify([expansion, office]))
      if (answer?.kind === 'ready' && answer.data.entity !== null)
        answers.set(expansion.id, answer.data.entity)
    }
    const cards = chosen.roots.flatMap((id) => cardOf(roots.byKey.get(id)) ?? [])
    const knowledge = knowledgeOf(cards, [...answers.values()])
    const placed = onCanvas(chosen, answers)
    // By what is wanted, not by what was asked: a question goes out only after it was drawn that nothing is there yet.
    const all: readonly Answer<unknown>[] = [
      ...chosen.roots.map((id) => roots.byKey.get(id) ?? UNASKED),
      ...chosen.expanded.map((one) => around.byKey.get(JSON.stringify([one, office])) ?? UNASKED),
    ]
    return {
      chosen,
      knowledge,
      canvas: placed,
      elements: elementsOf(knowledge, placed, filters),
      facets: facetsOf(knowledge, placed),
      unknown: chosen.roots.filter((id) => cardOf(roots.byKey.get(id)) === null),
      partial: canvas.kind === 'start' ? [] : [...answers.values()].flatMap(partialOf),
      loading: all.filter(({ kind }) => kind === 'loading').length,
      trouble: all.flatMap((answer) => (answer.kind === 'failed' ? [answer.trouble] : []))[0],
      cancel: () => {
        roots.cancel()
        around.cancel()
      },
      retry: () => {
        roots.retry()
        around.retry()
      },
    }
  }, [
    chosen,
    roots.cancel,
    roots.retry,
    around.cancel,
    around.retry,
    roots.byKey,
    around.byKey,
    filters,
    office,
    canvas.kind,
  ])
}

const STATED: readonly Attribution[] = ['NAMED', 'GROUP']

function variablesOf({ id, relations, first }: Expansion, office: boolean) {
  const attributions = office ? [...STATED, 'OFFICE' as const] : [...STATED]
  return {
    id,
    first: first ?? AT_MOST,
    filter: { attributions, ...(relations === null ? {} : { relations: [...relations] }) },
  }
}

/** The entity of a root; null: nobody speaks of it; undefined: not known yet. */
function cardOf(
  answer: Answer<{ entities: readonly (EntityCard | null)[] }> | undefined,
): EntityCard | null | undefined {
  return answer?.kind === 'ready' ? (answer.data.entities[0] ?? null) : undefined
}

function partialOf({ id, name, neighbours }: Neighbours): Partial[] {
  const { totalCount, nodes, countsByRelation } = neighbours
  if (nodes.length >= totalCount) return []
  return [{ id, name, total: totalCount, shown: nodes.length, counts: countsByRelation }]
}
