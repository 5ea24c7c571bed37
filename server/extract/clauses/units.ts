/** Who is named in a sentence, one by one: persons with their offices, bodies, parties under way, and people without a name. */
import type { Mention, Position } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { Characters } from '../lexicon/characters.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { officeLength } from '../names/office.ts'
import { isGoverning } from './governor.ts'
import type { MentionIndex } from './mention-index.ts'

/** One who may act: a named person with the offices before the name, a body, a company, a party under way, 他, 会议, 常委会, or somebody unnamed. */
export interface Unit extends Piece {
  readonly kind: 'PERSON' | 'BODY' | 'COMPANY' | 'PARTY' | 'PRONOUN' | 'MEETING' | 'OWN' | 'STRANGER'
  /** Who is named; of a party, the body whose it is. */
  readonly mention: Mention | undefined
  /** Whether 一行 follows the name. */
  readonly party: boolean
}

/** What belongs to a body named as the one that acts. */
const OF_BODY =
  /^(?:(?:党组|机关|领导)?班子(?:成员)?|主席会议成员|领导|机关干部|机关|(?:部分)?(?:政协)?委员们?|(?:主要|有关|相关|分管|班子)?(?:负责同志|负责人|领导|主要领导|主要负责人|主要负责同志)|工作人员|干部职工|领导班子(?:成员)?|等|\d+位主席会议成员)+/u
const PARTY_OF_BODY =
  /^(?:(?:专题|联合|课题|学习)?(?:考察|代表|调研|视察|督办|督导|督查|检查|课题|走访|慰问|工作|访问|参观)(?:团|组|队)|党政代表团)?(?:一行(?:\d+人)?)?/u
const AFTER_NAME = /^(?:（[^（）]{1,24}）)?(?:同志)?(?:等(?:人|领导|同志)?)?(?:一行(?:\d+人)?人?)?/u
const MEETING =
  /^(?:本次|此次)?(?:会议|座谈会|大会|协商会|全会|常委会会议|推进会|专题会)(?!上|后|前|中|之后|之前|期间|开幕|开始|结束|闭幕|室|厅|场|纪要|精神|现场|议程)/u
/** 常委会组织代表视察: of the body that the text is about. */
const OWN = /^常委会(?!会议|组成|委员|副?主任|副?秘书长|工作|报告|党组|办公室|全体)/u
/** Parties that have no other name: 各组随后召开座谈会. */
const EVERY = /^各(?:小组|分组|组|分团|分队|队|路)(?!织|合|长|员|线|段)/u
/** Those who belong to a body without acting for it. */
const PEOPLE = /^(?:会员|社员|职工|员工|学生|师生|教师|老师|居民|村民|学员|客商|企业家)/u
/** 此次调研着重了解…: what the party is out for stands for it. */
const TOUR =
  /^(?:此次|本次|这次|该次)(?:专题|集中|联合|实地)?(?:调研|视察|考察|检查|走访|督查|督导)(?:活动)?(?![中由是组团队会期过旨为历的前后结还一]|源于|得到)/u
/** Both sides of a visit: for the trace, the one that came. */
const SIDES = /^(?:双方|宾主)(?!的|见面|当事)/u
/** Of these people, who may be named in passing, no article tells what they do for a body. */
const ORDINARY =
  /(?:村民|居民|业主|群众|市民|农户|果农|粮农|茶农|菜农|花农|瓜农|渔民|牧民|养殖户|种植户|大户|贫困户|脱贫户|商户|摊主|店主|店长|老板|游客|家长|学生|职工|员工|工人|网友|消费者|患者|司机|老人|护林员|网格员|讲解员|志愿者|返乡青年)(?:代表)?$/u
const PRONOUN = /^(?:他们|她们|他|她)(?!们|人|乡|山|日|省|市|县|处)/u

/** First characters of all of these, and of the offices: elsewhere none begins. */
const UNNAMED_HEADS = new Characters('本此这该各双宾他她会座大协全常推专')
const OFFICE_HEADS = new Characters('副常专兼不驻第执名总代原前时曾新当候现')

/** No department or field of an office is longer. */
const LONGEST_POST = 10

/** Offices that have been read and whose holder is still to come: 县委常委、县政府副县长. */
interface Pending extends Piece {}

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
  let next = 0
  let at = sentence.start
  let pending: Pending | undefined
  while (at < sentence.end) {
    while (next < inside.length && (inside[next] as Mention).start < at) next++
    const mention = inside[next]
    if (mention?.start !== at) {
      const end = words.endOf(at)
      const office = mayBeOffice(words, at) ? officesAt(text, at, sentence.end) : at
      if (office > at) {
        // An office without a body before it: 副主席诸葛舒; without a name after it, it is nobody's we know.
        pending = {
          start: pending !== undefined && isLink(text, pending.end, at) ? pending.start : at,
          end: office,
        }
        at = office
        continue
      }
      const unit = unnamedAt(words, index, at) ?? membersAt(text, inside.slice(0, next), at, mention?.start)
      if (unit !== undefined) {
        // 出席政协某县委员会第四次会议的委员们: whose members they are stands before them.
        const host = unit.kind === 'PARTY' ? hostOf(text, inside.slice(0, next), at) : undefined
        const owner = host ?? unit.mention
        if (owner !== undefined && found.at(-1)?.mention === owner) found.pop()
        found.push(host === undefined ? unit : { ...unit, mention: host })
        pending = undefined
      }
      at = Math.max(end, unit?.end ?? end)
      continue
    }
    at = mention.end
    if (mention.type === 'Person') {
      const floor = found.at(-1)?.end ?? sentence.start
      // 副主席A、B: the office that both share stands before the first.
      const own = chains.get(mention.end) ?? mention.start
      const last = found.findLast(({ kind }) => kind === 'PERSON')?.end ?? sentence.start
      const shared = own < last ? mention.start : own
      // 听取商会会长A的介绍: the verb is no part of the body's name.
      const verb = shared < mention.start && isGoverning(words, shared, words.wordAt(shared))
      const chain = verb ? Math.min(mention.start, words.endOf(shared)) : shared
      const start =
        pending !== undefined && pending.end >= chain - 1 && pending.start < chain && pending.start >= last
          ? pending.start
          : chain
      if (!isWriter(words, mention, sentence.start)) {
        const ordinary = ORDINARY.test(text.slice(Math.max(sentence.start, mention.start - 6), mention.start))
        const named = personOf(words, mention, start, floor)
        const unit: Unit = ordinary ? { ...named, kind: 'STRANGER', mention: undefined } : named
        found.push(unit)
        // 何平一行: the party is his, no other.
        at = unit.end
      }
      pending = undefined
      continue
    }
    // 农工党省委会宋澜, 区政协领导陶望舒: a body right before a name or its role says whose that person is.
    const holder = inside[next + 1]
    const role = words.tagsAt(mention.end) & TAG.ROLE ? words.endOf(mention.end) : mention.end
    const named = holder?.type === 'Person' && (holder.start === mention.end || holder.start === role)
    // 县政协组织委员视察: the verb, not the 组织委员 of a Party committee.
    const organizes =
      /^(?:CPPCC|CONGRESS)$/u.test(mention.subtype ?? '') && text.startsWith('组织', mention.end)
    const office =
      mention.type === 'Organization' && !named && !organizes
        ? officesAt(text, mention.end, sentence.end)
        : mention.end
    if (isMembers(text, mention.end, office, inside[next + 1])) {
      found.push({ start: mention.start, end: office, kind: 'BODY', mention, party: false })
      pending = undefined
      at = office
      continue
    }
    if (office > mention.end || (named && mention.type === 'Organization')) {
      pending = {
        start:
          pending !== undefined && isLink(text, pending.end, mention.start) ? pending.start : mention.start,
        end: Math.max(office, named ? role : office),
      }
      at = Math.max(office, named ? role : office)
      continue
    }
    const unit = bodyOf(text, mention)
    if (unit === undefined) continue
    found.push(unit)
    // 某县政协考察团: the party is that body's, no other.
    at = unit.end
  }
  return withoutCovered(words, found, inside, chains)
}

/** 住某地全国政协委员赴…: members without a name stand for their body. */
function isMembers(text: string, from: number, to: number, next: Mention | undefined): boolean {
  if (!/^(?:(?:常务)?委员|常委)$/u.test(text.slice(from, to)) || next?.start === to) return false
  return (
    !/^[、，兼和及 \p{Lu}]/u.test(text.slice(to, to + 1)) && !/^(?:代表|会)/u.test(text.slice(to, to + 2))
  )
}

/** The body whose meeting or members 的 ties to those who follow. */
function hostOf(text: string, before: readonly Mention[], at: number): Mention | undefined {
  const body = before.findLast(({ subtype }) => subtype === 'CPPCC' || subtype === 'CONGRESS')
  return body !== undefined && OF_SESSION.test(text.slice(body.end, at)) ? body : undefined
}

/** 出席某县人民代表大会第四次会议的人大代表: they stand for the body whose session it is. */
function membersAt(
  text: string,
  before: readonly Mention[],
  at: number,
  next: number | undefined,
): Unit | undefined {
  const word = /^(?:人大代表|政协委员|代表|委员)(?!团|队|大?会|建议|之家|工作|活动|小?组)/u.exec(
    text.slice(at, at + 6),
  )?.[0]
  if (word === undefined || next === at + word.length) return undefined
  const host = hostOf(text, before, at)
  if (host === undefined) return undefined
  return { start: at, end: at + word.length, kind: 'BODY', mention: host, party: false }
}

const OF_SESSION = /^[^，。；：、]{0,16}(?:会|会议)的(?:全体|部分|各位|住会)?$/u

/** 记者 李明, 王芳 摄: who wrote or photographed it did nothing of what it tells. */
function isWriter(words: Words, { start, end }: Mention, floor: number): boolean {
  const { text } = words
  if (/^ *(?:摄|文|图)(?:[，。）/ ]|$)/u.test(text.slice(end, end + 6))) return true
  // （本报记者 李明 通讯员 王芳 张三）: all of them.
  if (BY_WRITERS.test(text.slice(Math.max(floor, start - 40), start))) return true
  let at = start
  while (at > floor && text[at - 1] === ' ') at--
  if (at <= floor) return false
  return (words.tagsAt(words.startOf(at - 1)) & TAG.WRITER) !== 0
}

const BY_WRITERS = /（[^（）。，；]{0,12}(?:记者|通讯员|作者)[^（）。，；]*$/u

/** Offices are looked for only where a word of theirs begins: the expression is long. */
function mayBeOffice(words: Words, at: number): boolean {
  return (words.tagsAt(at) & TAG.OFFICE) !== 0 || OFFICE_HEADS.at(words.text, at)
}

/** End of the offices that stand at `at`: 党组书记、主席; `at` when there are none. */
function officesAt(text: string, at: number, end: number): number {
  let to = at
  for (;;) {
    const from = to > at && text[to] === '、' ? to + 1 : to
    const length = officeLength(text.slice(from, Math.min(end, from + 14)))
    if (length === 0) return to
    to = from + length
  }
}

function isLink(text: string, from: number, to: number): boolean {
  return /^(?:[、，兼]|兼任)?$/u.test(text.slice(from, to))
}

/** Without bodies that lie among the offices of a person, by the positions that were read or by standing right before one. */
function withoutCovered(
  words: Words,
  units: readonly Unit[],
  inside: readonly Mention[],
  chains: ReadonlyMap<number, number>,
): Unit[] {
  const kept: Unit[] = []
  let from = Number.POSITIVE_INFINITY
  const persons = inside.filter(({ type }) => type === 'Person')
  for (let at = units.length - 1, next = persons.length - 1; at >= 0; at--) {
    const unit = units[at] as Unit
    while (next >= 0 && (persons[next] as Mention).end > unit.start) {
      const { start, end } = persons[next] as Mention
      from = Math.min(chains.get(end) ?? start, start)
      next--
    }
    const after = kept.at(-1)
    const body = unit.kind === 'BODY' || unit.kind === 'COMPANY'
    if (body && after?.kind === 'PERSON' && isPost(words, unit.end, after)) continue
    if (unit.kind === 'PERSON' || unit.start < from) kept.push(unit)
  }
  return kept.reverse()
}

/** 某公司运营总监A: what stands between the body and the office before the name says what office it is. */
function isPost(words: Words, from: number, { start, mention }: Unit): boolean {
  if (start === mention?.start || start - from > LONGEST_POST || start <= from) return false
  for (let at = from; at < start; at = words.endOf(at)) {
    const word = words.wordAt(at)
    if (!/^\p{Script=Han}+$/u.test(word) || words.classAt(at) === 'v' || isGoverning(words, at, word))
      return false
  }
  return true
}

/** A party, a pronoun, a meeting or somebody unnamed. */
function unnamedAt(words: Words, index: MentionIndex, at: number): Unit | undefined {
  if (index.at(at) !== undefined) return undefined
  const { text } = words
  const unit = (kind: Unit['kind'], end: number): Unit => ({
    start: at,
    end,
    kind,
    mention: undefined,
    party: kind === 'PARTY',
  })
  const tags = words.tagsAt(at)
  // 四大家领导 are no party under way.
  if (tags & TAG.PARTY && !(text[at - 1] === '四' && text.startsWith('大家', at))) {
    // 某经开区|政协委员们: those of a place, whoever heads the party that was told of before.
    const members = text.startsWith('政协委员们', at) && index.at(at - 1)?.type === 'Place'
    if (members) return unit('STRANGER', words.endOf(at))
    const end = words.endOf(at)
    return unit('PARTY', end + (/^一行(?:\d+人)?/u.exec(text.slice(end, end + 8))?.[0].length ?? 0))
  }
  if (tags & TAG.STRANGER) return unit('STRANGER', words.endOf(at))
  if (!UNNAMED_HEADS.at(text, at)) return undefined
  const rest = text.slice(at, at + 8)
  const tour = /[，。；：\s]|^$/u.test(text[at - 1] ?? '')
    ? TOUR.exec(text.slice(at, at + 14))?.[0]
    : undefined
  if (tour !== undefined) return unit('PARTY', at + tour.length)
  const every = EVERY.exec(rest)?.[0]
  if (every !== undefined) return { ...unit('PARTY', at + every.length), start: at + 1 }
  const own = OWN.exec(rest)?.[0]
  if (own !== undefined) return unit('OWN', at + own.length)
  const sides = SIDES.exec(rest)?.[0]
  if (sides !== undefined) return unit('PARTY', at + sides.length)
  const pronoun = PRONOUN.exec(rest)?.[0]
  if (pronoun !== undefined) return unit('PRONOUN', at + pronoun.length)
  const meeting = /[，。；：”\s]|^$/u.test(text[at - 1] ?? '') ? MEETING.exec(rest)?.[0] : undefined
  return meeting === undefined ? undefined : unit('MEETING', at + meeting.length)
}

function personOf(words: Words, mention: Mention, chain: number, floor: number): Unit {
  const { text } = words
  const { start, end } = mention
  let from = chain
  // 区领导陶望舒: the role before a name without an office belongs to it.
  if (from === start && start > floor) {
    const before = words.startOf(start - 1)
    if (before >= floor && words.tagsAt(before) & TAG.ROLE) from = before
  }
  // 陈安生副主席带队: the office may follow the name.
  const office = end + officeLength(text.slice(end, end + 14))
  const after = text.slice(end, office) + (AFTER_NAME.exec(text.slice(office, office + 40))?.[0] ?? '')
  return { start: from, end: end + after.length, kind: 'PERSON', mention, party: after.includes('一行') }
}

function bodyOf(text: string, mention: Mention): Unit | undefined {
  const { start, end, type } = mention
  if (type === 'Enterprise')
    return { start, end: end + after(text, end), kind: 'COMPANY', mention, party: false }
  if (type !== 'Organization') return undefined
  // 某研究会会员: its people, who are not it.
  const people = PEOPLE.exec(text.slice(end, end + 4))?.[0]
  if (people !== undefined)
    return { start, end: end + people.length, kind: 'STRANGER', mention: undefined, party: false }
  const party = PARTY_OF_BODY.exec(text.slice(end, end + 14))?.[0] ?? ''
  if (party !== '') return { start, end: end + party.length, kind: 'PARTY', mention, party: true }
  return { start, end: end + after(text, end), kind: 'BODY', mention, party: false }
}

function after(text: string, end: number): number {
  return OF_BODY.exec(text.slice(end, end + 24))?.[0].length ?? 0
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
