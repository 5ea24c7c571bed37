/** Activities with who did them and what they are about. */
import { OBJECT_ROLES } from '../../data/ontology/index.ts'
import type { Facts, FactsActivity, FactsParticipant } from '../facts/schema.ts'
import { quote } from '../facts/spans.ts'
import { cited } from './citing.ts'
import { daysBetween, precisionOf } from './dates.ts'
import { activityId, distinguisher } from './identity.ts'
import type { ObjectRow, ParticipationRow, Properties, Rows } from './row-types.ts'

/** `ids`: local id → id of the entity. */
export function activityRows(
  facts: Facts,
  text: string,
  ids: ReadonlyMap<string, string>,
): Pick<Rows, 'activities' | 'participations' | 'objects'> {
  const document = facts.document.id
  const distinct = distinguisher()
  const rows = facts.activities.map((activity) => {
    const id = distinct(activityId(document, activity))
    return {
      activity: activityRow(id, activity, document, text),
      participations: participationRows(id, activity, document, text, ids),
      objects: objectRows(id, activity, document, ids),
    }
  })
  return {
    activities: rows.map(({ activity }) => activity),
    participations: rows.flatMap(({ participations }) => participations),
    objects: rows.flatMap(({ objects }) => objects),
  }
}

function activityRow(id: string, activity: FactsActivity, document: string, text: string): Properties {
  const { date } = activity
  const days = date === null ? undefined : daysBetween(date.from, date.to)
  const did = cited(text, activity.evidence)
  const when = cited(text, date?.evidence)
  return {
    id,
    document,
    kind: activity.kind,
    trigger: quote(text, activity.trigger),
    triggerSpans: cited(text, activity.trigger).spans,
    triggerStart: activity.trigger.start,
    from: date?.from,
    to: date?.to,
    fromDay: days?.first,
    toDay: days?.last,
    dayPrecision: date !== null && precisionOf(date.from) === 'DAY' && precisionOf(date.to) === 'DAY',
    basis: date?.basis,
    did: did.spans,
    didQuotation: did.quotation,
    when: when.spans,
    whenQuotation: when.quotation,
    confidence: activity.confidence,
    readBy: activity.readBy,
  }
}

/** One row an entity and role: where local ids are one entity, NAMED stands over GROUP. */
function participationRows(
  activity: string,
  { participants }: FactsActivity,
  document: string,
  text: string,
  ids: ReadonlyMap<string, string>,
): ParticipationRow[] {
  const strongest = new Map<string, { participant: FactsParticipant; order: number }>()
  for (const [order, participant] of participants.entries()) {
    const key = `${ids.get(participant.entity)} ${participant.role}`
    const known = strongest.get(key)
    if (known === undefined) strongest.set(key, { participant, order })
    else if (known.participant.attribution === 'GROUP' && participant.attribution === 'NAMED')
      strongest.set(key, { participant, order: known.order })
  }
  return [...strongest.values()].map(({ participant, order }) => {
    const who = cited(text, participant.evidence)
    const heads = cited(text, participant.heads)
    return {
      entity: ids.get(participant.entity) as string,
      activity,
      role: participant.role,
      properties: {
        document,
        attribution: participant.attribution,
        who: who.spans,
        whoQuotation: who.quotation,
        heads: heads.spans,
        headsQuotation: heads.quotation,
        order,
        readBy: participant.readBy,
      },
    }
  })
}

function objectRows(
  activity: string,
  facts: FactsActivity,
  document: string,
  ids: ReadonlyMap<string, string>,
): ObjectRow[] {
  return OBJECT_ROLES.flatMap(({ predicate, field }) => {
    const entities = new Set(facts[field].map((local) => ids.get(local) as string))
    return [...entities].map((entity, order) => ({
      activity,
      entity,
      predicate,
      properties: { document, order },
    }))
  })
}
