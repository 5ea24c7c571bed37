/** The facts file that the draft amounts to. */
import type { Step } from '../draft.ts'

export const facts: Step = {
  name: 'facts',
  needs: ['document', 'entities'],
  gives: ['facts'],
  run: (draft) => ({
    ...draft,
    facts: {
      schema: 'facts/1',
      document: draft.document,
      entities: [...draft.entities],
      activities: [],
      relations: [],
      statistics: [],
      findings: [],
    },
  }),
}
