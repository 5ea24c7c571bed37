/** What a frame reads from a sentence, before it is known who did it and when. */
import type { ActivityKind, Role } from '../../../data/ontology/index.ts'
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Thing } from './scene.ts'
import type { Unit } from './units.ts'

export interface Deed {
  readonly kind: ActivityKind
  readonly trigger: Piece
  readonly clause: number
  readonly concerns: readonly Thing[]
  readonly at: readonly Mention[]
  /** Others than the subject: who reported, who was called, the other side. */
  readonly others: readonly { readonly mention: Mention; readonly role: Exclude<Role, 'LED'> }[]
  /** Who did it, where the frame knows better than the order of words (…由X提交). */
  readonly actors?: readonly Unit[]
  readonly doubts: readonly string[]
}
