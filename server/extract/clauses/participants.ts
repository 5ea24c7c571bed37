/** Who took part in an activity, and the words that tie them to it where its own sentence does not name them. */
import type { Event, Participant } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { keyOf } from '../steps/entities.ts'
import type { Actor } from './actor.ts'
import type { Deed } from './deed.ts'

/** Those who did it, and the others of the deed who can take part. */
export function participantsOf(
  sentence: Piece,
  actors: readonly Actor[],
  others: Deed['others'],
): Participant[] {
  const known = new Set<string>()
  const participants: Participant[] = []
  for (const { key, attribution, evidence, heads } of actors) {
    if (known.has(key)) continue
    known.add(key)
    const outside = evidence !== null && (evidence.start < sentence.start || evidence.end > sentence.end)
    participants.push({
      entity: key,
      role: 'LED',
      attribution,
      evidence: outside || attribution === 'GROUP' ? evidence : null,
      heads: attribution === 'GROUP' ? (heads ?? null) : null,
    })
  }
  for (const { mention, role } of others) {
    const key = keyOf(mention)
    if (known.has(key) || !/^(?:Person|Organization|Enterprise)$/u.test(mention.type)) continue
    known.add(key)
    participants.push({ entity: key, role, attribution: 'NAMED', evidence: null, heads: null })
  }
  return participants
}

/** An event with more participants; `named` when its own sentence names them. */
export function joined(
  event: Event,
  actors: readonly Actor[],
  role: Participant['role'],
  named: boolean,
): Event {
  const known = new Set(event.participants.map(({ entity }) => entity))
  const more = actors
    .filter(({ key }) => !known.has(key))
    .map(
      ({ key, attribution, evidence, heads }): Participant => ({
        entity: key,
        role,
        attribution,
        evidence: named ? null : evidence,
        heads: attribution === 'GROUP' ? (heads ?? null) : null,
      }),
    )
  return { ...event, participants: [...event.participants, ...more] }
}
