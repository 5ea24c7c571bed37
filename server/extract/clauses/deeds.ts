/** What a sentence tells that was done: each verb read by the frame of its kind. */
import type { Piece } from '../flow.ts'
import type { Deed } from './deed.ts'
import { readField, readVisits, stopsBefore } from './field.ts'
import { formIn } from './forms.ts'
import { receptionsIn } from './hosts.ts'
import { readConsulting, readConvening, readHearing, readReviewing, readSupervising } from './meeting.ts'
import {
  readAwarding,
  readInstructing,
  readProposing,
  readRuling,
  readSigning,
  readStudying,
} from './paper.ts'
import { FIELD, isVisiting, type Predicate } from './predicates.ts'
import type { Reality } from './reality.ts'
import { readReporting } from './report.ts'
import type { Reading, Scene } from './scene.ts'

/** A deed and whether it happened. */
export interface Told {
  readonly deed: Deed
  readonly real: boolean
}

/** For these one comes to a place without seeing it. */
const MEETING: ReadonlySet<string> = new Set(['CONVENE', 'CONSULT'])
/** 了解 is field work only where no other verb beside it is: to walk into a site or to greet people is none. */
const LEARNING = '了解'
const BESIDE_LEARNING: ReadonlySet<string> = new Set([LEARNING, '慰问', '看望', '看望慰问', '慰问看望'])

function isSole(predicates: readonly (readonly Predicate[])[]): boolean {
  return !predicates.some((clause) =>
    clause.some(
      ({ activity, verb }) =>
        activity !== undefined && FIELD.has(activity) && !isVisiting(verb) && !BESIDE_LEARNING.has(verb),
    ),
  )
}

/** 视察了某园区，走进A厂、B厂，了解…: what one walked into after the last deed. */
function hasWalked(scene: Scene, reading: Reading, used: number): boolean {
  return stopsBefore(scene, reading, used).some(({ way }) => way === 'VISIT')
}

/** 督办某党派提交的《…》: the verb only says whose the paper is. */
export function isOfPaper({ flow }: Scene, { activity, end }: Predicate): boolean {
  return activity === 'PROPOSE' && flow.view.startsWith('的', end)
}

/** 就张三代表提出的《…》: whose paper it is no rule has read. */
function isSomebodys({ flow, groups }: Scene, clause: Piece, { from }: Predicate): boolean {
  const named = groups.some(({ start, end }) => start >= clause.start && end <= from)
  return !named && /^(?![其所他她]).*\p{Script=Han}{2}/u.test(flow.view.slice(clause.start, from))
}

/** 回访《…》办理情况: what became of a paper is followed up, no site is visited. */
function isFollowUp({ flow }: Scene, { predicate }: Reading): boolean {
  return (
    /^(?:回访|回头看)$/u.test(predicate.verb) &&
    /^了?[《“]/u.test(flow.view.slice(predicate.end, predicate.end + 2))
  )
}

/** Clauses between semicolons: each tells of its own place. As first clause and the one after the last. */
function sectionsOf({ clauses }: Scene): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let from = 0
  for (const [at, { stop }] of clauses.entries())
    if (stop === '；' || at === clauses.length - 1) {
      found.push([from, at + 1])
      from = at + 1
    }
  return found
}

/** The deeds of a sentence that begins at `start`, in order. */
export function deedsIn(scene: Scene, reality: Reality, start: number): Told[] {
  const form = formIn(scene)
  if (form !== undefined) return [{ deed: form, real: reality.isReal(form.clause, form.trigger) }]
  const deeds: Told[] = []
  let used = start
  for (const section of sectionsOf(scene)) {
    const read = deedsOf(scene, reality, section, used)
    deeds.push(...read.deeds)
    used = read.used
  }
  const received = receptionsIn(scene, reality)
  return completed([...deeds, ...received].sort((a, b) => a.deed.trigger.start - b.deed.trigger.start))
}

/** 调研党建工作时要求，: what is said then is no object. */
const THEN = /(?:时|期间|过程中)(?:强调|指出|要求|表示|提出|说|叮嘱|希望|提醒)*$/u

function endOfObject({ flow }: Scene, start: number, end: number): number {
  return end - (THEN.exec(flow.view.slice(start, end))?.[0].length ?? 0)
}

/** The deeds of the clauses of one section; everything before `used` has been read. */
function deedsOf(
  scene: Scene,
  reality: Reality,
  [from, to]: readonly [number, number],
  start: number,
): { readonly deeds: readonly Told[]; readonly used: number } {
  const deeds: Told[] = []
  const sole = isSole(scene.predicates.slice(from, to))
  let used = start
  let last: Reading | undefined
  let heard = -1
  for (const [number, clause] of scene.clauses.entries()) {
    if (number < from || number >= to) continue
    const predicates = scene.predicates[number] ?? []
    for (const [order, predicate] of predicates.entries()) {
      if (predicate.start < heard) continue
      // 就某事举行协商: the light verb is no verb of its own.
      // 就某事到某镇调研: a move parts no topic from its verb.
      const before = predicates
        .slice(0, order)
        .findLast(({ end, activity }) => end <= predicate.from && activity !== undefined)
      const next = predicates
        .slice(order + 1)
        .find((one) => one.activity !== undefined && !isOfPaper(scene, one))
      const reading: Reading = {
        clause: number,
        predicate,
        left: { start: before?.end ?? clause.start, end: predicate.from },
        right: { start: predicate.end, end: next?.from ?? endOfObject(scene, predicate.end, clause.end) },
      }
      last = { ...reading, predicate: { ...predicate, from: clause.end } }
      if (predicate.activity === undefined || isVisiting(predicate.verb)) continue
      if (isOfPaper(scene, predicate) && isSomebodys(scene, clause, predicate)) continue
      if (predicate.verb === LEARNING && !sole && !hasWalked(scene, reading, used)) continue
      const real = reality.isReal(number, predicate)
      if (FIELD.has(predicate.activity) && !isFollowUp(scene, reading)) {
        const read = readField(scene, reading, used)
        used = read.used
        deeds.push(...read.deeds.map((deed) => ({ deed, real })))
        continue
      }
      const deed = isFollowUp(scene, reading) ? readSupervising(scene, reading) : read(scene, reading)
      if (deed === undefined) continue
      if (deed.kind === 'HEAR_REPORT') heard = clause.end
      deeds.push({ deed, real })
    }
  }
  if (last !== undefined) {
    const visits = readVisits(scene, last, used).filter((visit) => !isForMeeting(scene, visit, deeds))
    deeds.push(...visits.map((deed) => ({ deed, real: reality.isReal(deed.clause, deed.trigger) })))
    if (visits.length > 0) used = last.predicate.end
  }
  return { deeds, used }
}

/** 来到某小区召开办理协商会: one came to meet, not to see. */
function isForMeeting({ flow }: Scene, { trigger }: Deed, deeds: readonly Told[]): boolean {
  return (
    /(?:来到|前往|深入)$/u.test(flow.view.slice(trigger.start, trigger.end)) &&
    deeds.some(({ deed }) => MEETING.has(deed.kind) && deed.trigger.start > trigger.start)
  )
}

function read(scene: Scene, reading: Reading): Deed | undefined {
  switch (reading.predicate.activity) {
    case 'HEAR_REPORT':
      return reading.predicate.verb === '汇报' ? readReporting(scene, reading) : readHearing(scene, reading)
    case 'CONSULT':
      return readConsulting(scene, reading)
    case 'CONVENE':
      return readConvening(scene, reading)
    case 'SUPERVISE':
      return readSupervising(scene, reading)
    case 'REVIEW':
      return readReviewing(scene, reading)
    case 'PROPOSE':
      return readProposing(scene, reading)
    case 'INSTRUCT':
      return readInstructing(scene, reading)
    case 'PUBLISH_RULE':
      return readRuling(scene, reading)
    case 'SIGN':
      return readSigning(scene, reading)
    case 'AWARD':
      return readAwarding(scene, reading)
    case 'STUDY':
      return readStudying(scene, reading)
    default:
      return undefined
  }
}

/** A meeting that was called to consult is about what it consulted on, whichever is told first. */
function completed(deeds: readonly Told[]): Told[] {
  return deeds.map(({ deed, real }, at) => {
    if (deed.concerns.length > 0) return { deed, real }
    if (deed.kind === 'CONVENE') {
      const consulting = [...deeds.slice(at + 1), ...deeds.slice(0, at).reverse()].find(
        (one) => one.deed.kind === 'CONSULT',
      )
      return { deed: consulting === undefined ? deed : { ...deed, concerns: consulting.deed.concerns }, real }
    }
    // 围绕某事召开会议协商议政: what it was called on is consulted on.
    const meeting = deeds[at - 1]?.deed
    if (deed.kind === 'CONSULT' && meeting?.kind === 'CONVENE' && meeting.clause === deed.clause)
      return { deed: { ...deed, concerns: meeting.concerns }, real }
    // 调研河堤夜市疏导，随后与摊主协商: what was looked into is what is consulted on.
    if (deed.kind !== 'CONSULT' || deed.others.length === 0) return { deed, real }
    const studied = deeds
      .slice(0, at)
      .flatMap((one) => one.deed.concerns)
      .filter((thing) => thing.type === 'Project' || thing.type === 'Topic')
    return { deed: { ...deed, concerns: studied }, real }
  })
}

/** 该提案由X提交: the paper is what is spoken of, that it was handed in is said in passing. */
export function isPassive(scene: Scene, clause: Piece, { kind, trigger }: Deed): boolean {
  return (
    kind === 'PROPOSE' &&
    scene.groups.some(
      ({ governor, start, end }) => governor === 'BY' && start >= clause.start && end <= trigger.start,
    )
  )
}
