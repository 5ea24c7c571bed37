/** How sure each entity and activity is, from what its rules doubted and how it stands in the text. */
import { ACTIVITY_WEIGHTS, ENTITY_WEIGHTS } from '../../../data/calibration/weights.ts'
import { activitySigns, type Known } from '../confidence/activity-signs.ts'
import { entitySigns } from '../confidence/entity-signs.ts'
import { type Weights, weigh } from '../confidence/weigh.ts'
import type { Draft, Step } from '../draft.ts'
import { inOrder } from '../names/claims.ts'

/** What the activities' signs ask of the entities, whose confidence is weighed first. */
export function knownEntities(draft: Draft, weights: Weights): Known {
  return {
    entities: new Map(draft.entities.map((entity) => [entity.key, entity])),
    confidence: new Map(draft.entities.map((entity) => [entity.key, weigh(entitySigns(entity), weights)])),
    officials: new Set(draft.positions.map(({ person }) => person)),
    persons: inOrder(draft.mentions.filter(({ type }) => type === 'Person')),
    fromWords: new Set(
      draft.entities
        .filter(({ mentions }) => mentions.some(({ step }) => step === 'events'))
        .map(({ key }) => key),
    ),
  }
}

export const confidence: Step = {
  name: 'confidence',
  needs: ['flow', 'blocks', 'sentences', 'mentions', 'positions', 'entities', 'events'],
  gives: ['confidence'],
  run(draft) {
    const known = knownEntities(draft, ENTITY_WEIGHTS)
    const activities = draft.events.map((event) =>
      weigh(activitySigns(draft, event, known), ACTIVITY_WEIGHTS),
    )
    return { ...draft, confidence: { entities: [...known.confidence.values()], activities } }
  },
}
