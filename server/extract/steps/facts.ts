/** The facts file that the draft amounts to: offsets of the flow become those of the raw text. */
import type { FactsEntity } from '../../facts/schema.ts'
import type { Entity, Step } from '../draft.ts'
import { type Flow, spanIn } from '../flow.ts'

function written(flow: Flow, { id, type, subtype, name, mentions }: Entity): FactsEntity {
  const forms = new Set(
    mentions.filter(({ form }) => form !== 'OFFICE').map(({ start, end }) => flow.text.slice(start, end)),
  )
  forms.delete(name)
  return { id, type, subtype, name, aliases: [...forms], mentions: mentions.map((one) => spanIn(flow, one)) }
}

export const facts: Step = {
  name: 'facts',
  needs: ['document', 'flow', 'entities', 'relations'],
  gives: ['facts'],
  run: (draft) => ({
    ...draft,
    facts: {
      schema: 'facts/1',
      document: draft.document,
      entities: draft.entities.map((entity) => written(draft.flow, entity)),
      activities: [],
      relations: [...draft.relations],
      statistics: [...draft.statistics],
      findings: [...draft.findings],
    },
  }),
}
