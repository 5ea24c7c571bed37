/**
 * When: the words before the verb in its clause, else those that open its part of the sentence, else those of the event that is
 * being told, else the year covered. A plan, a quotation and a look back move no event to another day.
 */
import type { FactsDocument } from '../../facts/schema.ts'
import { dayOf, isoOf, later } from '../dates/calendar.ts'
import { numeral } from '../dates/numerals.ts'
import type { DateWords, Event } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Clause } from './clause.ts'
import type { Deed } from './deed.ts'
import type { Group } from './groups.ts'

/** For how many days something goes on. */
const LASTING = /(?:连续|一连|历时|为期)(\d{1,2}|[两二三四五六七八九十]{1,2})天/u

type EventDate = Event['date']

/** Words after which a date is no date of what is told (截至11月底). */
const NOT_WHEN = /(?:截至|截止|自|从|距|到|至|原定|原定于|原计划|推迟到|延期至|力争|确保|预计|赶在|争取)$/u
/** Words that follow a date which is none of what is told: 10月底前, 2019年的, 明年3月起. */
const NO_DATE_AFTER = /^(?:电|讯|的(?!一[天个]|某)|前|之前|以前|起|版|度)/u
/** What may stand before the date that opens a clause, labels and datelines (【视察】, 本报讯（记者…）) aside. */
const OPENING =
  /^(?:[\p{Script=Han}\d]{0,24}[讯电])?(?:[^\p{Script=Han}]|但|而|就|据悉|早在|随后|于|在|又讯|本报讯|本网讯|本刊讯|本讯|讯|其中|今年的?){0,8}$/u
const LABEL = /【[^【】]*】|（[^（）]*）|\([^()]*\)|^[^\p{Script=Han}]{0,3}\p{Script=Han}{2,12} +/gu
/** A date that fills the clause opens what follows, whatever few words stand before it (会前一天，). */
const FEW = 4

/** 调研期间: back to all the days of it, after one of them. */
const DURING =
  /^(?:在)?(?:(?:\p{Script=Han}{0,2}(?:调研|考察|视察|走访|督导|检查|学习|活动|参观)(?:期间|过程中|中|时))|在\p{Script=Han}{1,6}期间|期间|其间)，?/u

/** A line that is a date has no more than so many other characters (5月12日　星期三　晴). */
const DATE_LINE = 8

/** The deeds of one sentence and what they need to be dated. */
export interface Told {
  readonly sentence: Piece
  readonly clauses: readonly Clause[]
  readonly groups: readonly Group[]
}

export class Times {
  readonly #view: string
  readonly #dates: readonly DateWords[]
  readonly #covers: string | null
  readonly #annual: boolean
  readonly #published: string | null
  /** When the event that is being told happened. */
  #current: EventDate = null
  /** When the first thing that the text tells happened: a caption shows it. */
  #main: EventDate = null
  /** The date that was told last with a deed. */
  #last: EventDate = null
  /** The day of what this paragraph tells of the past. */
  #back: EventDate = null
  /** When the meeting was that was told last. */
  #meeting: EventDate = null
  #next = 0
  /** Whether the sentence opens with a date. */
  isDated = false
  #isTied = false
  /** The day of the last paragraph that told of anything. */
  #before: EventDate = null
  /** Whether this paragraph has told of anything, and whether its first sentence is still to come. */
  #tells = false
  #opens = false
  /** Whether a caption is being told, and what the text around it goes on with. */
  #isCaption = false
  #beforeCaption: EventDate = null
  /** The date of the heading above. */
  #headed: EventDate = null

  /** `annual`: a survey of a year, whose paragraphs have nothing to do with each other. */
  constructor(
    view: string,
    dates: readonly DateWords[],
    { covers, publishedOn: published }: Pick<FactsDocument, 'covers' | 'publishedOn'>,
    annual: boolean,
  ) {
    this.#view = view
    this.#annual = annual
    this.#dates = dates
    this.#covers = covers
    this.#published = published
  }

  /** A new paragraph: in a survey of a year its dates do not go on; a caption shows the main event. */
  startBlock(isCaption: boolean): void {
    this.#back = null
    if (this.#annual) {
      if (this.#tells) this.#before = this.#current?.from.length === 10 ? this.#current : null
      this.#tells = false
      this.#opens = !isCaption
      this.#current = this.#headed
    } else if (isCaption) {
      if (!this.#isCaption) this.#beforeCaption = this.#current
      if (this.#main !== null) this.#current = this.#main
    } else if (this.#isCaption) this.#current = this.#beforeCaption
    this.#isCaption = isCaption
  }

  /** A heading or a line of its own that is a date (5月12日　晴) dates what stands under it. */
  heading(line: Piece): void {
    const [only, more] = this.#in(line)
    const opens =
      only !== undefined && OPENING.test(this.#view.slice(line.start, only.start).replace(LABEL, ''))
    this.#headed = opens && more === undefined && only.from.length > 4 ? wordsOf(only) : null
    if (this.#headed !== null || this.#annual) this.#current = this.#headed
  }

  /** Whether a date lies after the day of publication: what is told of it is a plan. */
  isAhead(date: EventDate): boolean {
    return this.#published?.length === 10 && date?.from.length === 10 && date.from > this.#published
  }

  /** A sentence; `tied` when it goes on with the event before, or back to the meeting (会上). */
  startSentence({ sentence, clauses }: Told, tied: boolean): void {
    if (this.#main !== null && DURING.test(this.#view.slice(sentence.start, sentence.start + 8)))
      this.#current = this.#main
    if (
      tied &&
      this.#meeting !== null &&
      /^会[上议]/u.test(this.#view.slice(sentence.start, sentence.start + 2))
    )
      this.#current = this.#meeting
    const [first] = clauses
    const lead = first === undefined ? undefined : this.#opening(first)
    this.isDated = lead !== undefined
    this.#isTied = tied
    // In a survey a day goes on into the next paragraph only if that goes on with the event.
    if (this.#opens && tied) this.#current ??= this.#before
    const whole = lead !== undefined && sentence.end - sentence.start - (lead.end - lead.start) <= DATE_LINE
    if (whole && lead.from.length > 4) this.#headed = wordsOf(lead)
    this.#opens = false
    if (lead === undefined || lead.end > sentence.end || first?.quoted !== false) return
    this.#tells = true
    this.#move(wordsOf(lead))
    if (lead.from.length === 10 && this.#current?.from === lead.from) this.#main ??= wordsOf(lead)
  }

  /** Another piece of news begins. */
  startItem(): void {
    this.#current = null
    this.#main = null
    this.#meeting = null
    this.#last = null
    this.#headed = null
  }

  /** A sentence without a deed may still say when what follows happened: 两次握手都在19日上午. */
  passSentence({ sentence }: Told): void {
    const [only, more] = this.#in(sentence)
    if (!this.#annual && only !== undefined && more === undefined && only.from.length === 10)
      this.#move(wordsOf(only))
  }

  /** 去年7月4日，某公司出现了何某一行的身影: the tour of a party that is only seen has its day there. */
  meetParty(sentence: Piece): void {
    const day = this.#in(sentence).findLast(({ from }) => from.length === 10)
    if (day === undefined) return
    this.#last = wordsOf(day)
    this.#move(this.#last)
  }

  /** The date of a deed. What is told of a thing in passing (由X提交的提案) happened at no time but one of its own. */
  dateOf(told: Told, deed: Deed, inPassing: boolean, byParty: boolean): EventDate {
    const read = this.#read(told, deed.clause, deed.trigger.start, inPassing)
    // What the party does in the next paragraph is of the same tour.
    const vague = read === null || read.basis.includes('COVERAGE')
    const back = byParty && read?.basis.includes('FROM_CONTEXT') === true ? this.#back : null
    const tour = back ?? (byParty && vague ? this.#last : null)
    const said = tour !== null ? fromContext(tour) : read
    const date = this.#isOfPaper(told, deed, inPassing, said) ? yearOf(said) : this.#lasting(told, deed, said)
    if (deed.kind === 'CONVENE') this.#meeting = date
    this.#tells = true
    return date
  }

  /** 连续两天，调研组走访…: from the day that was told as many as are said. */
  #lasting({ sentence }: Told, { trigger }: Deed, date: EventDate): EventDate {
    const days = LASTING.exec(this.#view.slice(sentence.start, trigger.start))?.[1]
    if (days === undefined || date === null || date.from.length < 10 || date.from !== date.to) return date
    return { ...date, to: isoOf(later(dayOf(date.from), numeral(days) - 1)) ?? date.to }
  }

  /** 督办某委员提出的《…》, 此外还制定了《…》: when a paper was made is told beside what happens only by the year. */
  #isOfPaper({ clauses }: Told, { kind, clause }: Deed, inPassing: boolean, date: EventDate): boolean {
    if (date === null || (kind !== 'PROPOSE' && kind !== 'PUBLISH_RULE')) return false
    if (date.basis.includes('FROM_CONTEXT')) return true
    const from = clauses[clause]?.start ?? 0
    return kind === 'PROPOSE' && inPassing && date.evidence !== null && date.evidence.end <= from
  }

  #read({ sentence, clauses, groups }: Told, at: number, offset: number, alone: boolean): EventDate {
    const clause = clauses[at]
    if (clause === undefined) return null
    const own =
      this.#in({ start: clause.start, end: offset }).at(-1) ??
      // 视察农村饮水安全（5月）
      this.#in({ start: offset, end: clause.end }).find(({ start }) => this.#view[start - 1] === '（') ??
      this.#earlier(clauses, groups, at, offset) ??
      // 领衔：A　走访：B　时间：9月5日
      this.#in({ start: offset, end: sentence.end }).find(({ start }) =>
        /(?:时间|日期)：$/u.test(this.#view.slice(start - 3, start)),
      )
    if (own !== undefined) {
      // 4月11日至12日，…开展2022年重点考察: a year in the middle is of the thing where the sentence has a day.
      const day = own.from.length === 4 ? this.#earlier(clauses, groups, at, offset) : undefined
      const date = wordsOf(day?.from.startsWith(own.from) ? day : own)
      this.#move(date)
      this.#main ??= date
      this.#last = date
      return date
    }
    const current = this.#current
    const covers = this.#covers
    const goesOn =
      !alone &&
      current !== null &&
      (!this.#annual ||
        current === this.#headed ||
        this.#isTied ||
        (!this.isDated && current.from.length === 10))
    if (goesOn) return fromContext(current)
    return covers === null ? null : { from: covers, to: covers, basis: ['COVERAGE'], evidence: null }
  }

  /** What a clause before says: when it opens with the date, or nobody else acts since. */
  #earlier(
    clauses: readonly Clause[],
    groups: readonly Group[],
    at: number,
    offset: number,
  ): DateWords | undefined {
    for (let before = at - 1; before >= 0; before--) {
      const clause = clauses[before] as Clause
      // A list of deeds cut by ； has its dates part by part; only the date that opens the sentence is for all.
      const parted = clauses.slice(before, at).some(({ stop }) => stop === '；')
      if (parted && before > 0) continue
      if (clause.quoted) continue
      const opening = this.#opening(clause)
      if (opening !== undefined && (!parted || before === 0)) return opening
      const last = parted ? undefined : this.#in(clause).at(-1)
      const others = groups.some(
        ({ start, end, governor }) =>
          start >= clause.end && end <= offset && (governor === 'SUBJECT' || governor === 'BY'),
      )
      if (last !== undefined && !others) return last
    }
    return undefined
  }

  #opening(clause: Piece): DateWords | undefined {
    const [first, second] = this.#in(clause)
    if (first === undefined) return undefined
    const before = this.#view.slice(clause.start, first.start).replace(LABEL, '')
    const alone = clause.end - first.end <= 2 && before.length <= FEW
    if (!alone && !OPENING.test(before)) return undefined
    // 去年，5月12日: the second is the closer one.
    return second !== undefined && second.start - first.end <= 1 ? second : first
  }

  /** The event goes on on that day, unless the words look back or forward. */
  #move(date: NonNullable<EventDate>): void {
    const current = this.#current
    if (this.#published !== null && date.from.slice(0, this.#published.length) > this.#published) return
    const earlier = current !== null && date.from < current.from.slice(0, date.from.length)
    // A year alone (一年来) is no day to look back from.
    if (!this.#annual && earlier && current.from.length >= 7) {
      this.#back = date
      return
    }
    if (!this.#annual && current !== null && date.from.length < 7) return
    this.#current = date
  }

  /** 组织了2022年提案办理视察, 关于上半年经济运行情况, 企业一季度生产计划: of the thing, not of the deed. */
  #isOfThing({ start, from, to }: DateWords): boolean {
    const before = this.#view.slice(Math.max(0, start - 2), start)
    if (from.length === 4)
      return /(?:[了过对就把的和与及、]|进行|开展|组织|关于|围绕|听取|审议)$/u.test(before)
    const period = from.length === 7 && from !== to
    return period && /\p{Script=Han}$/u.test(before) && !/(?:[在从自]|(?<![关对])于)$/u.test(before)
  }

  /** Dates of a piece that say when something was done. */
  #in({ start, end }: Piece): DateWords[] {
    while (this.#next > 0 && (this.#dates[this.#next - 1]?.start ?? -1) >= start) this.#next--
    while ((this.#dates[this.#next]?.start ?? Number.POSITIVE_INFINITY) < start) this.#next++
    const found: DateWords[] = []
    for (let at = this.#next; at < this.#dates.length; at++) {
      const date = this.#dates[at] as DateWords
      if (date.start >= end) break
      if (NO_DATE_AFTER.test(this.#view.slice(date.end, date.end + 2))) continue
      if (this.#isOfThing(date)) continue
      if (NOT_WHEN.test(this.#view.slice(Math.max(0, date.start - 4), date.start))) continue
      found.push(date)
    }
    return found
  }
}

function fromContext(date: NonNullable<EventDate>): NonNullable<EventDate> {
  return date.basis.includes('FROM_CONTEXT') ? date : { ...date, basis: ['FROM_CONTEXT', ...date.basis] }
}

function yearOf(date: EventDate): EventDate {
  return date === null ? null : { ...date, from: date.from.slice(0, 4), to: date.to.slice(0, 4) }
}

function wordsOf({ start, end, from, to, basis }: DateWords): NonNullable<EventDate> {
  return { from, to, basis, evidence: { start, end } }
}
