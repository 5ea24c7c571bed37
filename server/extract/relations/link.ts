/** A relation before it is written down: ends are keys of entities, the evidence is of the flow. */
import type { Predicate } from '../../../data/ontology/index.ts'
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { keyOf } from '../steps/entities.ts'

export interface Link {
  readonly subject: string
  readonly predicate: Predicate
  /** A key, or `document`. */
  readonly object: string
  readonly evidence: Piece
}

export function link(subject: Mention, predicate: Predicate, object: Mention, evidence: Piece): Link {
  return { subject: keyOf(subject), predicate, object: keyOf(object), evidence }
}

/** From the first character of one piece to the last of another. */
export function across(a: Piece, b: Piece): Piece {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
