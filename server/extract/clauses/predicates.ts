/** The verbs of a clause that may say an activity, and those that bring somebody to a place. */
import { TRIGGER_PREFIXES } from '../../../data/gazetteer/triggers.ts'
import type { ActivityKind } from '../../../data/ontology/index.ts'
import type { Piece } from '../flow.ts'
import { Characters } from '../lexicon/characters.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { lightBefore } from './light-verbs.ts'
import type { MentionIndex } from './mention-index.ts'
import { isCompound, isPointed, isReported } from './named-deeds.ts'
import { KIND_OF } from './trigger-kinds.ts'
import { kindByObject } from './verbs-by-object.ts'

export interface Predicate extends Piece {
  /** undefined: only a move to a place. */
  readonly activity: ActivityKind | undefined
  /** Where the verb without its manner begins. */
  readonly verb: string
  /** Whether 开展, 进行 and the like stand before it: its objects stand before them. */
  readonly light: boolean
  /** Start of the light verb, or of the predicate. */
  readonly from: number
  /** Where a light verb stands, its own kind of clause: 对…的调研 is governed from outside. */
  readonly noun: boolean
}

const PREFIX = new Set(TRIGGER_PREFIXES.split(' '))
/** Kinds of field work. */
export const FIELD: ReadonlySet<ActivityKind> = new Set(['INVESTIGATE', 'INSPECT', 'VISIT', 'STUDY_TOUR'])
const VISITING: ReadonlySet<string> = new Set(['来到', '走进', '深入'])
const LEADING: ReadonlySet<string> = new Set([...VISITING, '走访', '参观', '实地走进', '看望', '慰问'])

/** Predicates of a clause, in order. Words inside names are none. */
export function predicatesIn(words: Words, index: MentionIndex, clause: Piece): Predicate[] {
  const found: Predicate[] = []
  const manner = mannerIn(words.text, clause)
  for (let at = clause.start + labelOf(words.text, clause); at < clause.end; at = words.endOf(at)) {
    if (index.at(at) !== undefined || (at >= manner.start && at < manner.end)) continue
    const close = closeOfName(words.text, at, clause.end)
    if (close !== undefined) {
      at = close
      continue
    }
    const tags = words.tagsAt(at)
    const end = words.endOf(at)
    const word = words.wordAt(at)
    const activity =
      (tags & TAG.TRIGGER ? KIND_OF.get(word) : undefined) ??
      kindByObject(words, index, { start: at, end }, clause)
    if (activity !== undefined) {
      if (isReported(words.text, clause, at, end)) continue
      // 视察中新园区: what begins with the name of a thing is no compound.
      if (index.at(end) === undefined && isCompound(words, word, at, end, clause)) continue
      let start = at
      while (start > clause.start) {
        const before = words.startOf(start - 1)
        if (before < clause.start || !PREFIX.has(words.text.slice(before, start))) break
        start = before
      }
      const attended =
        (FIELD.has(activity) || activity === 'SUPERVISE') && isAttended(words, start, clause.start)
      // 陪同参观了某馆 tells where one was; 陪同调研 does not.
      const sees = end < clause.end && (words.text[end] === '了' || index.at(end) !== undefined)
      if ((attended && !sees) || (FIELD.has(activity) && isPointed(words, start))) continue
      if (isInMeeting(words, found, start, end, clause)) continue
      // 调研暗访, 督导检查: two verbs of one deed.
      const pair = found.at(-1)
      if (pair?.end === start && start === at && isPaired(pair, activity)) {
        found[found.length - 1] = { ...pair, end, verb: pair.verb + word }
        continue
      }
      // 深入座谈: a word of manner that could be a verb is none of its own here.
      while ((found.at(-1)?.start ?? -1) >= start) found.pop()
      const light = lightBefore(words, start, clause.start)
      found.push({
        start,
        end,
        activity,
        verb: word,
        light: light !== undefined,
        from: light ?? start,
        noun: false,
      })
    } else if (tags & TAG.MOVE && (!isPartOfWord(words, at, end) || isComing(word, index, end)))
      found.push({ start: at, end, activity: undefined, verb: word, light: false, from: at, noun: false })
  }
  return found.filter(
    (one, at) =>
      !isInSubject(words, index, clause, one, found.slice(at + 1)) &&
      !isInObject(words, clause, one, found.slice(0, at)),
  )
}

const MANNER =
  /(?:通过|采取|采用|以)[^，。；]{2,60}?(?:等|的|相结合的?)(?:多种|各种|灵活)?(?:方式|形式|方法|办法|途径)|(?<=在)[^，。；]{2,40}(?:的?基础上)/u
/** ◆ 新春慰问　, 新春慰问　1月30日: what a piece of a digest is called. */
const LABEL = /^(?:[◆●■▲★※◎○▶◇] *\p{Script=Han}{2,12} +|\p{Script=Han}{2,8} +(?=\d{1,2}月))/u
/** No label is longer. */
const LONGEST_LABEL = 24

function labelOf(text: string, { start, end }: Piece): number {
  return LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[0].length ?? 0
}

/** 通过实地察看、听取汇报，: how the next clause's deed was done. */
const BY_MEANS = /(?:通过|采取|采用)[^，。；]{2,40}、[^，。；]{2,60}$/u

/** 通过实地察看、听取汇报等方式: how it was done, not what. Empty where nothing says so. */
function mannerIn(text: string, { start, end }: Piece): Piece {
  const clause = text.slice(start, end)
  const found = MANNER.exec(clause) ?? (text[end] === '，' ? BY_MEANS.exec(clause) : null)
  if (found === null) return { start, end: start }
  return { start: start + found.index, end: start + found.index + found[0].length }
}

/** Whether two verbs side by side are of one kind of deed. */
function isPaired({ activity, verb }: Predicate, next: ActivityKind): boolean {
  return (
    activity !== undefined &&
    !isVisiting(verb) &&
    isOnSite(activity) &&
    isOnSite(next) &&
    (FIELD.has(activity) || FIELD.has(next))
  )
}

function isOnSite(activity: ActivityKind): boolean {
  return FIELD.has(activity) || activity === 'SUPERVISE'
}

/** No name in quotation marks is longer. */
const LONGEST_NAME = 200

/** What opens names and labels, which tell nothing. */
const OPENING = new Characters('“【')

/** Where “深学习 实调研” and other names in quotation marks end; verbs inside say nothing that is done. */
function closeOfName(text: string, at: number, end: number): number | undefined {
  if (!OPENING.at(text, at)) return undefined
  const close = text.slice(at, Math.min(end, at + LONGEST_NAME)).indexOf(text[at] === '“' ? '”' : '】')
  return close > 0 && !/[。！？；：]/u.test(text.slice(at, at + close)) ? at + close : undefined
}

/** 就提案办理情况，: the clause only says what it is about. */
const TOPIC_ENDS = /(?:情况|工作|问题|内容|方面|议题|主题|课题|重点|事项|专题)$/u
const SUBJECT_MARKS = new Set(['就', '围绕', '针对', '聚焦', '关于', '紧扣', '对'])
const REPORTED =
  /(?:情况|工作|问题|内容|方面)(?:分别|逐一)?(?:作|做|进行)?了?(?:[^，。；]{0,4})(?:汇报|介绍|通报|说明|发言)$/u

/** 围绕校外培训机构治理与教委协商: between the mark of the subject and the verb that it belongs to, a verb is part of a name. */
function isInSubject(
  words: Words,
  index: MentionIndex,
  clause: Piece,
  predicate: Predicate,
  later: readonly Predicate[],
): boolean {
  const verb = later.find(({ activity }) => activity !== undefined)
  // 就一年来组织委员开展调研活动等情况作了汇报: what is told of.
  const told = verb === undefined && REPORTED.test(words.text.slice(predicate.end, clause.end))
  if (predicate.light && !told) return false
  if (verb === undefined && !told && !TOPIC_ENDS.test(words.text.slice(predicate.end, clause.end)))
    return false
  // 就某事到某镇调研: where one goes is no part of the subject.
  if (predicate.activity === undefined && index.at(predicate.end)?.start === predicate.end) return false
  // 围绕某事召开会议协商议政: the meeting is held on the subject.
  if (predicate.activity === 'CONVENE' && /[召举]/u.test(predicate.verb)) return false
  // 围绕…视察并座谈, 围绕…调研、协商: two verbs of one subject.
  const after = words.text.slice(predicate.end, verb?.start ?? predicate.end)
  if (verb !== undefined && /^(?:[、并且，]|和|了)*$/u.test(after)) return false
  if (/^(?:并|了)/u.test(after)) return false
  for (let at = clause.start; at < predicate.start; at = words.endOf(at)) {
    const word = words.wordAt(at)
    if (
      !SUBJECT_MARKS.has(word) ||
      index.at(at) !== undefined ||
      /^就[地近]/u.test(words.text.slice(at, at + 2))
    )
      continue
    if (word !== '对' || verb?.light === true) return true
  }
  return false
}

/** 察看基层协商议事情况, 考察代表视察工作: a deed that is looked into is not done. */
function isInObject(
  { text }: Words,
  clause: Piece,
  { activity, light, start, end }: Predicate,
  earlier: readonly Predicate[],
): boolean {
  // 深入某村调研某工作: one verb leads there, the other tells what is done.
  const verb = earlier.findLast(
    (one) => one.activity !== undefined && FIELD.has(one.activity) && !LEADING.has(one.verb),
  )
  if (activity === undefined || light) return false
  // 商议年度参政议政调研重点方向: what one talks over is not done.
  const talk = earlier.findLast((one) => one.activity === 'CONSULT' && one.end < start)
  if (talk !== undefined && earlier.at(-1) === talk && isTalkedOf(text, talk.end, start, end, clause.end))
    return true
  if (verb === undefined || verb.end >= start) return false
  if (/^[了过]/u.test(text.slice(end, end + 1)) || !TOPIC_ENDS.test(text.slice(end, clause.end))) return false
  return !/(?:[、，并和与及后再又还了]|先后|分别|现场|实地|随后|同时|一行|组)$/u.test(
    text.slice(verb.end, start),
  )
}

function isTalkedOf(text: string, from: number, start: number, end: number, to: number): boolean {
  return (
    /^[^，、并和后再又还了]{2,24}$/u.test(text.slice(from, start)) &&
    /^\p{Script=Han}{2,}/u.test(text.slice(end, to)) &&
    text[end] !== '了'
  )
}

/** Whether a verb brings to a place that is thereby visited (来到, 走进). */
export function isVisiting(verb: string): boolean {
  return VISITING.has(verb) || (verb.startsWith('先后') && VISITING.has(verb.slice(2)))
}

/** 召开…调研座谈会: what stands between the verb and its meeting says which meeting it is. */
function isInMeeting(
  words: Words,
  found: readonly Predicate[],
  start: number,
  end: number,
  clause: Piece,
): boolean {
  const last = found.at(-1)
  if (last?.activity !== 'CONVENE') return false
  const between = words.text.slice(last.end, start)
  if (/[会，]/u.test(between)) return false
  return /^[^，、。]{0,12}会/u.test(words.text.slice(end, clause.end)) && between.length <= 40
}

const ATTENDED = /(?:参[加与]|陪同|出席)了?(?:在)?[^，。；、并和]{0,14}的$/u

/** 陪同考察, 参加了此次调研: to be beside, not to do. */
function isAttended(words: Words, start: number, floor: number): boolean {
  // 参加在当地的考察活动.
  if (ATTENDED.test(words.text.slice(Math.max(floor, start - 20), start))) return true
  let at = start
  for (const filler of ['此次', '本次', '这次', '上述', '有关', '相关', '了'])
    if (at - filler.length > floor && words.text.startsWith(filler, at - filler.length)) at -= filler.length
  if (at <= floor) return false
  const before = words.startOf(at - 1)
  return before >= floor && (words.tagsAt(before) & TAG.ATTENDING) !== 0
}

/** 来我市, 来某集团: to come to what has a name. */
function isComing(word: string, index: MentionIndex, end: number): boolean {
  const place = index.at(end)
  return word === '来' && place?.start === end && place.type !== 'Person'
}

/** 到 in 收到, 达到, 得到: no move. */
function isPartOfWord(words: Words, start: number, end: number): boolean {
  const before = words.text[start - 1] ?? ''
  const word = words.text.slice(start, end)
  return (
    (word === '到' && /[收达得感看听见想受遇做碰拿数接找等]/u.test(before)) || word === '来' || word === '往'
  )
}
