/** Where a document puts its places: the path of each, and the holder that gives it (model.md, Identity). */
import type { Predicate } from '../../data/ontology/index.ts'
import type { Facts, FactsEntity } from '../facts/schema.ts'
import { inOrder } from './holders.ts'
import {
  byCodePoint,
  type Home,
  homeAt,
  homeKey,
  leadingLevel,
  normalise,
  pointedLevel,
  underHome,
} from './names.ts'

/** A place in its document: `holder` is the path before its own name, empty for none. */
export interface PlacePath {
  readonly holder: string
  readonly name: string
  /** Without a home nothing tells where it is: the path holds in this document alone. */
  readonly own: boolean
}

const DIVISIONS = new Set(['PROVINCE', 'CITY', 'DISTRICT'])
/** A name with a wider division inside it tells its path itself: 贵州省独山县. */
const WITH_PATH = /^.{2,}?(?:省|自治区|自治州|市|盟).+$/u

/** Path as one string, as what lies in it carries it. */
export function pathText({ holder, name }: PlacePath): string {
  return holder + name
}

/** The path of every place of a document, by local id. */
export function placePaths(facts: Facts): ReadonlyMap<string, PlacePath> {
  const places = new Map(
    facts.entities.filter(({ type }) => type === 'Place').map((place) => [place.id, place]),
  )
  const partOf = between(facts, 'PART_OF', places)
  const locatedIn = between(facts, 'LOCATED_IN', places)
  const all = new Map(
    [...places].map(([id, { subtype }]) => {
      const located = DIVISIONS.has(subtype ?? '') ? [] : (locatedIn.get(id) ?? [])
      return [id, [...(partOf.get(id) ?? []), ...located]] as const
    }),
  )
  const { order, holders } = inOrder(all)
  const paths = new Map<string, PlacePath>()
  for (const id of order) {
    const above = holders.get(id) ?? []
    const parts = above.filter((holder) => partOf.get(id)?.includes(holder))
    const known = (parts.length > 0 ? parts : above).flatMap((holder) => paths.get(holder) ?? [])
    paths.set(id, pathOf(places.get(id) as FactsEntity, known, facts.document.home))
  }
  return paths
}

function pathOf(place: FactsEntity, holders: readonly PlacePath[], home: Home): PlacePath {
  const name = normalise(place.name)
  const pointed = pointedLevel(name)
  const meant = pointed?.rest === '' ? homeAt(pointed.level, home) : undefined
  if (meant !== undefined) return { holder: '', name: meant, own: false }
  const [holder] = [...holders].sort(
    (a, b) => [...pathText(b)].length - [...pathText(a)].length || byCodePoint(pathText(a), pathText(b)),
  )
  const division = DIVISIONS.has(place.subtype ?? '')
  if (holder !== undefined) {
    const above = pathText(holder)
    if (!division) return { holder: above, name, own: holder.own }
    return { holder: '', name: name.startsWith(above) ? name : above + name, own: holder.own }
  }
  if (division) {
    const path = underHome(name, home)
    if (path !== undefined) return { holder: '', name: path, own: false }
    const known = place.subtype !== 'DISTRICT' || (WITH_PATH.test(name) && leadingLevel(name) === undefined)
    if (known) return { holder: '', name, own: false }
  }
  // A township's own article: 石磨岭镇 is where an article of its county puts it.
  const within = (home ?? []).findIndex((element) => normalise(element) === name)
  const above = within < 0 ? home : (home ?? []).slice(0, within)
  return { holder: homeKey(above) ?? '', name, own: home === null }
}

function between(
  facts: Facts,
  wanted: Predicate,
  places: ReadonlyMap<string, FactsEntity>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { subject, predicate, object } of facts.relations) {
    if (predicate !== wanted || subject === object || !places.has(subject) || !places.has(object)) continue
    const objects = found.get(subject) ?? []
    if (!objects.includes(object)) found.set(subject, [...objects, object])
  }
  return found
}
