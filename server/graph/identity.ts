/**
 * Ids: readable, and a function of one document's facts alone (model.md, Identity is local). A component never holds a bare
 * `:` or `~`, nor begins with `@`, so an id can be read back unambiguously.
 */
import { type EntityType, entitySpec, POSITION_STATUSES } from '../../data/ontology/index.ts'
import { findingOf } from '../facts/finding-reasons.ts'
import type { Facts, FactsActivity, FactsEntity, FactsFinding, FactsStatistic } from '../facts/schema.ts'
import { partsOf } from '../facts/spans.ts'
import { bodyKey, component, homeOrOwn } from './keys.ts'
import { mainBody } from './main-body.ts'
import { beginsRelative, byCodePoint } from './names.ts'
import { type PlacePath, placePaths } from './places.ts'

const BY_TITLE = new Set(['BOOK', 'REGULATION'])

function keyOf(entity: FactsEntity, facts: Facts, paths: ReadonlyMap<string, PlacePath>): string {
  const { document } = facts
  const name = component(entity.name)
  const local = `${homeOrOwn(document)}:${name}`
  switch (entity.type) {
    case 'Person':
      return `${mainBody(entity.id, facts)?.key ?? homeOrOwn(document)}:${name}`
    case 'Organization':
      return bodyKey(entity.name, document)
    case 'Enterprise':
      return name
    case 'Place':
      return placeKey(paths.get(entity.id), document.id)
    case 'Work':
      return BY_TITLE.has(entity.subtype ?? '') && !beginsRelative(entity.name) ? name : local
    default:
      return local
  }
}

function placeKey(path: PlacePath | undefined, document: string): string {
  const parts = [path?.own ? `@${document}` : '', component(path?.holder ?? ''), component(path?.name ?? '')]
  return parts.filter((part) => part !== '').join(':')
}

/** How an entity of a type is keyed: the prefix of the vocabulary, then the key. */
function entityId(type: EntityType, key: string): string {
  return `${entitySpec(type).prefix}:${key}`
}

/** The first place of an offset list in the order in which a person reads the document. */
export function readingPlace(facts: Facts): (offset: number) => number {
  const starts: { from: number; to: number; at: number }[] = []
  let at = 0
  for (const [from, to] of facts.document.readingOrder) {
    starts.push({ from, to, at })
    at += to - from
  }
  return (offset) => {
    const range = starts.find(({ from, to }) => offset >= from && offset < to)
    return range === undefined ? Number.POSITIVE_INFINITY : range.at + offset - range.from
  }
}

export interface Identities {
  /** Local id → id of the entity. Two local ids with one id are one entity, persons excepted. */
  readonly ids: ReadonlyMap<string, string>
  /** Local ids in order of first mention. */
  readonly order: readonly string[]
  readonly findings: readonly FactsFinding[]
}

/** The ids of a document's entities. */
export function identify(facts: Facts): Identities {
  const paths = placePaths(facts)
  const place = readingPlace(facts)
  const first = new Map(
    facts.entities.map(({ id, mentions }) => [
      id,
      mentions
        .flatMap((span) => partsOf(span).map(([start]) => place(start)))
        .reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY),
    ]),
  )
  const ordered = [...facts.entities].sort(
    (a, b) => compare(first.get(a.id) ?? 0, first.get(b.id) ?? 0) || byCodePoint(a.id, b.id),
  )
  const ids = new Map<string, string>()
  const findings: FactsFinding[] = []
  const persons = new Map<string, number>()
  for (const entity of ordered) {
    const id = entityId(entity.type, keyOf(entity, facts, paths))
    const count = (persons.get(id) ?? 0) + 1
    if (entity.type === 'Person') persons.set(id, count)
    ids.set(entity.id, count === 1 || entity.type !== 'Person' ? id : `${id}~${count}`)
    if (entity.type === 'Person' && count > 1)
      findings.push(
        findingOf('SAME_NAME_AND_BODY', {
          what: `${entity.name} → ${id}~${count}`,
          at: entity.mentions[0] ?? null,
          about: entity.id,
        }),
      )
  }
  return { ids, order: ordered.map(({ id }) => id), findings }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Tells equal ids of one document apart, in the order in which they are asked for: `x`, `x~2`, `x~3`. */
export function distinguisher(): (id: string) => string {
  const seen = new Map<string, number>()
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  }
}

export function activityId(
  document: string,
  { kind, trigger }: Pick<FactsActivity, 'kind' | 'trigger'>,
): string {
  return `activity:${document}:${kind}:${trigger.start}`
}

export function statisticId(document: string, { evidence }: Pick<FactsStatistic, 'evidence'>): string {
  return `statistic:${document}:${evidence.start}`
}

/** `subject` and `object` are ids of entities, or `document`; title and status belong to positions alone. */
export function relationId(
  document: string,
  relation: {
    predicate: string
    subject: string
    object: string
    title?: string | undefined
    status?: string | undefined
  },
): string {
  const { predicate, subject, object, title, status } = relation
  const position = status === undefined ? [] : [component(title ?? ''), status]
  return ['relation', document, predicate, subject, object, ...position].join(':')
}

/** Order of preference of a status; an absent one is CURRENT. */
export function statusRank(status: string | undefined): number {
  return POSITION_STATUSES.findIndex((one) => one.status === (status ?? 'CURRENT'))
}
