/** The verbs of a clause that may say an activity, and those that bring somebody to a place. */
import { NOUN_HEADS, TRIGGER_PREFIXES, TRIGGERS } from '../../../data/gazetteer/triggers.ts'
import type { ActivityKind } from '../../../data/ontology/index.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import type { MentionIndex } from './mention-index.ts'
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

const KIND_OF: ReadonlyMap<string, ActivityKind> = new Map(
  (Object.entries(TRIGGERS) as [ActivityKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
)
const PREFIX = new Set(TRIGGER_PREFIXES.split(' '))
const HEADS = NOUN_HEADS.split(' ').sort((a, b) => b.length - a.length)
const NOUN_AFTER = new RegExp(`^(?:${HEADS.join('|')})`, 'u')
/** After these a noun head is the object of the verb (走访点…, 听取汇报) and no part of a compound. */
const OPEN: ReadonlySet<string> = new Set([
  '走访',
  '来到',
  '走进',
  '听取',
  '召开',
  '召集',
  '主持召开',
  '制定',
  '修订',
  '签订',
  '颁发',
  '提出',
  '举办',
  '举行',
  '深入',
  '审议通过',
  '提交',
  '报送',
  '出台',
  '印发',
  '主持',
])
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
    const word = words.text.slice(at, end)
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

/** Names and labels: what they hold tells nothing. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '【': '】' }

/** Where “深学习 实调研” and other names in quotation marks end; verbs inside say nothing that is done. */
function closeOfName(text: string, at: number, end: number): number | undefined {
  const closing = CLOSING[text[at] as string]
  if (closing === undefined) return undefined
  const close = text.slice(at, Math.min(end, at + LONGEST_NAME)).indexOf(closing)
  return close > 0 && !/[。！？；：]/u.test(text.slice(at, at + close)) ? at + close : undefined
}

/** 就提案办理情况，: the clause only says what it is about. */
const TOPIC_ENDS = /(?:情况|工作|问题|内容|方面|议题|主题|课题|重点|事项|专题)$/u
const SUBJECT_MARKS = new Set(['就', '围绕', '针对', '聚焦', '关于', '紧扣', '对'])

/** 围绕校外培训机构治理与教委协商: between the mark of the subject and the verb that it belongs to, a verb is part of a name. */
function isInSubject(
  words: Words,
  index: MentionIndex,
  clause: Piece,
  predicate: Predicate,
  later: readonly Predicate[],
): boolean {
  const verb = later.find(({ activity }) => activity !== undefined)
  if (predicate.light) return false
  if (verb === undefined && !TOPIC_ENDS.test(words.text.slice(predicate.end, clause.end))) return false
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

/** 调研组, 视察方案, 协商会: the trigger only says of what kind the thing is. */
function isCompound(words: Words, word: string, start: number, end: number, clause: Piece): boolean {
  if (isNamed(words, word, start, end, clause) || words.text.slice(start - 2, start) === '参政') return true
  if (end >= clause.end) return false
  const rest = words.text.slice(end, Math.min(clause.end, end + 6))
  if (/^第?[一二三四五六七八九十\d]+[组队]/u.test(rest)) return true
  // 走访的五个村, 随后召开的座谈会: which they are. 提交的《…》 tells of its paper.
  if (rest.startsWith('的') && !TOLD_BY_OBJECT.has(KIND_OF.get(word))) return true
  if (OF_ACTIVITY.test(rest) && !isCarried(words, start, clause.start)) return true
  if (OPEN.has(word)) return false
  // 就人才交流等事宜座谈: the last of a list of subjects.
  if (/^等(?:事宜|问题|工作|方面|内容|情况|事项)/u.test(rest)) return true
  // 对法规实施绩效的检查注重…, 通报了开展检查的情况: it is spoken of.
  if (words.text[start - 1] === '的' && rest[0] !== '了' && !isCarried(words, start, clause.start))
    return true
  // 全程参与协商的委员, 前来考察的客商: who they are. 提交的《…》 tells of its paper.
  if (KIND_OF.get(word) === 'CONSULT' && /^(?:民主|工作|文化|体系|能力)/u.test(rest))
    return lightBefore(words, start, clause.start) === undefined
  // 村民议事室商议的新事物: which thing it is.
  if (/^的\p{Script=Han}/u.test(rest) && SAID_OF_THINGS.has(KIND_OF.get(word))) return true
  if (SAYS_WHO.test(rest) && !words.text.startsWith('《', end + 1)) return true
  const head = NOUN_AFTER.exec(rest)?.[0]
  if (head === undefined) return false
  if (head === '中' && TAKEN_PART_IN.test(words.text.slice(clause.start, start))) return false
  // 调研委员工作室: what begins so is a site.
  if (/^(?:委员|代表)$/u.test(head) && SITE_OF.test(rest.slice(head.length))) return false
  // 视察中心广场 is no compound: the head must be a word of its own.
  return words.isStart(end + head.length) || head.length > 1
}

/** 参与到17个“…”平台协商中: what one takes part in is done. */
const TAKEN_PART_IN = /(?:参与|参加|融入|投入|投身|加入)到[^，。；]*$/u
/** Deeds that are told of their object too: 提交的《…》, 批示的手迹, 他督促解决的道路. */
const TOLD_BY_OBJECT: ReadonlySet<ActivityKind | undefined> = new Set<ActivityKind>([
  'PROPOSE',
  'PUBLISH_RULE',
  'INSTRUCT',
  'SUPERVISE',
])
/** 对视察活动提出要求, 通报了巡查工作的任务: the deed as a thing, unless it is carried out. */
const OF_ACTIVITY = /^(?:活动|工作(?:的|情况|方案|要求|任务|进展|成效|成果|开展))/u

/** What is told of a deed: 通报了开展执法检查的情况, 传达了关于加强调研的通知. */
const TELLING =
  /(?:通报|介绍|汇报|说明|传达|学习|印发|交流|宣读|关于|安排|部署|按照|根据|启动|研究|讨论|审议|通过|商定|提请|决定)[^，。；：]*$/u
const TOLD =
  /^工作$|^[^，。；：]*的(?:有关|相关|具体)?(?:情况|经验|做法|进展|体会|成效|通知|方案|意见|决定|要求|讲话|精神|事项|事宜)$|等(?:有关|相关)?事[项宜]$/u

function isReported(text: string, clause: Piece, start: number, end: number): boolean {
  return TOLD.test(text.slice(end, clause.end)) && TELLING.test(text.slice(clause.start, start))
}

/** Whether a light verb (开展, 参加) stands before `start` in its clause. */
function isCarried(words: Words, start: number, floor: number): boolean {
  for (let at = floor; at < start; at = words.endOf(at)) if (words.tagsAt(at) & TAG.LIGHT) return true
  return false
}

/** What belongs to delegates and has a door. */
const SITE_OF = /^(?:工作|之家|会客|联络|活动|驿站|服务|讲堂|书屋)/u

/** Deeds that take no object: a noun right after them is the thing that they say more of (签约项目, 协商成果). */
const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  '签约 授牌 揭牌 挂牌 颁奖 授旗 颁牌 议政 议事 会谈'.split(' '),
)
/** After a deed that is spoken of: 家门口议政成了常态. */
const TOLD_OF =
  /^(?:成为|成了|已成|变成|是|不是|让|使|使得|源于|来自|也|即|将|须|采取|采用|注重|坚持|在于|有助于|有利于|进入|拉开|达成|分[两二三四五六]|持续|历时|结束|同时|开始|由此)/u
/** One of them, this one: 一场协商. */
const COUNTED = /(?:[一这那每首次][场次轮]|第[一二三四五六七八九十]+[场次轮站])$/u
/** What is told of a deed as a thing: 记的是调研：, 一是走访，. */
const CALLED = /(?:是|叫|即|为)$/u

/** Kinds of deeds that say which thing is meant (走访的企业); a paper on which somebody wrote is still told of. */
const SAID_OF_THINGS: ReadonlySet<ActivityKind | undefined> = new Set([
  ...FIELD,
  'CONSULT',
  'HEAR_REPORT',
  'STUDY',
])

/** Of people, of a course of things: 的 after a verb only says which. */
const SAYS_WHO =
  /^的(?:委员|代表|人员|同志|干部|群众|客商|企业|单位|部门|领导|政协|人大|区政协|县政协|市政协|过程|时候|同时|基础|方式|形式|做法|机会|重点|主题|内容|目的|成果|效果)/u

/** 履行政治协商、民主监督、参政议政职能: what one is there for. */
const DUTY = /(?:履行|行使|发挥|提升|提高|增强)[^，。；：]*$/u
const OF_DUTY = /^[^，。；：]{0,16}(?:职能|职责|职权|作用|功能|能力|水平|实效|质效|效能)/u

/** Whether a deed is named and not told. */
function isNamed(words: Words, word: string, start: number, end: number, clause: Piece): boolean {
  const { text } = words
  const before = text.slice(Math.max(clause.start, start - 4), start)
  const rest = text.slice(end, Math.min(clause.end, end + 3))
  if (DUTY.test(text.slice(clause.start, start)) && OF_DUTY.test(text.slice(end, clause.end))) return true
  if (TOLD_OF.test(rest)) return !/[了就对]/u.test(before)
  if (WITHOUT_OBJECT.has(word) && rest !== '' && words.classAt(end) === 'n') return true
  const alone = rest === '' || /^[，：—]/u.test(rest)
  if (alone && CALLED.test(before) && !/(?:分别|因|认|作)为$/u.test(before)) return true
  // 一场协商，几片绿叶; 开展了一场协商 is told.
  if (alone && COUNTED.test(before)) {
    const count = COUNTED.exec(before)?.[0].length ?? 0
    return start - count === clause.start
  }
  return false
}

/** 这次视察源于…, 对此次调研表示欢迎: the deed is spoken of. */
function isPointed(words: Words, start: number): boolean {
  return /(?:此次|这次|本次|该次|上述|首次|历次)$/u.test(words.text.slice(Math.max(0, start - 2), start))
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

/** 开展了3次, 组织一场: how often stands between the light verb and its noun. */
const MEASURE = /(?:[一两二三四五六七八九十几数多\d]+余?)(?:次|场|轮|批|项|期|场次|个)的?$/u

/** 进行了详细了解: how stands between them too. */
const HOW =
  /(?:详细|充分|广泛|热烈|友好|坦诚|认真|仔细|全面|针对性|面对面|深度|细致|反复|有效|积极|现场|各类|各种|各项|系列|多种|多次)+地?的?$/u

function lightBefore(words: Words, start: number, floor: number): number | undefined {
  let at = start
  at -= HOW.exec(words.text.slice(Math.max(floor, at - 8), at))?.[0].length ?? 0
  at -= MEASURE.exec(words.text.slice(Math.max(floor, at - 6), at))?.[0].length ?? 0
  if (words.text[at - 1] === '了' || words.text[at - 1] === '过') at--
  if (at <= floor) return undefined
  const before = words.startOf(at - 1)
  return before >= floor && words.tagsAt(before) & TAG.LIGHT ? before : undefined
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
