/** Relations between entities, written down with the local ids. */
import type { FactsRelation } from '../../facts/schema.ts'
import type { Step } from '../draft.ts'
import { spanIn } from '../flow.ts'

export const relations: Step = {
  name: 'relations',
  needs: ['flow', 'entities', 'positions'],
  gives: ['relations'],
  run(draft) {
    const ids = new Map(draft.entities.map(({ key, id }) => [key, id]))
    const seen = new Set<string>()
    const found: FactsRelation[] = []
    for (const { person, body, title, status, evidence } of draft.positions) {
      const [subject, object] = [ids.get(person), ids.get(body)]
      const key = `${person} ${body} ${title} ${status}`
      if (subject === undefined || object === undefined || seen.has(key)) continue
      seen.add(key)
      found.push({
        subject,
        predicate: 'HOLDS_POSITION',
        object,
        title,
        status,
        evidence: spanIn(draft.flow, evidence),
      })
    }
    return { ...draft, relations: found }
  },
}
