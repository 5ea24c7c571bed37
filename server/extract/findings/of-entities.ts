/** Findings about entities: bodies that nothing tells apart, one name for two, names that may be none. */
import type { FindingReason } from '../../facts/finding-reasons.ts'
import type { Draft, Entity, Position } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { placeChain } from '../names/place-chain.ts'

/** A finding before it is written down. */
export interface Doubt {
  readonly reason: FindingReason
  readonly what: string
  readonly piece: Piece
  readonly about: string | null
}

/** Less sure than this, a name is shown to the reviewer. */
const DOUBTFUL_NAME = 0.6
/** 区政协, 市委, 该局: a level or a word that points, without a place. */
const POINTING =
  /^(?:我|该|本|其|此)?(?:省|市|区|县|州|旗|盟|镇|乡|街道)(?=政协|委|政府|人大|纪委|监委|局|办)|^(?:该|本|我)/u

export function entityDoubts({ entities, positions, confidence }: Draft): Doubt[] {
  const doubts: Doubt[] = []
  const add = (reason: FindingReason, { id, name, mentions }: Entity) => {
    const [piece] = mentions
    if (piece !== undefined) doubts.push({ reason, what: name, piece, about: id })
  }
  const types = new Map<string, Entity>()
  const held = officesOf(positions)
  for (const [at, entity] of entities.entries()) {
    const { type, name, key } = entity
    const twin = types.get(name)
    if (twin === undefined) types.set(name, entity)
    else add(twin.type === type ? 'SAME_NAME' : 'NAME_OF_TWO_TYPES', entity)
    if (type === 'Organization' && POINTING.test(name)) add('BODY_UNRESOLVED', entity)
    else if (type === 'Person' && isTwo(held.get(key) ?? [])) add('SAME_NAME', entity)
    else if ((confidence.entities[at] ?? 1) < DOUBTFUL_NAME) add('NAME_DOUBTFUL', entity)
    for (const mention of entity.mentions)
      if (mention.isDoubtful === true)
        doubts.push({ reason: 'SAME_NAME', what: name, piece: mention, about: entity.id })
  }
  return doubts
}

function officesOf(positions: readonly Position[]): Map<string, Position[]> {
  const held = new Map<string, Position[]>()
  for (const position of positions) {
    const known = held.get(position.person)
    if (known === undefined) held.set(position.person, [position])
    else known.push(position)
  }
  return held
}

/** Whether offices that are held now lie in places of which none is in the other: one person rarely has both. */
function isTwo(offices: readonly Position[]): boolean {
  const places = offices
    .filter(({ status }) => status === 'CURRENT')
    .flatMap(({ body }) => placeChain(body.replace(/^Organization:(?:中共)?/u, '')).places.at(-1) ?? [])
  return new Set(places.filter((place) => /[省市县区旗州盟]$/u.test(place))).size > 2
}
