/** The body under which a person is known: the middle of a person's id (model.md, Identity). */
import { POSITION_STATUSES } from '../../data/ontology/index.ts'
import type { Facts, FactsEntity } from '../facts/schema.ts'
import { bodyKey } from './keys.ts'
import { byCodePoint, completeName } from './names.ts'

export interface Body {
  readonly entity: FactsEntity
  /** Completed name. */
  readonly name: string
  /** Key without the prefix of the type. */
  readonly key: string
}

const SUBTYPE_ORDER = ['CPPCC', 'CONGRESS', 'GOVERNMENT', 'PARTY']

function subtypeRank(subtype: string | null): number {
  const rank = SUBTYPE_ORDER.indexOf(subtype ?? '')
  return rank < 0 ? SUBTYPE_ORDER.length : rank
}

/**
 * The main body of a person (a local id): of the current positions, else of the incoming, else of the former; without those
 * that are part of another of them; then by kind of body, then by code points. Undefined without a position.
 */
export function mainBody(person: string, facts: Facts): Body | undefined {
  const held = facts.relations.filter(
    ({ subject, predicate }) => subject === person && predicate === 'HOLDS_POSITION',
  )
  const status = POSITION_STATUSES.find((one) =>
    held.some((relation) => (relation.status ?? 'CURRENT') === one.status),
  )
  const objects = new Set(
    held.filter((relation) => (relation.status ?? 'CURRENT') === status?.status).map(({ object }) => object),
  )
  const bodies = facts.entities.filter(({ id }) => objects.has(id)).map((entity) => bodyOf(entity, facts))
  const larger = bodies.filter((body) => !bodies.some((other) => isPartOf(body, other, facts)))
  const [main] = (larger.length > 0 ? larger : bodies).sort(
    (a, b) => subtypeRank(a.entity.subtype) - subtypeRank(b.entity.subtype) || byCodePoint(a.key, b.key),
  )
  return main
}

/** An organization of the document as a body. */
export function bodyOf(entity: FactsEntity, { document }: Facts): Body {
  return { entity, name: completeName(entity.name, document.home), key: bodyKey(entity.name, document) }
}

function isPartOf(body: Body, other: Body, facts: Facts): boolean {
  if (body.key === other.key) return false
  return body.name.startsWith(other.name) || partsOfDocument(body.entity.id, facts).has(other.entity.id)
}

/** What an entity is part of by the document's word, directly or through others. */
function partsOfDocument(start: string, facts: Facts): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [start]
  for (const id of open)
    for (const { subject, predicate, object } of facts.relations)
      if (predicate === 'PART_OF' && subject === id && !reached.has(object)) {
        reached.add(object)
        open.push(object)
      }
  reached.delete(start)
  return reached
}
