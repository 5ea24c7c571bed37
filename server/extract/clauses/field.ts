/** Field work: to investigate, inspect, visit, tour. What is seen is its object, what one goes through its place. */
import type { Mention } from '../draft.ts'
import type { Deed } from './deed.ts'
import type { Objects } from './objects.ts'
import { isVisiting } from './predicates.ts'
import {
  isArea,
  objectsRight,
  type Reading,
  type Scene,
  type Stop,
  staysIn,
  type Thing,
  thingsOf,
  topicLeft,
} from './scene.ts'
import { isCommon } from './undertaking.ts'

/** Verbs whose object in common words is what was looked at, not what it was about (察看烟苗长势). */
const LOOKING = /(?:察看|查看|看望|慰问|走访|走进|来到|深入|巡查|检查|巡视)$/u

/** Stops of the sentence before a predicate that no earlier predicate has used. */
export function stopsBefore(scene: Scene, reading: Reading, used: number): Stop[] {
  const found: Stop[] = []
  for (let at = 0; at <= reading.clause; at++) {
    const clause = scene.clauses[at]
    if (clause === undefined) continue
    const end = at === reading.clause ? reading.predicate.from : clause.end
    const moves = (scene.predicates[at] ?? []).filter(
      (one) => one.activity === undefined || isVisiting(one.verb),
    )
    for (const move of moves) {
      if (move.start >= end || move.start < used || move === reading.predicate) continue
      const next = (scene.predicates[at] ?? []).find((one) => one.start > move.start)
      const right = { start: move.end, end: Math.min(end, next?.from ?? end) }
      const { mentions, around } = objectsRight(scene, { ...reading, right }, 'NEVER')
      const things = mentions.filter(({ type }) => type !== 'Person' && type !== 'Work' && type !== 'Program')
      if (things.length > 0)
        found.push({
          way: isVisiting(move.verb) ? 'VISIT' : 'MOVE',
          things,
          around,
          clause: at,
          at: move.start,
          predicate: move,
        })
    }
    for (const stay of staysIn(scene, { start: clause.start, end }, at)) if (stay.at >= used) found.push(stay)
  }
  return found.sort((a, b) => a.at - b.at)
}

function isConcrete(things: readonly Thing[]): boolean {
  return things.some((thing) => !('form' in thing) || thing.type !== 'Person')
}

/** The places that are gone through, without the province of a county. */
function throughs(stops: readonly Stop[]): Mention[] {
  return stops.flatMap(({ things, around }) => [
    ...around.filter(({ subtype }) => subtype !== 'PROVINCE' && subtype !== 'CITY' && subtype !== 'DISTRICT'),
    ...things,
  ])
}

/** The areas around the things that are visited. */
function aroundOf(objects: Objects): Mention[] {
  return [...objects.around]
}

export interface FieldReading {
  readonly deeds: readonly Deed[]
  /** Everything before this offset is used. */
  readonly used: number
}

/** The deeds of a predicate of field work; `used` is where the last one of the sentence ended. */
export function readField(scene: Scene, reading: Reading, used: number): FieldReading {
  const { predicate } = reading
  const kind = predicate.activity ?? 'VISIT'
  const stops = stopsBefore(scene, reading, used)
  const looking = LOOKING.test(predicate.verb)
  // 察看玉米收割情况: what is said to be in a state is looked at; 察看烟苗长势 names nothing.
  const stated = /(?:情况|工作(?!者|人员|室|站)|落实)/u.test(
    scene.flow.view.slice(reading.right.start, reading.right.end),
  )
  const own = objectsRight(scene, reading, looking && !stated ? 'PROJECTS' : 'ALWAYS')
  const topic = topicLeft(scene, reading)
  const objects = thingsOf(own).length > 0 ? own : topic
  const things = thingsOf(objects)
  const deeds: Deed[] = []
  const base = { kind, trigger: predicate, clause: reading.clause, others: [], doubts: [] as string[] }
  const visits = stops.filter(({ way }) => way === 'VISIT')
  const others = stops.filter(({ way }) => way !== 'VISIT')
  if (isConcrete(things)) {
    const own = separate(scene, visits, throughs(others))
    if (looking || kind === 'INVESTIGATE' || kind === 'INSPECT' || kind === 'VISIT') deeds.push(...own)
    const sites = things.filter((thing) => !isArea(thing))
    const concerns = sites.length > 0 ? sites : things
    const areas = sites.length > 0 ? things.filter((thing): thing is Mention => isArea(thing)) : []
    const at = [...throughs(others), ...aroundOf(objects), ...areas]
    deeds.push({ ...base, concerns, at: own.length > 0 && visits.length > 0 ? at : [...at] })
    return { deeds, used: predicate.end }
  }
  const seen = [...visits, ...others.filter(({ way }) => way === 'MOVE')]
  const sites = seen.flatMap((stop) => stop.things)
  const chosen = sites.length > 0 ? seen : others
  const all = chosen.flatMap((stop) => stop.things)
  const seenSites = all.filter((thing) => !isArea(thing))
  const at = throughs(others.filter((stop) => !chosen.includes(stop)))
  const areas = chosen.flatMap(({ things: own, around }) => [
    ...around.filter(({ subtype }) => subtype !== 'PROVINCE'),
    ...own.filter((thing) => isArea(thing)),
  ])
  const object = scene.flow.view.slice(reading.right.start, reading.right.end)
  if (all.length > 0) {
    deeds.push({
      ...base,
      concerns: seenSites.length > 0 ? seenSites : all,
      at: seenSites.length > 0 ? [...at, ...areas] : at,
      doubts: visits.length > 0 ? [] : ['PLACE_AS_OBJECT'],
    })
    return { deeds, used: predicate.end }
  }
  const common = isCommon(object)
  return {
    deeds: [
      { ...base, concerns: [], at: [...at, ...areas], doubts: common ? ['COMMON_OBJECT'] : ['NO_OBJECT'] },
    ],
    used: predicate.end,
  }
}

/** Sites that were walked into before something else was looked at are visits of their own. */
function separate(_: Scene, visits: readonly Stop[], at: readonly Mention[]): Deed[] {
  return visits.flatMap(({ things, around, clause, predicate }) => {
    if (predicate === undefined) return []
    const sites = things.filter((thing) => !isArea(thing))
    if (sites.length === 0) return []
    const areas = things.filter((thing) => isArea(thing))
    return [
      {
        kind: 'VISIT' as const,
        trigger: predicate,
        clause,
        concerns: sites,
        at: [...at, ...around, ...areas],
        others: [],
        doubts: [],
      },
    ]
  })
}

/** Sites walked into in a sentence without another verb of field work. */
export function readVisits(scene: Scene, last: Reading, used: number): Deed[] {
  const stops = stopsBefore(scene, last, used)
  const at = throughs(stops.filter(({ way }) => way !== 'VISIT'))
  return stops
    .filter(({ way }) => way === 'VISIT')
    .flatMap(({ things, around, clause, predicate }) => {
      if (predicate === undefined) return []
      const sites = things.filter((thing) => !isArea(thing))
      const areas = things.filter((thing) => isArea(thing))
      const concerns = sites.length > 0 ? sites : areas
      const places = sites.length > 0 ? [...at, ...around, ...areas] : [...at, ...around]
      return [
        { kind: 'VISIT' as const, trigger: predicate, clause, concerns, at: places, others: [], doubts: [] },
      ]
    })
}
