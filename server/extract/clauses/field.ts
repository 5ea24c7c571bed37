/** Field work: to investigate, inspect, visit, tour. What is seen is its object, what one goes through its place. */
import type { Mention } from '../draft.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Deed } from './deed.ts'
import { NO_OBJECTS } from './objects.ts'
import { isVisiting } from './predicates.ts'
import {
  isArea,
  isMention,
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

/** After a verb: it has no object of its own. */
const BARE = /^(?:了|过|工作|活动|并|和|与|、|，|。|\s)*$/u

/** For these one comes to a place without seeing it. */
const TALKS: ReadonlySet<string> = new Set(['CONVENE', 'CONSULT'])

/** Whom one calls on. */
const MEETING = /(?:看望|慰问|走访|拜访|探望|会见)$/u
const PEOPLE =
  /^(?:了|过)?(?:[^，。；]{2,40}等)?(?:[^，。；、]{0,12}[\d一二三四五六七八九十两多几]+[户名位])?[^，。；、]{0,14}(?:群众|居民|村民|农户|[困难贫特困低五保脱监测优抚生散养]{2,4}户|残疾人|残疾儿童|家庭|学子|老人|老党员|党员|职工|干部|家属|人员|人士|对象|教师|代表|委员|同志|侨眷|台属|军属|老兵|退役军人|工作者|劳模|儿童|学生|商户)(?:们|家庭)?(?:等|家中|[、，]|$)|^(?:了|过)?\p{Script=Han}{0,6}(?:大户|[农牧渔困难贫脱迁移养殖种植]户)(?:家中|家)?(?:等|[、，]|$)/u
/** What makes a person the one who is called on: nothing but a list goes on after the name. */
const CALLED_ON = /^(?:、|，|。|等|和|一?家|夫妇|博士|教授|院士|医生|老师|同志|女士|先生|$)/u

/** The persons who are called on: 走访慰问项目经理A、教师B. */
function metIn({ index, flow }: Scene, { predicate, right }: Reading): Mention[] {
  if (!MEETING.test(predicate.verb)) return []
  const found = index.in(right).filter(({ type }) => type === 'Person')
  const [first] = found
  if (first === undefined || /[时中后在由与]|陪同/u.test(flow.view.slice(right.start, first.start))) return []
  return found.every(({ end }) => CALLED_ON.test(flow.view.slice(end, right.end))) ? found : []
}

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
      const right = { start: move.end, end: endOfStop(scene, move.end, Math.min(end, next?.from ?? end)) }
      const { mentions, around } = objectsRight(scene, { ...reading, right }, 'SITES')
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

const TOPIC_MARKS: ReadonlySet<string> = new Set(['就', '围绕', '针对', '聚焦'])

/** 到A厂开展…专题调研, 到A厂就…调研: what one goes to ends at the light verb or the mark of the topic; else at `end`. */
function endOfStop({ words, index }: Scene, start: number, end: number): number {
  for (let at = start; at < end; at = index.at(at)?.end ?? words.endOf(at)) {
    if (index.at(at) !== undefined) continue
    if (words.tagsAt(at) & TAG.LIGHT && words.endOf(at) - at > 1) return at
    if (at > start && TOPIC_MARKS.has(words.wordAt(at))) return at
  }
  return end
}

const WAYS: ReadonlySet<string | null> = new Set(['RIVER', 'MOUNTAIN', 'ROAD', 'REGION'])

/** Whether a thing is a site by name. */
function isSite(thing: Thing): boolean {
  return isMention(thing) && thing.type !== 'Project' && thing.type !== 'Program' && thing.type !== 'Work'
}

/** The places that are gone through, without the province of a county. */
function throughs(stops: readonly Stop[]): Mention[] {
  return stops.flatMap(({ things, around }) => [
    ...around.filter(({ subtype }) => subtype !== 'PROVINCE' && subtype !== 'CITY' && subtype !== 'DISTRICT'),
    ...things,
  ])
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
  const sites = stops.flatMap(({ things }) => things.filter((thing) => !isArea(thing)))
  // 察看玉米收割情况: what is said to be in a state is looked at; 察看烟苗长势 names nothing.
  const stated = /(?:情况|工作(?!者|人员|室|站)|落实)/u.test(
    scene.flow.view.slice(reading.right.start, reading.right.end),
  )
  const met = metIn(scene, reading)
  const right =
    met.length > 0
      ? { ...NO_OBJECTS, mentions: met }
      : objectsRight(scene, reading, looking && !stated ? 'LOOKED_AT' : 'SEEN')
  // 走访企业后提交的《…》: one visits no paper.
  const paper = kind === 'VISIT' && thingsOf(right).every(({ type }) => type === 'Work')
  const own = thingsOf(right).length > 0 && !paper
  const objects = own ? right : topicLeft(scene, reading)
  const things = thingsOf(objects)
  const base = { kind, trigger: predicate, clause: reading.clause, others: [], doubts: [] as string[] }
  const done = (deeds: readonly Deed[]): FieldReading => ({ deeds, used: predicate.end })
  if (things.length > 0) {
    // 走进某村: gone through, where nothing in it is named.
    // 深入某园区，就某事开展调研: one went there for it.
    const led = !own && predicate.light
    const isThrough = (seen: readonly Mention[]) =>
      seen.every((thing) => isArea(thing) || (met.length > 0 && thing.subtype === 'ESTATE')) ||
      (led && seen.length === 1 && seen[0]?.subtype === 'ZONE')
    const visits = stops.filter(({ way, things: seen }) => way === 'VISIT' && !isThrough(seen))
    const passed = throughs(stops.filter((stop) => !visits.includes(stop)))
    const seen = looking || predicate.verb.includes('了解')
    // What is looked at on a site is seen with it, unless it has a name of its own: 到某校察看某工程 sees both, 来到某厂，察看某项目
    // tells a visit first.
    const apart = visits.length > 0 ? things.some(isMention) : things.some(isSite)
    if (seen && own && !apart) {
      // 到某河畔查看某工程: a river and a road are where the works are.
      const joined = things.some(isMention) ? sites.filter(({ subtype }) => !WAYS.has(subtype)) : sites
      const known = new Set<Thing>(joined)
      const at = throughs(stops).filter((thing) => !known.has(thing))
      return done([{ ...base, concerns: [...joined, ...things], at: [...at, ...objects.around] }])
    }
    const walked = visitsOf(visits, passed, false)
    // 赴某公司调研生产情况: a company is no place, so it is what one went to see.
    // 在某公司察看某项目现场: the company whose works they are, too.
    const works = things.every((thing) => !isMention(thing) || thing.type === 'Project')
    const companies = !works ? [] : passed.filter(({ type }) => type === 'Enterprise')
    return done([
      ...walked,
      { ...base, concerns: [...companies, ...things], at: [...passed, ...objects.around] },
    ])
  }
  const went = stops.filter(({ way }) => way !== 'STAY')
  const chosen = went.some((stop) => stop.things.length > 0) ? went : stops
  const all = chosen.flatMap((stop) => stop.things)
  const passed = throughs(stops.filter((stop) => !chosen.includes(stop)))
  const around = chosen.flatMap((stop) => stop.around.filter(({ subtype }) => subtype !== 'PROVINCE'))
  const object = scene.flow.view.slice(reading.right.start, reading.right.end)
  const fronted = all.length === 0 ? frontedIn(scene, reading.clause) : []
  if (fronted.length > 0)
    return done([{ ...base, concerns: fronted, at: passed, doubts: ['PLACE_AS_OBJECT'] }])
  // 到A镇走访慰问困难群众: the town is where they live.
  const isLivedIn = (thing: Mention) => isArea(thing) || thing.subtype === 'ESTATE'
  if ((went.length === 0 || all.every(isLivedIn)) && PEOPLE.test(object))
    return done([{ ...base, concerns: [], at: [...passed, ...around, ...all] }])
  if (all.length === 0) {
    const doubt = isCommon(object) ? 'COMMON_OBJECT' : 'NO_OBJECT'
    return done([{ ...base, concerns: [], at: [...passed, ...around, ...right.around], doubts: [doubt] }])
  }
  // 到A公司、B村调研 visits both; 到A公司、B村察看生产情况 goes through the village.
  const visited = all.filter((thing) => !isArea(thing))
  // 到某村走访脱贫户21户: the village is what was gone through.
  const bare = BARE.test(object) || (predicate.verb === '走访' && all.every(isSettlement))
  if (!BARE.test(object) && isTold(scene, reading, all))
    return done([{ ...base, concerns: [], at: [...passed, ...around, ...all], doubts: ['COMMON_OBJECT'] }])
  return done([
    {
      ...base,
      concerns: bare ? all : visited,
      at: [...passed, ...around, ...(bare ? [] : all.filter((thing) => isArea(thing)))],
      doubts: went.some(({ way }) => way === 'VISIT') ? [] : ['PLACE_AS_OBJECT'],
    },
  ])
}

/** 到A局座谈，并参观了展厅: they went there for what was told before. */
function isTold({ predicates }: Scene, { clause, predicate }: Reading, went: readonly Mention[]): boolean {
  const from = went.at(-1)?.end ?? 0
  return predicates
    .slice(0, clause + 1)
    .some((own) =>
      own.some(
        (one) =>
          one.activity !== undefined &&
          !isVisiting(one.verb) &&
          TALKS.has(one.activity) &&
          one.start >= from &&
          one.end <= predicate.from,
      ),
    )
}

function isSettlement({ subtype }: Mention): boolean {
  return subtype === 'VILLAGE' || subtype === 'COMMUNITY'
}

/** A公司、B公司、C园……连续两天，调研组密集走访: a list that stands before the sentence says what was visited. */
function frontedIn(scene: Scene, clause: number): Mention[] {
  const [first] = scene.clauses
  if (clause === 0 || first === undefined || first.stop !== '…') return []
  const things = scene.index
    .in(first)
    .filter(({ type }) => type === 'Enterprise' || type === 'Project' || type === 'Place')
  const [only] = things
  return things.length > 1 && only?.start === first.start ? things.filter((thing) => !isArea(thing)) : []
}

/** Sites that were walked into are visits of their own; `areas`: places without a site too. */
function visitsOf(visits: readonly Stop[], at: readonly Mention[], areas: boolean): Deed[] {
  return visits.flatMap(({ things, around, clause, predicate }) => {
    if (predicate === undefined || (!areas && things.every((thing) => isArea(thing)))) return []
    return [
      {
        kind: 'VISIT' as const,
        trigger: predicate,
        clause,
        concerns: things,
        at: [...at, ...around],
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
  return visitsOf(
    stops.filter(({ way }) => way === 'VISIT'),
    at,
    true,
  )
}
