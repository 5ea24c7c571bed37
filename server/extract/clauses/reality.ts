/** Whether a clause tells what happened, or what is planned, wished, demanded, denied or put off. */
import { CANCELLED } from '../../../data/gazetteer/triggers.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import type { Clause } from './clause.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Predicate } from './predicates.ts'

const OFF = new RegExp(
  `(?:${CANCELLED.split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u',
)
/** Plans: what follows in the sentence without a new subject is planned too. */
const PLANNED: ReadonlySet<string> = new Set(
  '将 拟 原定 原计划 原拟 原打算 原列入 下一步 下步 下一阶段 计划 打算 准备 明年 今后 即将 力争 争取'.split(
    ' ',
  ),
)
/** 将 before a noun is 把. */
const FUTURE =
  /^(?:将)(?:对|就|于|与|在|继续|进一步|开展|组织|围绕|赴|会|以|为|按|及时|适时|持续|切实|全力|认真|再次?|联合|召开|邀请|视察|调研|协商|听取|督办|走访|考察|不断|深入|大力|积极|重点|迎来)/u
/** 供暖准备情况, 年度计划落实: plans as things that one looks into. */
const PLAN_AS_THING =
  /^(?:$|[、，。；：》”（和与及的]|情况|工作|落实|执行|实施|完成|编制|制定|任务|目标|进展|推进|指标|投资|就绪|充分|不足)/u
const COUNTED_PLAN = /(?:的|各项|年度|[年期]|行动|发展|工作|建设|投资|专项|[\d一二三四五六七八九十]个)$/u
const THINGS: ReadonlySet<string> = new Set(['计划', '准备', '打算'])
/** What a deed is about stands between these and its verb. */
const SUBJECT_MARKS: ReadonlySet<string> = new Set([
  '就',
  '围绕',
  '针对',
  '聚焦',
  '关于',
  '紧扣',
  '紧盯',
  '对',
  '对于',
  '以',
])
const PAST = /(?:已|已经|曾|曾经|过|了|先后|共|共计|累计|去年|今年以来|一年来)/u
/** What says in a quotation that the speaker tells what was done. */
const TOLD_IN_SPEECH = /(?:去年|已|先后|共)/u
const ALWAYS =
  /^(?:[^\p{Script=Han}]|据了解|据悉|，)*(?:近年来|近些年来|多年来|长期以来|历年来|一直以来|近几年)/u
/** 某县自2017年开展活动以来: what has gone on for years. */
const FOR_YEARS = /自[12]\d{3}年[^，。]{0,30}以来/u
/** No name in quotation marks is longer. */
const LONGEST_NAME = 60
/** Wishes and demands hold for what follows them in their clause. */
const WEAK_REACH = 40
/** 根据…的要求，, 为落实…工作要求，: on whose word or to what end it was done, and nobody speaks. */
const BY_ORDER = /^(?:根据|按照|按|依据|依照|遵照|应|结合|为(?!此))/u
/** Words of speech that are nouns too: at the end of a clause they are verbs only after whoever speaks. */
const DEMAND = /^(?:要求|希望|建议|提议|主张|倡议|呼吁|号召|期待|期望|鼓励|承诺|提醒|反映|明确)$/u
const MADE = /(?:提出|作出|做出|有着|有)了?[^，]{0,8}$/u
/** Of whom a speaker goes on to speak: everybody of the place. */
const EVERYBODY = /^(?:全[市县区省州旗镇国]|各级|各地|各[有部单]|我[们市县区省州]|广大|你们|委员们要|大家要)/u
const SPEAKER =
  /(?:^|[他她们也还并又再就时后]|会议|会上|同时|一致|最后|随后|书记|主任|主席|[长组团委]|代表|同志|强调|指出|明确|分别|现场|当场|纷纷|并)$/u

export class Reality {
  readonly #words: Words
  readonly #index: MentionIndex
  readonly #clauses: readonly Clause[]
  readonly #predicates: readonly (readonly Predicate[])[]
  /** For each clause, where in it speech, a plan or a denial begins; Infinity for none. */
  readonly #unreal: readonly number[]
  /** Whether the sentence ends in what somebody says. */
  endsInSpeech = false

  /** `goesOn`: what the sentence before ends in is speech of the same paragraph. */
  constructor(
    words: Words,
    index: MentionIndex,
    clauses: readonly Clause[],
    predicates: readonly (readonly Predicate[])[],
    goesOn: boolean,
  ) {
    this.#words = words
    this.#index = index
    this.#clauses = clauses
    this.#predicates = predicates
    this.#unreal = goesOn && this.#isOfEverybody() ? this.#spoken() : this.#mark()
  }

  /** 他强调，…。全市各级政协组织开展了…: the speaker goes on without quotation marks, of everybody of the place. */
  #spoken(): number[] {
    this.endsInSpeech = true
    return this.#clauses.map(({ start }) => start)
  }

  #isOfEverybody(): boolean {
    const [first] = this.#clauses
    return first?.quoted === false && EVERYBODY.test(this.#words.text.slice(first.start, first.end))
  }

  /** Whether nothing in the sentence is said, planned or denied. */
  get isPlain(): boolean {
    return this.#unreal.every((from) => from === Number.POSITIVE_INFINITY)
  }

  #mark(): number[] {
    const { text } = this.#words
    // 近年来: what a body does all the time is background, no activity.
    const lead = this.#clauses
      .slice(0, 2)
      .map(({ start, end }) => text.slice(start, Math.min(end, start + 40)))
    if (ALWAYS.test(lead[0]?.slice(0, 10) ?? '') || lead.some((said) => FOR_YEARS.test(said)))
      return this.#clauses.map(({ start }) => start)
    let carried = false
    let spoken = false
    let telling = false
    return this.#clauses.map((clause, at) => {
      const before = this.#clauses[at - 1]
      if (before?.stop === '；') carried = false
      // 他要求施工方抢抓工期；9月10日，A走访了…: what is told next is told by the writer.
      if (before?.stop === '；' && spoken && this.#opensNews(clause)) spoken = false
      const from = this.#firstIn(clause, this.#subjectOf(clause, at))
      const past = PAST.test(text.slice(clause.start, clause.end))
      if (clause.quoted) {
        const told = past && TOLD_IN_SPEECH.test(text.slice(clause.start, clause.end))
        // “去年，区政协围绕…，深入开展调研74次”: a speaker who has begun to tell goes on, until a plan or a wish.
        telling = told || (telling && before?.quoted === true && from.plan === undefined)
        telling &&= told || from.speech === undefined
        return telling ? Number.POSITIVE_INFINITY : clause.start
      }
      if (spoken || carried) {
        if (carried && !spoken && this.#hasSubject(clause)) carried = false
        else return clause.start
      }
      if (from.speech !== undefined) spoken = true
      this.endsInSpeech = spoken
      if (from.plan !== undefined) carried = true
      return Math.min(from.speech ?? Number.POSITIVE_INFINITY, from.plan ?? Number.POSITIVE_INFINITY)
    })
  }

  /**
   * What the clause says that its deed is about: 就加强校园安全与教委协商 says nothing of whether one consulted. Its end is the
   * verb that it belongs to, or the clause's.
   */
  #subjectOf({ start, end }: Piece, at: number): Piece | undefined {
    const verb = this.#predicates[at]?.findLast(({ activity }) => activity !== undefined)
    const to = verb?.from ?? end
    for (let from = start; from < to; from = this.#words.endOf(from)) {
      const word = this.#words.wordAt(from)
      if (!SUBJECT_MARKS.has(word) || this.#index.at(from) !== undefined) continue
      if (word === '就' && /^就(?:[是在地近此要会能将]|已经?)/u.test(this.#words.text.slice(from, from + 2)))
        continue
      return { start: from, end: to }
    }
    return undefined
  }

  /** Whether a word of plan or wish at `at` is inside the subject, and not the last thing before the verb (就某事将开展调研). */
  #isInside(subject: Piece | undefined, at: number): boolean {
    if (subject === undefined || at < subject.start || at >= subject.end) return false
    for (let from = this.#words.endOf(at); from < subject.end; from = this.#words.endOf(from))
      if (this.#index.at(from) !== undefined || !'d.'.includes(this.#words.classAt(from))) return true
    return false
  }

  /** Where a name in quotation marks that opens at `at` ends: 率“加强污水治理”调研组 plans nothing. */
  #closeOf(at: number, { end, quoted }: Clause): number | undefined {
    const { text } = this.#words
    if (quoted || text[at] !== '“') return undefined
    const close = text.slice(at, Math.min(end, at + LONGEST_NAME)).indexOf('”')
    return close > 0 ? at + close : undefined
  }

  #isPlan(word: string, at: number): boolean {
    if (!PLANNED.has(word)) return false
    const { text } = this.#words
    if (word === '将') return FUTURE.test(text.slice(at, at + 6))
    if (!THINGS.has(word)) return true
    const end = this.#words.endOf(at)
    return (
      !PLAN_AS_THING.test(text.slice(end, Math.min(end + 2, this.#clauses.at(-1)?.end ?? end))) &&
      !COUNTED_PLAN.test(text.slice(Math.max(0, at - 3), at))
    )
  }

  #firstIn(
    clause: Clause,
    subject: Piece | undefined,
  ): { speech: number | undefined; plan: number | undefined } {
    let speech: number | undefined
    let plan: number | undefined
    for (let at = clause.start; at < clause.end; at = this.#words.endOf(at)) {
      if (this.#index.at(at) !== undefined || this.#isInside(subject, at)) continue
      const close = this.#closeOf(at, clause)
      if (close !== undefined) {
        at = close
        continue
      }
      const tags = this.#words.tagsAt(at)
      const word = this.#words.wordAt(at)
      const said = tags & TAG.SPEECH ? this.#isSaid(word, at, clause) : this.#isResolved(word, at, clause)
      if (said && speech === undefined) speech = at
      if (plan === undefined && this.#isPlan(word, at)) plan = at
    }
    return { speech, plan }
  }

  /** 会议决定，…召开: what is resolved or put forward is still to be done. */
  #isResolved(word: string, at: number, { end }: Clause): boolean {
    return (word === '决定' || word === '提出') && this.#words.endOf(at) >= end
  }

  /** 建议 and 要求 are nouns after 的, a verb or before a number. */
  #isSaid(word: string, at: number, clause: Clause): boolean {
    const { text } = this.#words
    const end = this.#words.endOf(at)
    const after = text.slice(end, end + 3)
    if (BY_ORDER.test(text.slice(clause.start, clause.start + 3))) return false
    if (
      end >= clause.end &&
      DEMAND.test(word) &&
      this.#index.at(at - 1) === undefined &&
      (MADE.test(text.slice(clause.start, at)) || !SPEAKER.test(text.slice(clause.start, at)))
    )
      return false
    if (
      /^(?:\d|条|的|书|案|、|）|》|稿)/u.test(after) ||
      /(?:的|意见|提出|提出了|形成|梳理|征集|收集|、|各项|有关|按|根据|按照)$/u.test(
        text.slice(Math.max(clause.start, at - 3), at),
      )
    )
      return false
    if (word === '请' && /^(?:来|到|教)/u.test(after)) return false
    if (word === '反映' || word === '询问' || word === '答' || word === '问' || word === '明确')
      return /^[，：]?“/u.test(after) || end >= clause.end
    return true
  }

  /** Whether a clause opens with a day or with a person, and demands nothing. */
  #opensNews(clause: Clause): boolean {
    const said = this.#words.text.slice(clause.start, clause.end)
    if (clause.quoted || /[要应须]/u.test(said)) return false
    return /^(?:\d{1,2}月)?\d{1,2}日/u.test(said) || this.#index.at(clause.start)?.type === 'Person'
  }

  #hasSubject(clause: Piece): boolean {
    const [first] = this.#index.in(clause)
    return (
      first !== undefined &&
      first.start - clause.start <= 3 &&
      (first.type === 'Person' || first.type === 'Organization')
    )
  }

  /** Whether what the clause at `at` says with the verb at `start`–`end` happened. */
  isReal(at: number, { start, end }: Piece): boolean {
    const clause = this.#clauses[at]
    if (clause === undefined) return false
    if ((this.#unreal[at] ?? 0) < start || this.#unreal[at] === clause.start) return false
    const { text } = this.#words
    const subject = this.#subjectOf(clause, at)
    for (let from = clause.start; from < start; from = this.#words.endOf(from)) {
      const close = this.#closeOf(from, clause)
      if (close !== undefined && close < start) {
        from = close
        continue
      }
      if (this.#index.at(from) !== undefined || (this.#words.tagsAt(from) & TAG.UNREAL) === 0) continue
      if (this.#isInside(subject, from)) continue
      const word = this.#words.wordAt(from)
      if (word === '将' && !FUTURE.test(text.slice(from, from + 6))) continue
      if (start - from <= WEAK_REACH && !this.#isHarmless(word, from)) return false
    }
    return !OFF.test(text.slice(end, clause.end))
  }

  /** 不 and 能 inside fixed words of a past clause. */
  #isHarmless(word: string, at: number): boolean {
    const before = this.#words.text[at - 1] ?? ''
    return (
      (word === '继续' && /[已曾]/u.test(before)) || word === '督促' || word === '推动' || word === '同意'
    )
  }
}
