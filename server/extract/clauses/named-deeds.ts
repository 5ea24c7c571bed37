/** Deeds that a clause names without telling them: compounds (调研组), relative clauses (走访的企业), what is reported or spoken of. */
import { NOUN_HEADS } from '../../../data/gazetteer/triggers.ts'
import type { ActivityKind } from '../../../data/ontology/index.ts'
import type { Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import { isCarried, lightBefore } from './light-verbs.ts'
import { KIND_OF } from './trigger-kinds.ts'

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

/** 调研组, 视察方案, 协商会: the trigger only says of what kind the thing is. */
export function isCompound(words: Words, word: string, start: number, end: number, clause: Piece): boolean {
  if (isNamed(words, word, start, end, clause) || words.text.slice(start - 2, start) === '参政') return true
  if (end >= clause.end) return false
  const rest = words.text.slice(end, Math.min(clause.end, end + 6))
  if (/^第?[一二三四五六七八九十\d]+[组队]/u.test(rest)) return true
  // 送上慰问品和慰问金.
  if (word.endsWith('慰问') && /^(?:品|金|信|款|物资|物品|演出)/u.test(rest)) return true
  // 走访的五个村, 随后召开的座谈会: which they are. 提交的《…》 tells of its paper.
  if (rest.startsWith('的') && !TOLD_BY_OBJECT.has(KIND_OF.get(word))) return true
  if (OF_ACTIVITY.test(rest) && !isCarried(words, start, clause.start)) return true
  const before = words.text.slice(clause.start, start)
  if ((MEANWHILE.test(rest) && !TAKEN_PART_IN.test(before)) || GUESTS.test(before)) return true
  if (OPEN.has(word)) return false
  // 就人才交流等事宜座谈: the last of a list of subjects.
  if (/^等(?:事宜|问题|工作|方面|内容|情况|事项)/u.test(rest)) return true
  // 对法规实施绩效的检查注重…, 通报了开展检查的情况: it is spoken of.
  if (words.text[start - 1] === '的' && rest[0] !== '了' && !isCarried(words, start, clause.start))
    return true
  // 全程参与协商的委员, 前来考察的客商: who they are. 提交的《…》 tells of its paper.
  if (KIND_OF.get(word) === 'CONSULT' && /^(?:民主|工作|文化|体系|能力)/u.test(rest))
    return lightBefore(words, start, clause.start) === undefined
  if (SAYS_WHO.test(rest) && !words.text.startsWith('《', end + 1)) return true
  const head = NOUN_AFTER.exec(rest)?.[0]
  if (head === undefined) return false
  if (head === '中' && TAKEN_PART_IN.test(before)) return false
  // 调研委员工作室: what begins so is a site.
  if (/^(?:委员|代表)$/u.test(head) && SITE_OF.test(rest.slice(head.length))) return false
  // 视察中心广场 is no compound: the head must be a word of its own.
  return words.isStart(end + head.length) || head.length > 1
}

/** 参与到17个“…”平台协商中: what one takes part in is done. */
const TAKEN_PART_IN = /(?:参与|参加|融入|投入|投身|加入)到[^，。；]*$/u
/** 走访过程中，, 座谈后，: when something else was. */
const MEANWHILE = /^(?:过程|期间|途中|结束|(?:中|时|之?后|之?前)(?:$|[，、]))/u
/** 接待20余个县政协参观, 接受视察: others do it. */
const GUESTS = /(?:接受|接待|迎接|迎来)(?:了|过|着)?[^，；：]{0,20}$/u
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

const MADE_OF =
  /等(?:有关|相关)?(?:情况|工作|问题|方面|内容)[^，。；：]{0,10}(?:作|做|进行|作出)了?[^，。；：]{0,8}(?:汇报|通报|介绍|说明|讲解|解读|部署|安排|发言)/u

export function isReported(text: string, clause: Piece, start: number, end: number): boolean {
  const after = text.slice(end, clause.end)
  const before = text.slice(clause.start, start)
  // 就开展调研活动、报送信息等情况作了汇报
  if (MADE_OF.test(after) && /[就对将把]|围绕/u.test(before)) return true
  return TOLD.test(after) && TELLING.test(before)
}

/** What belongs to delegates and has a door. */
const SITE_OF = /^(?:工作|之家|会客|联络|活动|驿站|服务|讲堂|书屋)/u

/** Deeds that take no object: a noun right after them is the thing that they say more of (签约项目, 协商成果). */
const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  '签约 授牌 揭牌 挂牌 颁奖 授旗 颁牌 议政 议事 会谈'.split(' '),
)
/** After a deed that is spoken of: 家门口议政成了常态. */
const TOLD_OF =
  /^(?:成为|成了|已成|变成|是|不是|让|使|使得|源于|来自|也|即|将|须|主要|采取|采用|注重|坚持|在于|有助于|有利于|进入|拉开|达成|分[两二三四五六]|持续|历时|结束|同时|开始|由此)/u
/** One of them, this one: 一场协商. */
const COUNTED = /(?:[一这那每首次][场次轮]|第[一二三四五六七八九十]+[场次轮站])$/u
/** What is told of a deed as a thing: 记的是调研：, 一是走访，. */
const CALLED = /(?:是|叫|即|为)$/u

/** Of people, of a course of things: 的 after a verb only says which. */
const SAYS_WHO =
  /^的(?:委员|代表|人员|同志|干部|群众|客商|企业|单位|部门|领导|政协|人大|区政协|县政协|市政协|过程|时候|同时|基础|方式|形式|做法|机会|重点|主题|内容|目的|成果|效果)/u

/** 履行政治协商、民主监督、参政议政职能: what one is there for. */
const DUTY = /(?:履行|行使|发挥|提升|提高|增强)[^，。；：]*$/u
const OF_DUTY = /^[^，。；：]{0,16}(?:职能|职责|职权|作用|功能|能力|水平|实效|质效|效能)/u

/** 为落实…调研视察工作安排: the plan is what is spoken of. */
const PLANS = /(?:落实|按照|根据|依据|部署|制[定订])[^，。；：]*$/u
const OF_PLANS =
  /^[^，。；：、]{0,12}(?:工作|活动|任务)?(?:安排|部署|方案|计划|要求|通知)(?:和部署|部署|要求)?$/u
/** 对调研工作进行了部署: the work is what is spoken of. */
const SPOKEN_OF = /对[^，。；：]{0,8}$/u
const AS_WORK = /^工作(?:进行|作出|作了|做了|提出|予以|给予|表示|情况|的)/u

/** Whether a deed is named and not told. */
function isNamed(words: Words, word: string, start: number, end: number, clause: Piece): boolean {
  const { text } = words
  const before = text.slice(Math.max(clause.start, start - 4), start)
  const rest = text.slice(end, Math.min(clause.end, end + 3))
  const left = text.slice(clause.start, start)
  if (AS_WORK.test(text.slice(end, end + 5)) && SPOKEN_OF.test(left)) return true
  if (PLANS.test(left) && OF_PLANS.test(text.slice(end, clause.end))) return true
  if (DUTY.test(left) && OF_DUTY.test(text.slice(end, clause.end))) return true
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
export function isPointed(words: Words, start: number): boolean {
  return /(?:此次|这次|本次|该次|上述|首次|历次)$/u.test(words.text.slice(Math.max(0, start - 2), start))
}
