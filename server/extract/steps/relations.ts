/** Relations between entities, written down with the local ids; each pair once, with its first evidence. */
import type { FactsRelation } from '../../facts/schema.ts'
import type { Draft, Mention, Step } from '../draft.ts'
import { spanIn } from '../flow.ts'
import { inOrder } from '../names/claims.ts'
import type { Link } from '../relations/link.ts'
import { nesting } from '../relations/nesting.ts'
import { papers } from '../relations/papers.ts'
import { seats } from '../relations/seats.ts'
import { visits } from '../relations/visits.ts'
import { writers } from '../relations/writers.ts'

/** Key of the CPPCC, congress or government that the document names most. */
function mainBody({ entities }: Draft): string | undefined {
  const bodies = entities.filter(
    ({ type, subtype }) => type === 'Organization' && (subtype === 'CPPCC' || subtype === 'CONGRESS'),
  )
  return [...bodies].sort((a, b) => b.mentions.length - a.mentions.length)[0]?.key
}

function links(draft: Draft): Link[] {
  const { view } = draft.flow
  const { blocks, sentences, events } = draft
  const mentions: Mention[] = inOrder(draft.mentions)
  const main = mainBody(draft)
  return [
    ...nesting(view, mentions),
    ...visits(view, sentences, mentions),
    ...seats(draft.entities),
    ...papers({ view, blocks, sentences, mentions, events, main }),
    ...writers(view, blocks, mentions),
  ]
}

export const relations: Step = {
  name: 'relations',
  needs: ['flow', 'blocks', 'sentences', 'mentions', 'entities', 'positions', 'events'],
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
    for (const { subject, predicate, object, evidence } of links(draft)) {
      const [from, to] = [ids.get(subject), object === 'document' ? object : ids.get(object)]
      const key = `${from} ${predicate} ${to}`
      if (from === undefined || to === undefined || from === to || seen.has(key)) continue
      seen.add(key)
      found.push({ subject: from, predicate, object: to, evidence: spanIn(draft.flow, evidence) })
    }
    return { ...draft, relations: found }
  },
}
