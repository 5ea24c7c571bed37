/** One sentence with all that the frames of the kinds need to read it. */
import type { ActivityKind } from '../../../data/ontology/index.ts'
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { matchesOf } from '../lexicon/matches.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { DIVIDING } from '../names/place-kinds.ts'
import type { Clause } from './clause.ts'
import type { Group } from './groups.ts'
import { NO_OBJECTS, type Objects, objectsIn, type Wording } from './objects.ts'
import type { Predicate } from './predicates.ts'
import type { Ground, Undertaking } from './undertaking.ts'

export interface Scene extends Ground {
  readonly clauses: readonly Clause[]
  /** Predicates of each clause. */
  readonly predicates: readonly (readonly Predicate[])[]
  readonly groups: readonly Group[]
  /** Those of them who were beside (参加, 陪同), with the end of the verb that says so. */
  readonly beside: ReadonlyMap<Group, number>
  /** What the paragraph is about: the proposal that is supervised, the works that were named last. */
  readonly topic: Mention | Undertaking | undefined
  /** The work (《》) that was named last. */
  readonly work: Mention | undefined
}

/** One predicate of a scene. */
export interface Reading {
  readonly clause: number
  readonly predicate: Predicate
  /** From the predicate before it, or the start of the clause, to it. */
  readonly left: Piece
  /** From it to the next predicate, or the end of the clause. */
  readonly right: Piece
}

/** An object as a mention that stands, or as words that become one. */
export type Thing = Mention | Undertaking

export const isMention = (thing: Thing): thing is Mention => 'form' in thing

/** Divisions and what is like them: one goes through them, and only visits them when nothing else is visited. */
const AREAS: ReadonlySet<string | null> = new Set([...DIVIDING, 'REGION'])

export function isArea(thing: Thing): boolean {
  return isMention(thing) && thing.type === 'Place' && AREAS.has(thing.subtype)
}

export function thingsOf({ mentions, undertakings }: Objects): Thing[] {
  return [...mentions, ...undertakings].sort((a, b) => a.start - b.start)
}

/** The objects to the right of a predicate. */
export function objectsRight(scene: Scene, { right }: Reading, wording: Wording): Objects {
  return objectsIn(scene, right, wording)
}

const TOPIC = /(?:为解决|为破解|为化解|就|围绕|针对|聚焦|关于|以|紧扣|对于|对)/gu
const TOPIC_END = /(?:为主题|为题|为重点|为内容|为契机|这一主题|这一课题|主题|等内容|方面|，)$/u

/** How it was done, right before the verb. */
const IN_GROUPS = /(?:分组|分片|分批|分头|分别|集中|逐一|逐条|逐项|当面|面对面|现场|实地|联合|共同|一起)+$/u

/** What 就, 围绕, 针对 and 对 bring in before a predicate: in its clause, or in one before it that has no predicate. */
export function topicLeft(scene: Scene, reading: Reading, wording: Wording = 'ALWAYS'): Objects {
  const own = topicIn(scene, reading.left.start, reading.predicate.from, wording, isFronted(scene, reading))
  // 就某事，对区政府开展专题询问: the body is whom one asks, not what about.
  const asked =
    own !== undefined && thingsOf(own).every(({ type }) => type === 'Organization') && reading.clause > 0
      ? own
      : undefined
  if (own !== undefined && asked === undefined) return own
  const held = heldIn(scene, reading, wording)
  if (held !== undefined) return held
  const { quoted } = scene.clauses[reading.clause] ?? { quoted: false }
  let more: Objects = NO_OBJECTS
  for (let at = reading.clause - 1; at >= 0 && at >= reading.clause - 3; at--) {
    const clause = scene.clauses[at]
    if (clause === undefined || clause.stop === '；' || clause.quoted !== quoted) break
    if ((scene.predicates[at] ?? []).some(({ activity }) => activity !== undefined)) break
    const found = topicIn(scene, clause.start, clause.end, wording, false)
    if (found !== undefined) return both(found, more)
    if (asked !== undefined) continue
    // 围绕…等重点项目，“…”等企业，以及…情况: the list goes on after the comma.
    const listed =
      /^(?:以及|[“和])/u.exec(scene.flow.view.slice(clause.start, clause.end))?.[0].replace('“', '') ?? ''
    if (listed === '' && scene.flow.view[clause.start] !== '“') continue
    more = both(objectsIn(scene, { start: clause.start + listed.length, end: clause.end }, wording), more)
  }
  return asked ?? NO_OBJECTS
}

/** 对某事开展调研, 对A、B的收费公示逐一检查: the object of the verb stands before it. */
function isFronted({ flow }: Scene, { predicate, right }: Reading): boolean {
  return (
    predicate.light ||
    (FRONTING.has(predicate.activity) && /^(?:了|过)?$/u.test(flow.view.slice(right.start, right.end)))
  )
}

const FRONTING: ReadonlySet<ActivityKind | undefined> = new Set<ActivityKind>([
  'INVESTIGATE',
  'INSPECT',
  'VISIT',
  'SUPERVISE',
  'REVIEW',
])

/** 就旅游业发展情况来我县考察: what it is about ends at the move to a place. */
function untilMove({ words, index }: Scene, start: number, end: number): number {
  for (let at = start; at < end; at = index.at(at)?.end ?? words.endOf(at)) {
    const place =
      index.at(at) === undefined && words.tagsAt(at) & TAG.MOVE ? index.at(words.endOf(at)) : undefined
    if (at > start && place?.type === 'Place' && place.start === words.endOf(at)) return at
  }
  return end
}

function both(one: Objects, other: Objects): Objects {
  return {
    mentions: [...one.mentions, ...other.mentions],
    undertakings: [...one.undertakings, ...other.undertakings],
    around: [...one.around, ...other.around],
  }
}

/** 开展老旧小区物业服务专题视察: what stands between the light verb and the noun that it carries. */
function heldIn(scene: Scene, { left, predicate }: Reading, wording: Wording): Objects | undefined {
  const { words, index } = scene
  for (let at = left.start; at < predicate.from; at = words.endOf(at)) {
    if (index.at(at) !== undefined || (words.tagsAt(at) & TAG.LIGHT) === 0 || words.wordAt(at) === '组织')
      continue
    const from = words.endOf(at)
    const start = scene.flow.view[from] === '了' ? from + 1 : from
    if (predicate.start - start < 4) return undefined
    const found = objectsIn(scene, { start, end: predicate.start }, wording)
    // “勤学习 常走访”: a slogan is what the tour is called, not what it is about.
    const things = thingsOf(found).filter(({ name }) => !name.includes(' '))
    return things.length > 0 && things.every(({ type }) => type !== 'Person') ? found : undefined
  }
  return undefined
}

/** 围绕县委、县政府中心工作: how one serves, not what one looks into. */
const LINE =
  /(?:中心(?:工作|任务|大局)?|工作大局|大局|决策部署|部署要求|工作部署|重大部署|中心工作和.{2,12})$/u

/** What follows a quotation and is none of the subject: where they went. */
const GOING = /^(?:深入|赴|到|前往|走进|来到|分赴|先后|分别|实地)/u

/** Where in a topic the words begin that say where it was (在某县, 赴某市); `to` where none do. */
function placeAfter({ words, index }: Scene, from: number, to: number): number {
  for (let at = from; at < to; at = index.at(at)?.end ?? words.endOf(at)) {
    if (index.at(at) !== undefined || !/^(?:在|赴|到|前往|深入|来到)$/u.test(words.wordAt(at))) continue
    if (index.at(words.endOf(at))?.type === 'Place') return at
  }
  return to
}

export function topicIn(
  scene: Scene,
  from: number,
  to: number,
  wording: Wording,
  light: boolean,
): Objects | undefined {
  const { view } = scene.flow
  for (const { index, 0: mark } of matchesOf(TOPIC, view.slice(from, to))) {
    const at = from + index
    if (scene.index.at(at) !== undefined || !scene.words.isStart(at)) continue
    if (
      (mark.length < 3 && scene.words.endOf(at) - at !== mark.length) ||
      /^就(?:地|近|此|是|在)/u.test(view.slice(at, at + 2))
    )
      continue
    if (mark === '对' && !light) continue
    // 对A县、B县围绕“…”开展调研: where, and then what about.
    if (mark === '对' && /(?:围绕|针对|就“|聚焦)/u.test(view.slice(at, to))) continue
    let end = to
    const cut = TOPIC_END.exec(view.slice(at + mark.length, end))
    if (cut !== null) end -= cut[0].length
    end -= IN_GROUPS.exec(view.slice(at + mark.length, end))?.[0].length ?? 0
    // 就“…”深入企业考察: the quotation is the whole of it.
    const close = view[at + mark.length] === '“' ? view.indexOf('”', at) : -1
    if (close > 0 && close < end && GOING.test(view.slice(close + 1, end))) end = close + 1
    if (mark === '以' && cut === null) continue
    if (mark === '就' && end - at < 4) continue
    if (LINE.test(view.slice(at + mark.length, end))) continue
    // 就某事在某县开展视察: where is not what about.
    end = Math.min(end, placeAfter(scene, at + mark.length + 2, end))
    // 就某事与居民协商: whom one consults with is not what about.
    const partner = scene.groups.find(
      (group) => group.governor === 'WITH' && group.start > at + mark.length + 3 && group.end <= end,
    )
    if (partner !== undefined) end = partner.start - 1
    end = untilMove(scene, at + mark.length, end)
    const found = objectsIn(scene, { start: at + mark.length, end }, wording)
    if (thingsOf(found).length > 0) return found
  }
  return undefined
}

export type Way = 'STAY' | 'MOVE' | 'VISIT'

export interface Stop {
  readonly way: Way
  readonly things: readonly Mention[]
  readonly around: readonly Mention[]
  readonly clause: number
  readonly at: number
  readonly predicate: Predicate | undefined
}

/** What stands before a place where one is. */
const STAY = /途经|在|于|至/gu

/** 在X: where something happened, without a move. */
export function staysIn(scene: Scene, piece: Piece, clause: number): Stop[] {
  const { view } = scene.flow
  const found: Stop[] = []
  for (const { index, 0: word } of matchesOf(STAY, view.slice(piece.start, piece.end))) {
    const at = piece.start + index
    if (scene.index.at(at) !== undefined || !scene.words.isStart(at)) continue
    const to = Math.min(piece.end, nextStop(view, at, piece.end))
    const { mentions, around } = objectsIn(
      scene,
      { start: at + word.length, end: cutAt(scene, at + word.length, to) },
      'SITES',
    )
    const things = mentions.filter(({ type }) => type !== 'Person' && type !== 'Work' && type !== 'Program')
    const rest = view.slice(things.at(-1)?.end ?? to, nextStop(view, at, piece.end))
    if (UNDER.test(rest) || SESSION.test(rest)) continue
    const [first] = [...around, ...things]
    if (first === undefined || first.start - at > word.length + 8) continue
    found.push({ way: 'STAY', things, around, clause, at, predicate: undefined })
  }
  return found
}

/** 在县委领导下: no place. */
const UNDER = /^[^，。；：]{0,60}?(?:领导|带领|指导|支持|陪同|组织|统筹|帮助|推动|见证|关怀|配合)下/u

/** 在县政协七届四次会议期间: no place either. */
const SESSION = /^(?:第?[一二三四五六七八九十\d]+届|常委会|全体?会|大?会议)[^，]{0,12}(?:会|会议|期间|上)/u

function nextStop(view: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if ('，。；：'.includes(view[at] as string)) return at
  return to
}

/** Between two names of one list: a separator, or an item that no step has found a name in. */
const BETWEEN = /^(?:[、和与及的]|以及|里的|、[^，。；：、]{3,26}[、和与及])?$/u

/** A stay ends where the next mention list ends: at a verb or a person. */
function cutAt(scene: Scene, from: number, to: number): number {
  let last = from
  for (const mention of scene.index.in({ start: from, end: to })) {
    if (mention.type === 'Person') break
    if (last > from && !BETWEEN.test(scene.flow.view.slice(last, mention.start))) break
    if (last === from && mention.start - from > 6) break
    last = mention.end
  }
  return last === from ? to : last
}
