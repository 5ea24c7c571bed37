/** One who acts, and how what the text says of one deed carries over to another. */
import type { Participant } from '../draft.ts'
import type { Piece } from '../flow.ts'

/** One who acts, with where the text says so. */
export interface Actor {
  readonly key: string
  readonly attribution: Participant['attribution']
  /** Where the name stands. */
  readonly at: Piece
  /** Whether they only did it together with the subject, and do not go on in the next item. */
  readonly joint?: boolean
  /** What ties them to it, where the sentence itself does not name them. */
  readonly evidence: Piece | null
  /** What says that they head the party, where the evidence does not. */
  readonly heads?: Piece
  readonly doubt?: string
}

export const isBody = ({ key }: Actor) => key.startsWith('Organization:')

/** Somebody whom an earlier sentence names, with where it does. */
export function inherited(actors: readonly Actor[]): Actor[] {
  return actors.map((actor) => ({
    ...actor,
    evidence: actor.evidence ?? actor.at,
    doubt: actor.doubt ?? 'INHERITED_SUBJECT',
  }))
}

/** Without those who did only this together with the subject. */
export function alone(actors: readonly Actor[]): readonly Actor[] {
  const own = actors.filter(({ joint }) => joint !== true)
  return own.length > 0 ? own : actors
}

/** What is told of a party is told of who heads it. */
export function ofParty(head: Actor, at: Piece): Actor {
  const heads = head.heads === undefined ? {} : { heads: head.heads }
  return { key: head.key, attribution: 'GROUP', at, evidence: head.evidence ?? head.at, ...heads }
}
