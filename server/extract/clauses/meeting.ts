/** Meetings: to hear reports, to consult, to call together, to review, to supervise. */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { matchesOf } from '../lexicon/matches.ts'
import type { Clause } from './clause.ts'
import type { Deed } from './deed.ts'
import { stopsBefore } from './field.ts'
import type { Group } from './groups.ts'
import { objectsIn } from './objects.ts'
import type { Predicate } from './predicates.ts'
import {
  isMention,
  objectsRight,
  type Reading,
  type Scene,
  type Thing,
  thingsOf,
  topicIn,
  topicLeft,
} from './scene.ts'
import { isCommon } from './undertaking.ts'

const REPORT =
  /(?:的)?(?:专题|专项|视察|调研|考察|执法检查|检查|评议|审议|办理|调查)*(?:汇报|通报|介绍|讲解|报告|说明)/gu
const ABOUT = /(?:关于|就|对)/gu
/** 听取各方意见建议: opinions are no report. */
const OPINIONS =
  /(?:意见|建议|诉求|呼声|心声|心愿|想法|声音|要求|问题|困难|困惑|看法|体会|感受|民意|发言|经验|做法)(?:等)?(?:的反映)?[）”]?(?:之?后|时)?$/u
/** 听取发言后指出: to listen is no more than to be there. */
const SPEECHES = /^了?\p{Script=Han}{0,8}发言(?!情况)/u

/** Whether what is heard is what people think, and no report of anything. */
function isOpinion(heard: string): boolean {
  if (SPEECHES.test(heard)) return true
  if (!OPINIONS.test(heard)) return false
  return (
    /对[^，]{2,}的?[^，的]{2,6}$/u.test(heard) ||
    !/(?:汇报|通报|介绍|报告|讲解)(?:和|及|、|以及|并|后)/u.test(heard)
  )
}

/** 听取智慧医院建设情况通报: what is done with a body is the subject, and not that body reports. */
const OF_BODY = /^(?:建设|改革|改造|运行|运营|管理|发展|搬迁|迁建|扩建)/u
const POINTING =
  /(?:该提案|该件|该建议|该案|重点提案|提案|工程|项目|此项工作|此件|办理|(?:有关|相关)(?!负责|部门|单位|人员|同志|领导|方面|企业))/u

/** Where one is: the stays of the clause and of those before it without a predicate, and the moves before. */
function placesOf(scene: Scene, reading: Reading): Mention[] {
  const found = stopsBefore(scene, reading, 0).flatMap(({ things, around }) => [
    ...around.filter(({ subtype }) => subtype !== 'PROVINCE' && subtype !== 'CITY'),
    ...things,
  ])
  return found.filter(({ type }) => type === 'Place' || type === 'Organization')
}

function topicThings(scene: Scene, piece: Piece, before: number): Thing[] {
  const { view } = scene.flow
  const found = thingsOf(objectsIn(scene, piece, 'ALWAYS'))
  const text = view.slice(piece.start, piece.end)
  const [first] = found
  if (first !== undefined && isMention(first) && /等(?:情况|工作|问题|方面)?的?$/u.test(text))
    return found.filter((thing) => isMention(thing))
  if (found.length > 0) return found
  if (!POINTING.test(text) || text.length > 14) return []
  const paper = /(?:提案|建议|该件|议案)/u.test(text)
  const own = scene.index
    .in({ start: scene.clauses[0]?.start ?? before, end: before })
    .filter(({ type, subtype }) => (paper ? subtype === 'PROPOSAL' : type === 'Work' || type === 'Project'))
  const pointed = own.at(-1) ?? (paper ? (scene.work ?? scene.topic) : scene.topic)
  return pointed === undefined ? [] : [pointed]
}

/** The words for a report, outside names. */
function reportsIn(scene: Scene, { start, end }: Piece): Piece[] {
  const found: Piece[] = []
  for (const { index, 0: word } of matchesOf(REPORT, scene.flow.view.slice(start, end))) {
    const at = start + index
    if (scene.index.at(at + word.length - 1) === undefined) found.push({ start: at, end: at + word.length })
  }
  return found
}

/** 视察某工程，听取某公司情况汇报: the works that the sentence named before. */
function seenBefore(scene: Scene, before: number): Thing[] {
  const start = scene.clauses[0]?.start ?? before
  return scene.index
    .in({ start, end: before })
    .filter(({ type }) => type === 'Project')
    .slice(0, 1)
}

/** 甲市、乙市人民政府: the places before the body of the last of them report too, and are not what is reported on. */
function withoutShared(view: string, mentions: readonly Mention[]): readonly Mention[] {
  const body = mentions.findIndex(({ type }) => type !== 'Place')
  if (body < 1 || mentions[body]?.type !== 'Organization') return mentions
  const joined = mentions
    .slice(0, body)
    .every((one, at) => /^[、和与及]$/u.test(view.slice(one.end, mentions[at + 1]?.start)))
  return joined ? mentions.slice(body) : mentions
}

export function readHearing(scene: Scene, reading: Reading): Deed | undefined {
  const { view } = scene.flow
  const { predicate } = reading
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const last = reportsIn(scene, { start: predicate.end, end: clause.end }).at(-1)
  if (isOpinion(view.slice(predicate.end, clause.end))) return undefined
  const end = last?.start ?? clause.end
  const start = view[predicate.end] === '了' ? predicate.end + 1 : predicate.end
  const works = scene.index.in({ start, end: clause.end }).filter(({ type }) => type === 'Work')
  const marks = matchesOf(ABOUT, view.slice(start, end))
    .map(({ index, 0: mark }) => ({ at: start + index, end: start + index + mark.length }))
    .filter(({ at }) => scene.index.at(at) === undefined && scene.words.isStart(at))
  const concerns: Thing[] = []
  const reporters: Mention[] = []
  if (marks.length === 0) {
    const inside = withoutShared(view, scene.index.in({ start, end }))
    const first = inside[0]
    const lead =
      first !== undefined &&
      first.start - start <= 8 &&
      (first.type === 'Organization' || first.type === 'Person' || first.type === 'Enterprise') &&
      !OF_BODY.test(view.slice(first.end, end))
    const said = lead
      ? inside.filter(({ type }) => type === 'Organization' || type === 'Person' || type === 'Enterprise')
      : []
    const after = said.at(-1)?.end ?? start
    const near = said.filter((one, at) => at === 0 || one.start - (said[at - 1]?.end ?? 0) <= 6)
    // 某市委主委A、某县委主委B的汇报: the body only says who somebody is.
    const units = new Set(scene.groups.flatMap((group) => group.units.map(({ mention }) => mention)))
    const named = near.filter((one) => units.has(one))
    reporters.push(...(named.length > 0 ? named : near))
    if (works.length > 0 && last === undefined) concerns.push(...works)
    else if (said.length > 0 && /^(?:的)?(?:有关|相关)?情况$/u.test(view.slice(after, end)))
      concerns.push(...seenBefore(scene, predicate.start))
    else if (!/^(?:等)?(?:的)?(?:有关|相关|工作)?(?:情况|工作情况)?$/u.test(view.slice(after, end)))
      concerns.push(...topicThings(scene, { start: after, end }, predicate.start))
  }
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1]
    const from = at === 0 ? start : (marks[at - 1]?.end ?? start)
    const own = scene.groups.filter(
      (group) => group.end <= mark.at + 1 && group.start >= from && mark.at - group.end <= 12,
    )
    reporters.push(...own.flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? [])))
    let to = next?.at ?? end
    if (next !== undefined) {
      const before = scene.groups.find((group) => group.start > mark.end && group.end <= next.at + 1)
      to = before?.start ?? view.lastIndexOf('、', next.at)
    }
    const [report] = reportsIn(scene, { start: mark.end, end: to })
    concerns.push(...topicThings(scene, { start: mark.end, end: report?.start ?? to }, predicate.start))
  }
  const known = new Set(reporters)
  return {
    kind: 'HEAR_REPORT',
    trigger: predicate,
    clause: reading.clause,
    concerns: concerns.filter((thing) => !isMention(thing) || !known.has(thing)),
    at: placesOf(scene, reading),
    others: reporters.map((mention) => ({ mention, role: 'TOOK_PART' as const })),
    doubts: last === undefined && works.length === 0 ? ['NO_REPORT'] : [],
  }
}

function groupsBetween(scene: Scene, piece: Piece, test: (group: Group) => boolean): Mention[] {
  return scene.groups
    .filter((group) => group.start >= piece.start && group.end <= piece.end && test(group))
    .flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? []))
}

/** 分别参加督办: to attend is no deed of one's own. */
function isAttended(scene: Scene, { predicate }: Reading): boolean {
  return /^(?:参加|参与|陪同|出席)/u.test(scene.flow.view.slice(predicate.from, predicate.start))
}

/** “有事来说”共开展协商50场: the programme under which one consults. */
function programsBefore(scene: Scene, clause: Piece, predicate: Predicate): Thing[] {
  return scene.index
    .in({ start: clause.start, end: predicate.start })
    .filter(({ type }) => type === 'Program')
    .slice(-1)
}

/** Deeds without a subject said; to talk without one is none. */
const DELIBERATING = /协商|议政|会商|共商/u

export function readConsulting(scene: Scene, reading: Reading): Deed | undefined {
  const { predicate } = reading
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const right = objectsRight(scene, reading, 'ALWAYS')
  const left = topicLeft(scene, reading)
  const asked = predicate.verb === '征求'
  const things = thingsOf(right).length > 0 && !predicate.light && !asked ? thingsOf(right) : thingsOf(left)
  const partners = groupsBetween(
    scene,
    { start: clause.start, end: predicate.end },
    ({ governor }) => governor === 'WITH',
  )
  const called = groupsBetween(
    scene,
    { start: clause.start, end: predicate.end },
    ({ governor }) => governor === 'CALLED',
  )
  if ((!DELIBERATING.test(predicate.verb) && things.length === 0) || isAttended(scene, reading))
    return undefined
  const known = new Set(partners)
  const fallback = things.length > 0 ? [] : programsBefore(scene, clause, predicate)
  return {
    kind: 'CONSULT',
    trigger: predicate,
    clause: reading.clause,
    concerns: [...things.filter((thing) => !isMention(thing) || !known.has(thing)), ...fallback],
    at: placesOf(scene, reading),
    others: [...partners, ...called].map((mention) => ({ mention, role: 'TOOK_PART' as const })),
    doubts: fallback.length > 0 ? ['TOPIC_FROM_CONTEXT'] : [],
  }
}

const MEETING_OBJECT = /(?:会|座谈|论坛|大会|例会|班)/u

/** Of which kind a meeting is, after its subject: 优化营商环境|专题协商会. */
const KIND_OF_MEETING =
  /(?:\d{4}年(?:度)?)?(?:专题|专题性|紧急|工作|现场|民主评议|民主|联动|民主监督|重点提案|提案办理|提案|调研|民主|集中|视频|电视电话|党组|扩大|联席|专项|月度|季度|年度|秘书长|主席|负责人|负责同志|提办双方|双方|各方|多方|政银企|校地)*(?:碰头|协商|座谈|恳谈|表彰|总结|对接|洽谈|调研|现场|工作|启动|咨询|讨论|推进|调度|部署|动员|研讨|论证|听证|评议|督办|办理|议政|办公|见面|反馈|汇报|通报|交流|分析|例|大|性常委会|性主席|议政性常委会)*会(?:议)?$/u
/** The meeting of a body is of no subject: 第二次主席会议, 县政府常务会议. */
const MEETING_OF_BODY = /(?:第.{1,4}[次届]|届|常委会|主席会|常务会|党组会|全体会|全委会|委员会|代表大会)/u

/** The subject in the name of a meeting. */
function subjectOf(scene: Scene, predicate: Predicate, clause: Piece): Thing[] {
  const { view } = scene.flow
  const text = view.slice(predicate.end, clause.end)
  const kind = KIND_OF_MEETING.exec(text)
  if (kind === null || kind.index < 4) return []
  const piece = { start: predicate.end, end: predicate.end + kind.index }
  const said = view.slice(piece.start, piece.end)
  if (MEETING_OF_BODY.test(said) || scene.index.in(piece).some(({ type }) => type === 'Organization'))
    return []
  return [...objectsIn(scene, piece, 'ALWAYS').undertakings]
}

/** 召开协商会，围绕某事建言献策: what the next clauses say that it was about, where no other verb takes it. */
function laterSubject(scene: Scene, { clause }: Reading): Thing[] {
  for (let at = clause + 1; at < scene.clauses.length && at <= clause + 3; at++) {
    const next = scene.clauses[at] as Clause
    const told = (scene.predicates[at] ?? []).some(({ activity }) => activity !== undefined)
    if (next.quoted || scene.clauses[at - 1]?.stop === '；' || told) return []
    const found = topicIn(scene, next.start, next.end, 'ALWAYS', false)
    const things =
      found === undefined
        ? []
        : thingsOf(found).filter(
            (thing) => !isMention(thing) || thing.type === 'Project' || thing.type === 'Program',
          )
    if (things.length > 0) return things
  }
  return []
}

/** 举办某论坛的经验: what is told of a meeting is not that it was held. */
const OF_MEETING = /(?:会|论坛|班|活动)的[^，、会]{2,16}$/u

export function readConvening(scene: Scene, reading: Reading): Deed | undefined {
  const { view } = scene.flow
  const { predicate } = reading
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const after = view.slice(predicate.end, clause.end)
  const before = view.slice(clause.start, predicate.start)
  // 副主席A主持。: what else does one preside over?
  const presides =
    predicate.verb === '主持' &&
    /^(?:并.{0,8}讲话)?$/u.test(after) &&
    scene.groups.some(({ end, units }) => end === predicate.start && units.at(-1)?.kind === 'PERSON')
  const meets = presides || MEETING_OBJECT.test(after) || MEETING_OBJECT.test(before)
  if (predicate.verb !== '召集' && !meets) return undefined
  if (OF_MEETING.test(after)) return undefined
  if ((predicate.verb === '举行' || predicate.verb === '举办') && !/会/u.test(after)) return undefined
  const called = groupsBetween(
    scene,
    { start: predicate.end, end: clause.end },
    () => predicate.verb === '召集',
  )
  const places = placesOf(scene, reading)
  const projects = stopsBefore(scene, reading, 0).flatMap(({ things }) =>
    things.filter(({ type }) => type === 'Project'),
  )
  const topic = topicLeft(scene, reading)
  const named =
    /(?:提案|建议|督办)/u.test(after) &&
    scene.topic !== undefined &&
    isMention(scene.topic) &&
    scene.topic.type === 'Work'
      ? [scene.topic]
      : []
  // 《…》被领衔督办，书记召开督办会: the paper of the sentence.
  const supervised = /督办/u.test(after)
    ? scene.index
        .in({ start: scene.clauses[0]?.start ?? clause.start, end: predicate.start })
        .filter(({ type }) => type === 'Work')
    : []
  const said = [thingsOf(topic), supervised, named, projects, subjectOf(scene, predicate, clause)].find(
    (list) => list.length > 0,
  )
  const later = said === undefined ? laterSubject(scene, reading) : []
  return {
    kind: 'CONVENE',
    trigger: predicate,
    clause: reading.clause,
    concerns: said ?? later,
    at: places,
    others: called.map((mention) => ({ mention, role: 'TOOK_PART' as const })),
    doubts: later.length > 0 ? ['TOPIC_FROM_CONTEXT'] : [],
  }
}

/** 督办调研组交办的8项清单: what has no name of its own is not what was named before. */
const OTHER_OBJECT = /的\d+(?:个|项|条|件|处|类)/u

export function readSupervising(scene: Scene, reading: Reading): Deed | undefined {
  const { view } = scene.flow
  const { predicate } = reading
  const text = view.slice(reading.right.start, reading.right.end)
  if (isAttended(scene, reading)) return undefined
  const own = objectsRight(scene, reading, 'ALWAYS')
  const right = thingsOf(own).filter(
    (thing) => isMention(thing) || /办|督导|督查|督战|监督|跟踪|解决/u.test(predicate.verb),
  )
  const left = thingsOf(topicLeft(scene, reading))
  const pointed =
    /^(?:了)?(?:该|这件|此)/u.test(text) ||
    (right.length + left.length === 0 && predicate.verb.includes('督办') && !/(?:重点|提案)/u.test(text))
  const works = scene.index
    .in({ start: scene.clauses[0]?.start ?? 0, end: predicate.start })
    .filter(({ type }) => type === 'Work')
    .slice(-1)
  const things =
    right.length > 0
      ? right
      : left.length > 0
        ? left
        : OTHER_OBJECT.test(text)
          ? []
          : works.length > 0
            ? works
            : pointed && scene.topic !== undefined
              ? [scene.topic]
              : []
  if (things.length === 0 && (/^(?:督促|督查|监督|督导)/u.test(predicate.verb) || isCommon(text)))
    return undefined
  return {
    kind: 'SUPERVISE',
    trigger: predicate,
    clause: reading.clause,
    concerns: things,
    at: placesOf(scene, reading),
    others: [],
    doubts: right.length + left.length === 0 && things.length > 0 ? ['TOPIC_FROM_CONTEXT'] : [],
  }
}

export function readReviewing(scene: Scene, reading: Reading): Deed | undefined {
  const things = thingsOf(objectsRight(scene, reading, 'ALWAYS'))
  const left = things.length > 0 ? things : thingsOf(topicLeft(scene, reading))
  return {
    kind: 'REVIEW',
    trigger: reading.predicate,
    clause: reading.clause,
    concerns: left,
    at: [],
    others: [],
    doubts: left.length > 0 ? [] : ['NO_OBJECT'],
  }
}
