/** Which of the names of a clause act in it: its subject, whom 由 brings in, who does it together with them. No memory, only the clause. */
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import type { Clause } from './clause.ts'
import { isGoverning } from './governor.ts'
import type { Group } from './groups.ts'
import { headingOf, saysHeading } from './heading.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Scene } from './scene.ts'

/** Between two who do it together. */
const JOINING = /^(?:主动|积极)?(?:会同|联合|携手|协同|联手|携)$/u
/** With these the one who is named with 与 is the other side. */
export const FACING = /签|协商|商讨|会商|座谈|交流|商议|磋商|会谈|洽谈|对接|商谈|研讨|探讨|合作/u

/** What may stand before a verb without anybody acting: when and where it was. */
const SETTING =
  /^(?:会[上后前中]|会议|座谈会上?|活动中|轻车简从|马不停蹄|冒雨|冒着|顶着|迎着|踏着|驱车|乘车|徒步|步行|连夜|一早|(?:调研|视察|考察|走访|检查|督导|协商|学习)(?:期间|过程|中|时|后|前|结束)|现场|途中|期间|其间|当天|当日|当晚|同日|次日|全年|年内|年初|年底|上半年|下半年|全程|沿途|每到一处|一路|第一站|首站|最后|随后|之后|结束|同时|此外|另外|其中|截至|目前|今年|去年|上午|下午|早上|晚上|图[为片一二三四五六七八九十\d：]|本报讯|本网讯|讯|专题|重点|实地|先后|分别|集中|联合|认真|仔细|详细|密集)/u

/** Who acts in a clause, and who is said to head the party that acts. */
export interface Subjects {
  readonly chosen: readonly Group[]
  /** Those with whom whoever acted before does it (与某局联合评议). */
  readonly joining: readonly Group[]
  /** Whether the verb says what somebody attended (B参加A组织的视察), and is no news of anybody. */
  readonly attended: boolean
  readonly whose: readonly Group[]
}

/** The groups of a clause that act before `offset`. */
export function subjectsOf(
  words: Words,
  { groups, beside }: Pick<Scene, 'groups' | 'beside'>,
  clause: Clause,
  offset: number,
): Subjects {
  const { text } = words
  const own = groups.filter(
    (group) =>
      group.end <= offset &&
      group.end > clause.start &&
      // 《…》（委员A提出）被B督办: A does what the brackets tell.
      text[group.start - 1] !== '（' &&
      (!beside.has(group) || goesOn(text, beside.get(group) ?? 0, clause, offset)) &&
      acts(text, group, groups, clause),
  )
  const whose = groups.filter((group) => isIntroduced(text, group, clause, offset))
  const chosen = own.filter((group, at) => {
    const next = own[at + 1]
    const after = text.slice(group.end, next?.start ?? offset)
    // 陶望舒分管的教卫体委, 季长庚领衔的课题组: the first only says whose the second is.
    if (next !== undefined && /^\p{Script=Han}{0,6}的\p{Script=Han}{0,4}$/u.test(after)) {
      if (next.units[0]?.kind === 'PARTY' && saysHeading(after)) whose.push(group)
      return false
    }
    // A党员陶望舒创办的“…”: whose it is, where the clause tells of nothing else.
    if (next === undefined && offset === clause.end && isOwner(words, group)) return false
    // 会议由X主持: the meeting does nothing.
    if (group.units.every(({ kind }) => kind === 'MEETING') && own.some(({ governor }) => governor === 'BY'))
      return false
    return (
      !/^的(?!是)/u.test(text.slice(group.end, group.end + 2)) ||
      (next === undefined && group.governor === 'BY')
    )
  })
  const attended =
    chosen.length === 0 &&
    offset < clause.end &&
    groups.some(
      (group) =>
        group.start >= clause.start &&
        group.governor === 'SUBJECT' &&
        (beside.get(group) ?? Number.POSITIVE_INFINITY) <= offset,
    )
  const joining = groups.filter(
    (group, at) =>
      group.governor === 'WITH' &&
      group.start > clause.start &&
      group.end <= offset &&
      (groups[at - 1]?.end ?? 0) <= clause.start &&
      /^(?:联合|共同|一起|一道|携手)/u.test(text.slice(group.end, group.end + 2)),
  )
  return {
    chosen,
    joining,
    attended,
    whose: [...whose, ...chosen.filter((group) => headingOf(text, group) !== undefined)],
  }
}

/** Whether 创办的, 负责的 follows a name. */
function isOwner(words: Words, { end, governor }: Group): boolean {
  return (
    governor === 'SUBJECT' &&
    words.classAt(end) === 'v' &&
    (words.tagsAt(end) & TAG.HEADING) === 0 &&
    words.wordAt(words.endOf(end)) === '的'
  )
}

/** A陪同调研并主持座谈会, A参加某活动，视察…: who was beside goes on to act; `end`: of the verb that says they were. */
function goesOn(text: string, end: number, clause: Piece, offset: number): boolean {
  if (offset <= end) return false
  if (offset < clause.end) return /[并且]/u.test(text.slice(end, offset))
  return /参[加与]$/u.test(text.slice(end - 2, end)) && /^[^，]{2,40}活动$/u.test(text.slice(end, clause.end))
}

function acts(text: string, group: Group, groups: readonly Group[], clause: Clause): boolean {
  switch (group.governor) {
    case 'SUBJECT':
    case 'BY':
      return true
    case 'FOR_WHOM':
      // A、B代表双方签约: both, and nobody besides them.
      return group.units.some(({ kind }) => kind !== 'PARTY')
    case 'CALLED':
      // 县长A陪同市委书记B调研: the one who is accompanied does it.
      return /(?:陪[同着]?|配合|协助)$/u.test(
        text.slice(Math.max(clause.start, group.start - 2), group.start),
      )
    case 'WITH':
      return isTogether(text, group, groups[groups.indexOf(group) - 1], clause)
    default:
      return false
  }
}

/** A会同B, A与B视察: together; A与B签约, A与B协商: B is the other side. */
function isTogether(text: string, group: Group, before: Group | undefined, clause: Clause): boolean {
  if (before?.governor !== 'SUBJECT' && before?.governor !== 'BY') return false
  // A与委员们一起: their party is A's.
  if (group.units.every(({ kind }) => kind === 'PARTY')) return false
  const between = text.slice(before.end, group.start)
  if (JOINING.test(between) || /^(?:随同|跟随)$/u.test(between)) return true
  return /^[与同跟]$/u.test(between) && !FACING.test(text.slice(group.end, clause.end))
}

/** 以副主席A为团长的视察团, 由A带队的调研组: who heads the party that acts. */
function isIntroduced(text: string, group: Group, clause: Piece, offset: number): boolean {
  return (
    group.governor === 'TO' &&
    group.start > clause.start &&
    group.end < offset &&
    text[group.start - 1] === '以' &&
    /^(?:(?:为|任|担任)(?:组长|团长|领队|队长)|为首)/u.test(text.slice(group.end, group.end + 6))
  )
}

/** 督办县民进提交的《…》: in a clause that belongs to a name, who stands right before the verb does it, and nothing besides. */
export function relativeSubject(
  { text }: Words,
  { groups, beside }: Pick<Scene, 'groups' | 'beside'>,
  clause: Clause,
  verb: Piece,
): Group | 'SOMEBODY' | undefined {
  // 《…》（委员A提出）, 由某局承办、委员A提出: told in passing of who stands right before the verb.
  const near = groups.findLast(({ start, end }) => start >= clause.start && end === verb.start)
  const before = text[(near?.start ?? 0) - 1]
  if (near !== undefined && before === '（' && text[verb.end] === '）') return near
  const isShared = groups.some(
    ({ governor, start, end }) => governor === 'BY' && start >= clause.start && end < (near?.start ?? 0),
  )
  if (near !== undefined && before === '、' && isShared) return near
  if (text[verb.end] !== '的') return undefined
  const at = verb.end + 1
  // 全程参与协商的委员A: what is said of A in passing is no news of anybody.
  if (groups.some(({ start, units: [first] }) => start === at && first?.kind === 'PERSON')) return 'SOMEBODY'
  if (!'《“'.includes(text[at] ?? ' ')) return undefined
  const group = groups.findLast(({ start, end }) => start >= clause.start && end <= verb.start)
  if (group === undefined || beside.has(group)) return undefined
  return /^(?:联名|联合|集体|共同|分别)?$/u.test(text.slice(group.end, verb.start)) ? group : undefined
}

/** 陶望舒视察…, 市人大代表到我县…: somebody stands before the verb whom no rule has read. */
export function isTaken(words: Words, index: MentionIndex, clause: Piece, offset: number): boolean {
  const { text } = words
  // 就A和B，以及C进行调研: a list goes on.
  if (/^(?:以及|和|及)/u.test(text.slice(clause.start, clause.start + 2))) return false
  let taken = 0
  for (let at = clause.start; at < offset; ) {
    const mention = index.at(at)
    // 我市召开…: the place itself, of which no rule says whose deed it is.
    if (
      !'来到赴在对向为给于从至往进'.includes(text[at - 1] ?? ' ') &&
      /^[我全本][省市区县州旗镇乡](?!\p{Script=Han}?(?:政协|委|政府|人大))/u.test(text.slice(at, at + 6))
    )
      taken += 2
    // 镇里组织村干部学习: whoever that is.
    if (/^[省市区县州旗镇乡村校厂队厅局]里(?!面|边|的)/u.test(text.slice(at, at + 3))) taken += 2
    if (mention !== undefined) {
      if (mention.type !== 'Place') return false
      at = mention.end
      continue
    }
    const setting = SETTING.exec(text.slice(at, at + 6))?.[0]
    const end = words.endOf(at)
    const word = text.slice(at, end)
    if (setting === undefined && isGoverning(words, at, word)) return taken >= 2
    const isHead = (words.tagsAt(at) & TAG.HEADING) !== 0
    if (
      setting === undefined &&
      !isHead &&
      'na?x'.includes(words.classAt(at)) &&
      /^\p{Script=Han}/u.test(word)
    )
      taken += word.length
    at = Math.max(end, at + (setting?.length ?? 0))
  }
  return taken >= 2
}
