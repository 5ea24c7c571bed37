/** The facts file that the draft amounts to: offsets of the flow become those of the raw text. */
import type { FactsActivity, FactsEntity, FactsParticipant } from '../../facts/schema.ts'
import type { Entity, Event, Participant, Sentence, Step } from '../draft.ts'
import { type Flow, spanIn } from '../flow.ts'

function written(
  flow: Flow,
  { id, type, subtype, name, mentions }: Entity,
  confidence: number | undefined,
): FactsEntity {
  const forms = new Set(
    mentions.filter(({ form }) => form !== 'OFFICE').map(({ start, end }) => flow.text.slice(start, end)),
  )
  forms.delete(name)
  return {
    id,
    type,
    subtype,
    name,
    aliases: [...forms],
    mentions: mentions.map((one) => spanIn(flow, one)),
    ...(confidence !== undefined && { confidence }),
  }
}

type Ids = ReadonlyMap<string, string>

function idsOf(keys: readonly string[], ids: Ids): string[] {
  return keys.flatMap((key) => ids.get(key) ?? [])
}

function participantOf(flow: Flow, participant: Participant, ids: Ids): FactsParticipant[] {
  const { role, attribution, evidence, heads } = participant
  const entity = ids.get(participant.entity)
  if (entity === undefined) return []
  return [
    {
      entity,
      role,
      attribution,
      ...(evidence === null ? {} : { evidence: spanIn(flow, evidence) }),
      ...(heads === null ? {} : { heads: spanIn(flow, heads) }),
    },
  ]
}

function activityOf(flow: Flow, event: Event, sentence: Sentence, ids: Ids, id: string): FactsActivity {
  const { kind, trigger, date, participants, concerns, at, resultedIn } = event
  return {
    id,
    kind,
    trigger: spanIn(flow, trigger),
    date:
      date === null
        ? null
        : {
            from: date.from,
            to: date.to,
            basis: [...date.basis],
            evidence: date.evidence === null ? null : spanIn(flow, date.evidence),
          },
    participants: participants.flatMap((one) => participantOf(flow, one, ids)),
    concerns: idsOf(concerns, ids),
    at: idsOf(at, ids),
    resultedIn: idsOf(resultedIn, ids),
    evidence: spanIn(flow, sentence),
  }
}

export const facts: Step = {
  name: 'facts',
  needs: ['document', 'flow', 'sentences', 'entities', 'events', 'relations', 'confidence', 'findings'],
  gives: ['facts'],
  run(draft) {
    const ids = new Map(draft.entities.map(({ key, id }) => [key, id]))
    const activities = draft.events.flatMap((event, at) => {
      const sentence = draft.sentences[event.sentence]
      const confidence = draft.confidence.activities[at]
      const activity = sentence && activityOf(draft.flow, event, sentence, ids, `a${at + 1}`)
      return activity === undefined ? [] : [{ ...activity, ...(confidence !== undefined && { confidence }) }]
    })
    return {
      ...draft,
      facts: {
        schema: 'facts/1',
        document: draft.document,
        entities: draft.entities.map((entity, at) =>
          written(draft.flow, entity, draft.confidence.entities[at]),
        ),
        activities,
        relations: [...draft.relations],
        statistics: [...draft.statistics],
        findings: [...draft.findings],
      },
    }
  },
}
