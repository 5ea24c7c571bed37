/** What the extractor finds in an article with reference facts, as signs and whether it was right. */
import { activitySigns } from '../extract/confidence/activity-signs.ts'
import { entitySigns } from '../extract/confidence/entity-signs.ts'
import type { Weights } from '../extract/confidence/weigh.ts'
import type { Draft } from '../extract/draft.ts'
import { STEPS, startOf } from '../extract/index.ts'
import { knownEntities } from '../extract/steps/confidence.ts'
import { type Judgement, judge } from '../score/score.ts'
import type { Reference } from '../score/sets.ts'
import type { Observation } from './logistic.ts'

export interface Article {
  readonly name: string
  readonly draft: Draft
  readonly judgement: Judgement
}

export function articleOf({ name, text, facts }: Reference): Article {
  const draft = STEPS.reduce(
    (before, step) => step.run(before),
    startOf({ id: facts.document.id, text, metadata: {} }),
  )
  if (draft.facts === null) throw new TypeError('The last step gives the facts.')
  return { name, draft, judgement: judge(facts, draft.facts) }
}

export function entityObservations({ draft, judgement }: Article): Observation[] {
  return draft.entities.map((entity, at) => ({
    signs: entitySigns(entity),
    right: judgement.entities[at] === true ? 1 : 0,
    weight: 1,
  }))
}

/** Activities with traces; one of many traces counts more, but not as often as it has traces. */
export function activityObservations({ draft, judgement }: Article, entityWeights: Weights): Observation[] {
  const known = knownEntities(draft, entityWeights)
  return draft.events.flatMap((event, at) => {
    const { right, traces } = judgement.activities[at] ?? { right: 0, traces: 0 }
    if (traces === 0) return []
    return [{ signs: activitySigns(draft, event, known), right: right / traces, weight: Math.sqrt(traces) }]
  })
}
