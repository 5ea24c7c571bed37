/** Who is named in a sentence, list by list, and what word governs each list: subject, 由, 与, 向, 为, 请. */
import type { Mention, Position } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import type { MentionIndex } from './mention-index.ts'

export type Governor =
  | 'SUBJECT'
  | 'BY'
  | 'WITH'
  | 'TO'
  | 'FOR'
  | 'CALLED'
  | 'PLACE'
  | 'TOPIC'
  | 'OBJECT'
  | 'FOR_WHOM'
  | 'REPORTER'

/** One who is named: a person with the offices before the name, a body, a company, a party under way, a pronoun. */
export interface Unit extends Piece {
  readonly kind: 'PERSON' | 'BODY' | 'COMPANY' | 'PARTY' | 'PRONOUN' | 'MEETING'
  readonly mention: Mention | undefined
  /** Whether 一行 follows the name. */
  readonly party: boolean
}

/** A list of units with the word that governs it. */
export interface Group extends Piece {
  readonly units: readonly Unit[]
  readonly governor: Governor
}

/** What belongs to a body named as the one that acts. */
const OF_BODY =
  /^(?:(?:党组|机关|领导)?班子(?:成员)?|主席会议成员|领导|机关干部|机关|(?:部分)?(?:政协)?委员们?|(?:主要|有关|相关|分管|班子)?(?:负责同志|负责人|领导|主要领导|主要负责人|主要负责同志)|工作人员|干部职工|考察团|代表团|调研组|视察组|督办组|督导组|课题组|考察组|领导班子(?:成员)?|一行|等|\d+位主席会议成员)+/u
const AFTER_NAME = /^(?:（[^（）]{1,24}）)?(?:同志)?(?:等(?:人|领导|同志)?)?(?:一行(?:\d+人)?人?)?/u
const MEETING = /^(?:会议|座谈会|大会|协商会|全会|常委会会议|推进会|专题会|本次会议|此次会议)/u
const PRONOUN = /^(?:他们|她们|他|她)(?!们|人|乡|山|日|省|市|县|处)/u

const GOVERNORS: readonly (readonly [RegExp, Governor])[] = [
  [/(?:由)$/u, 'BY'],
  [/(?:与|同|跟|会同|联合|携手)$/u, 'WITH'],
  [/(?:向|对|致函)$/u, 'TO'],
  [/(?:为|给|替)$/u, 'FOR'],
  [/(?:召集|邀请|邀|请来|请|组织|带领|率领|率|带着|陪同|通知|约请)(?:了)?$/u, 'CALLED'],
  [/(?:听取|听取了|听)$/u, 'REPORTER'],
  [/(?:在|到|赴|往|至|进|驻|来到|走进|深入|前往|位于|途经|从|去|抵达|到达)(?:了)?$/u, 'PLACE'],
  [/(?:就|围绕|关于|针对|聚焦)$/u, 'TOPIC'],
  [
    /(?:把|将|报送|报|送交|提交|送|走访|考察|视察|调研|评议|慰问|看望|察看|查看|参观|督办|督促|推动|支持|指导|要求|帮助|协调|责成|敦促|建议|支持|采用|推荐|给予|获|得到|按照|根据|依托|列入|了|过)$/u,
    'OBJECT',
  ],
]

/** All units of a sentence, in order. Bodies inside the offices of a person are part of that person's unit. */
export function unitsIn(
  words: Words,
  index: MentionIndex,
  sentence: Piece,
  chains: ReadonlyMap<number, number>,
): Unit[] {
  const { text } = words
  const found: Unit[] = []
  const inside = index.in(sentence)
  const persons = inside.filter(({ type }) => type === 'Person')
  const covered = persons.map(({ start, end }) => ({ start: chains.get(end) ?? start, end }))
  for (let at = sentence.start; at < sentence.end; at = words.endOf(at)) {
    const mention = inside.find((one) => one.start === at)
    if (mention === undefined) {
      const rest = text.slice(at, at + 8)
      const chained = covered.some(({ start, end }) => at >= start && at < end)
      if (!chained && words.tagsAt(at) & TAG.PARTY)
        found.push({ start: at, end: words.endOf(at), kind: 'PARTY', mention: undefined, party: true })
      else if (!chained && index.at(at) === undefined && PRONOUN.test(rest))
        found.push({
          start: at,
          end: at + (PRONOUN.exec(rest)?.[0].length ?? 1),
          kind: 'PRONOUN',
          mention: undefined,
          party: false,
        })
      else if (
        !chained &&
        index.at(at) === undefined &&
        MEETING.test(rest) &&
        /[，。；：”\s]|^$/u.test(text[at - 1] ?? '')
      )
        found.push({
          start: at,
          end: at + (MEETING.exec(rest)?.[0].length ?? 2),
          kind: 'MEETING',
          mention: undefined,
          party: false,
        })
      continue
    }
    const unit = unitOf(text, words, mention, chains, covered, found.at(-1)?.end ?? sentence.start)
    if (unit !== undefined) found.push(unit)
  }
  return found.sort((a, b) => a.start - b.start)
}

function unitOf(
  text: string,
  words: Words,
  mention: Mention,
  chains: ReadonlyMap<number, number>,
  covered: readonly Piece[],
  floor: number,
): Unit | undefined {
  const { start, end, type } = mention
  if (type === 'Person') {
    let from = chains.get(end) ?? start
    // 区领导梅若水: the role before a name without an office belongs to it.
    if (from === start && start > floor) {
      const before = words.startOf(start - 1)
      if (before >= floor && words.tagsAt(before) & TAG.ROLE) from = before
    }
    const after = AFTER_NAME.exec(text.slice(end, end + 40))?.[0] ?? ''
    return { start: from, end: end + after.length, kind: 'PERSON', mention, party: after.includes('一行') }
  }
  if (type !== 'Organization' && type !== 'Enterprise') return undefined
  if (covered.some((one) => start >= one.start && end <= one.end)) return undefined
  const after = OF_BODY.exec(text.slice(end, end + 24))?.[0] ?? ''
  return {
    start,
    end: end + after.length,
    kind: type === 'Enterprise' ? 'COMPANY' : 'BODY',
    mention,
    party: false,
  }
}

/** Lists of units; between two of one list nothing stands but 、 和 与 及 or a comma. */
export function groupsOf(text: string, units: readonly Unit[], sentence: Piece): Group[] {
  const found: Group[] = []
  let list: Unit[] = []
  const close = () => {
    const [first, last] = [list[0], list.at(-1)]
    if (first !== undefined && last !== undefined)
      found.push({
        start: first.start,
        end: last.end,
        units: list,
        governor: governorOf(text, first.start, sentence.start),
      })
    list = []
  }
  for (const unit of units) {
    const last = list.at(-1)
    const between = last === undefined ? undefined : text.slice(last.end, unit.start)
    const joined =
      between !== undefined &&
      unit.kind !== 'PARTY' &&
      unit.kind !== 'MEETING' &&
      /^(?:[、和与及，]|以及|，?以及施工单位|、?以及|和秘书长)$/u.test(between)
    if (!joined) close()
    list.push(unit)
  }
  close()
  return found
}

function governorOf(text: string, start: number, floor: number): Governor {
  const before = text.slice(Math.max(floor, start - 8), start).replace(/[\s“]+$/u, '')
  return GOVERNORS.find(([pattern]) => pattern.test(before))?.[1] ?? 'SUBJECT'
}

/** Start of the offices before each name, by the end of the name. */
export function chainsOf(positions: readonly Position[]): Map<number, number> {
  const chains = new Map<number, number>()
  for (const { evidence } of positions) {
    const known = chains.get(evidence.end)
    if (known === undefined || evidence.start < known) chains.set(evidence.end, evidence.start)
  }
  return chains
}
