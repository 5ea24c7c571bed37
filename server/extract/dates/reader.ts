/** Reads the words that say when, one after the other: each is read against the year of the document and the words before. */
import type { DateBasis } from '../../../data/ontology/index.ts'
import type { DateWords } from '../draft.ts'
import { matchesOf } from '../lexicon/matches.ts'
import { type Day, dayOf, isoOf, later } from './calendar.ts'
import { numeral, yearOfNumerals } from './numerals.ts'

export interface YearOf {
  readonly publishedOn: string | null
  readonly covers: string | null
}

const DASH = '[—\\-至到]+'
/** Two days in a row: 13日、14日. */
const AND = '(?:[、和]|以及)'
/** Months and days in figures, or in Chinese numerals where a whole date stands. */
const HAN = '[一二三四五六七八九十]{1,3}'
const PART = '(?:上午|下午|早上|晚上|傍晚|中午|凌晨|清晨|晚|早|夜间|前后)?'
const YEAR = '(?:([12]\\d{3})年|(去年|今年|前年|明年|当年|同年|本年|上年|次年|翌年))'
const PHASE = '(上旬|中旬|下旬|初|底|末|间|份|中)?'
/** Absolute words, then words that need the ones before them. */
const WHEN = new RegExp(
  [
    '(?<iso>(?<!\\d)(?<iy>[12]\\d{3})[-—./](?<im>\\d{1,2})[-—./](?<id>\\d{1,2})(?!\\d))',
    `(?<full>${YEAR}?(?<m1>\\d{1,2})月(?<d1>\\d{1,2})(?:[日号]${PART}(?:(?:${DASH}|${AND})(?:(?<y2>[12]\\d{3})年|次年)?(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2})[日号]${PART})?|${DASH}(?<d5>\\d{1,2})[日号]${PART}))`,
    `(?<chinese>(?:(?<cy>[一二][〇○零一二三四五六七八九]{3})年|(?<cr>去年|今年|前年|同年|当年))?(?<cm>${HAN})月(?<cd>${HAN})日${PART}(?:${DASH}(?<cd2>${HAN})日)?)`,
    `(?<spelt>(?<![\\p{Script=Han}\\d])(?:(?<sy>[一二][〇○零一二三四五六七八九]{3})年|(?<sr>去年|今年|前年|同年|当年))?(?<sm>${HAN})月(?:份|上旬|中旬|下旬|初|底|间)?(?=[\\s，、：】）]|$))`,
    `(?<half>${YEAR}?(?<part>上半年|下半年|第?[一二三四]季度))`,
    `(?<months>${YEAR}?(?<m3>\\d{1,2})月?${DASH}(?:(?<y4>[12]\\d{3})年|次年|翌年)?(?<m4>\\d{1,2})月(?!\\d)${PHASE}(?:以来)?)`,
    `(?<month>${YEAR}?(?<m5>\\d{1,2})月(?!\\d)${PHASE}(?<since>以来)?)`,
    `(?<year>${YEAR}(?!\\d)(?:以来|年初|年底|年末|初|底|末|年)?)`,
    `(?<bare>(?<![\\d月])(?<d3>\\d{1,2})日${PART}(?:${DASH}(?<d4>\\d{1,2})日${PART})?)`,
    '(?<next>次日|第二天|翌日|隔天)',
    '(?<same>当天|当日|当晚|同日|同一天)',
    '(?<before>前一天|前一日)',
    '(?<after>(?<n>[\\d一二两三四五六七八九十]{1,3})[天日]后)',
    `(?<monthsafter>(?<nm>\\d{1,2}|[一二两三四五六七八九十]{1,2})个月后)`,
    '(?<thismonth>(?:本月|上月|上个月)(?:(?<d6>\\d{1,2})日|上旬|中旬|下旬|初)?)',
    '(?<thatmonth>(?:当月|同月|该月)(?:(?<d7>\\d{1,2})日)?|月底|月末)',
    '(?<vague>[一二两三四五六七八九十几多\\d]{1,2}年来|近日|日前|近期|连日来|近段时间|今年以来|年内|全年|一年来|过去一年|年初|年底|年末)',
    '(?<today>今天|今日|昨天|昨日|前天)',
  ].join('|'),
  'gu',
)
/** Shifts of 去年 and the like against the year of publication. */
const SHIFT: Readonly<Record<string, number>> = { 去年: -1, 上年: -1, 前年: -2, 明年: 1, 今年: 0, 本年: 0 }
/** Shifts against the year that the text named last. */
const FROM_LAST: Readonly<Record<string, number>> = { 当年: 0, 同年: 0, 次年: 1, 翌年: 1 }
/** A date so many days after publication was meant of the year before. */
const TOLERANCE = 31
/** What is told within so many days is news, whatever year was told of before. */
const FRESH = 62

interface Read {
  readonly from: Day
  readonly to: Day
  readonly basis: readonly DateBasis[]
}

/** A reader for one document; `read` takes the words of one sentence at a time. */
export class DateReader {
  #years: YearOf
  /** The last month, and the last day, that the text tells of: 13日, 当月 and 次日 lean on them. */
  #last: Day | null = null
  #lastDay: Day | null = null
  #lastYear: number | null = null
  #basis: DateBasis = 'STATED'
  /** The last month that was told with a year other than that of the text: what follows it is of that year too. */
  #narrated: Day | null = null

  constructor(years: YearOf) {
    this.#years = years
  }

  /** The dates of `view.slice(start, end)`, with offsets of the whole. */
  read(view: string, start: number, end: number): DateWords[] {
    const found: DateWords[] = []
    const text = view.slice(start, end)
    for (const match of matchesOf(WHEN, text)) {
      const after = text.slice(match.index + match[0].length)
      // 2023年度…项目 and 1986年的… name things; 第3日 and 23日报 are no dates.
      if (/^(?:度|版|级|产|报(?!送|告|请))/u.test(after)) continue
      const read = this.#meaning(match[0], match.groups ?? {}, match)
      if (read === undefined) continue
      const [from, to] = [isoOf(read.from), isoOf(read.to)]
      if (from === null || to === null || to < from.slice(0, to.length)) continue
      // 某报某地2018年9月16日电: the day on which it was sent.
      if (/^[电讯]/u.test(after) && this.#years.publishedOn === null && from.length === 10)
        this.#years = { ...this.#years, publishedOn: from }
      if (match.groups?.before === undefined) this.#keep(read, from, after)
      const at = start + match.index
      found.push({ start: at, end: at + match[0].length, from, to, basis: read.basis })
    }
    return found
  }

  /** What later words lean on; not a day that is named in passing (去年的, 10月底前), nor one that is still to come. */
  #keep({ from, basis }: Read, iso: string, after: string): void {
    const { publishedOn } = this.#years
    if (!after.startsWith('的')) this.#lastYear = from.year
    if (from.month === null || /^(?:的|前|之前|以前)/u.test(after)) return
    if (publishedOn !== null && iso.slice(0, publishedOn.length) > publishedOn) return
    if (basis[0] !== 'FROM_CONTEXT')
      this.#narrated = from.year === this.#yearOf(undefined)?.year ? null : from
    this.#last = from
    if (from.day !== null) this.#lastDay = from
    const [first] = basis.filter((one) => one !== 'FROM_CONTEXT')
    if (first !== undefined) this.#basis = first
  }

  /** The year that a word such as 去年 means; undefined when nothing tells. */
  #yearOf(words: string | undefined): { year: number; basis: DateBasis } | undefined {
    const { publishedOn, covers } = this.#years
    const shift = words === undefined ? 0 : SHIFT[words]
    const fromLast = FROM_LAST[words ?? '']
    if (fromLast !== undefined && this.#lastYear !== null)
      return { year: this.#lastYear + fromLast, basis: 'FROM_CONTEXT' }
    // 1月9日 in an article of January that covers the year before was in that year.
    if (words === undefined && covers !== null)
      return { year: dayOf(covers).year, basis: 'YEAR_FROM_COVERAGE' }
    if (publishedOn !== null)
      return { year: dayOf(publishedOn).year + (shift ?? 0), basis: 'YEAR_FROM_PUBLICATION' }
    // An article that covers a year appears after it: its 去年 is that year.
    if (covers !== null)
      return {
        year: dayOf(covers).year + (shift === 1 ? 1 : shift === -2 ? -1 : 0),
        basis: 'YEAR_FROM_COVERAGE',
      }
    return this.#lastYear === null
      ? undefined
      : { year: this.#lastYear + (shift ?? 0), basis: 'FROM_CONTEXT' }
  }

  #meaning(
    words: string,
    groups: Record<string, string | undefined>,
    match: RegExpMatchArray,
  ): Read | undefined {
    const absolute = match.slice(1).find((group) => group !== undefined && /^[12]\d{3}$/u.test(group))
    const relative = /^(?:去年|今年|前年|明年|当年|同年|本年|上年|次年|翌年)/u.exec(words)?.[0]
    const named =
      absolute === undefined
        ? this.#yearOf(relative)
        : { year: Number(absolute), basis: 'STATED' as DateBasis }
    const number = (name: string) => (groups[name] === undefined ? null : Number(groups[name]))
    if (groups.full !== undefined) {
      if (named === undefined) return undefined
      const from = this.#placed(
        { year: named.year, month: number('m1'), day: number('d1') },
        absolute ?? relative,
      )
      const day = number('d2') ?? number('d5')
      const month = number('m2') ?? from.month
      // 12月30日至次年1月2日
      const turned = month !== null && from.month !== null && month < from.month ? 1 : 0
      const to = day === null ? from : { year: number('y2') ?? from.year + turned, month, day }
      return { from, to, basis: [named.basis] }
    }
    if (groups.iso !== undefined) {
      const day = { year: Number(groups.iy), month: Number(groups.im), day: Number(groups.id) }
      return { from: day, to: day, basis: ['STATED'] }
    }
    if (groups.chinese !== undefined)
      return this.#inNumerals(groups.cy, groups.cr, groups.cm, groups.cd, groups.cd2)
    if (groups.spelt !== undefined) return this.#inNumerals(groups.sy, groups.sr, groups.sm)
    if (groups.half !== undefined) {
      if (named === undefined) return undefined
      const [first, last] = PARTS[(groups.part ?? '').replace('第', '')] ?? [1, 12]
      const { year } = named
      return {
        from: { year, month: first, day: null },
        to: { year, month: last, day: null },
        basis: [named.basis],
      }
    }
    if (groups.months !== undefined || groups.month !== undefined) {
      if (named === undefined) return undefined
      const first = number('m3') ?? number('m5')
      const from = this.#placed({ year: named.year, month: first, day: null }, absolute ?? relative)
      const last = groups.since === undefined ? (number('m4') ?? first) : this.#monthOfPublication(from)
      // 2022年10月至2023年3月, 10月至次年3月
      const turned = last !== null && first !== null && last < first
      const end = number('y4') ?? from.year + (turned ? 1 : 0)
      const start = turned && from.year === end ? end - 1 : from.year
      return {
        from: { ...from, year: start },
        to: { year: end, month: last, day: null },
        basis: [named.basis],
      }
    }
    if (groups.year !== undefined) {
      if (named === undefined) return undefined
      const year = { year: named.year, month: null, day: null }
      return { from: year, to: year, basis: [named.basis] }
    }
    return this.#pointing(words, groups)
  }

  /** Words that lean on those before them, or on the day of publication. */
  #pointing(words: string, groups: Record<string, string | undefined>): Read | undefined {
    const year = this.#yearOf(undefined)
    if (groups.vague !== undefined) {
      if (year === undefined) return undefined
      const day = { year: year.year, month: null, day: null }
      return { from: day, to: day, basis: [year.basis] }
    }
    if (groups.today !== undefined) {
      const { publishedOn } = this.#years
      if (publishedOn === null || publishedOn.length < 10) return undefined
      const day = later(dayOf(publishedOn), words.startsWith('今') ? 0 : words.startsWith('昨') ? -1 : -2)
      return { from: day, to: day, basis: ['YEAR_FROM_PUBLICATION'] }
    }
    return this.#leaning(groups)
  }

  /** 六月十二日, 二〇二三年九月八日, 三月. */
  #inNumerals(
    year: string | undefined,
    relative: string | undefined,
    month = '',
    first?: string,
    last = first,
  ): Read | undefined {
    const named =
      year === undefined
        ? this.#yearOf(relative)
        : { year: yearOfNumerals(year), basis: 'STATED' as DateBasis }
    if (named === undefined) return undefined
    const day = (words: string | undefined) => (words === undefined ? null : numeral(words))
    const start = { year: named.year, month: numeral(month), day: day(first) }
    const from = this.#placed(start, year ?? relative)
    return { from, to: { ...from, day: day(last) }, basis: [named.basis] }
  }

  /** 13日, 当月 and 次日 by the month or the day before them; 13日 alone is of the month of publication or the one before it. */
  #leaning(groups: Record<string, string | undefined>): Read | undefined {
    const basis: readonly DateBasis[] =
      this.#basis === 'STATED' ? ['FROM_CONTEXT'] : ['FROM_CONTEXT', this.#basis]
    if (groups.bare !== undefined) {
      const [first, last] = [Number(groups.d3), Number(groups.d4 ?? groups.d3)]
      const month = this.#last ?? this.#monthBefore(last)
      if (month === null) return undefined
      return {
        from: { ...month, day: first },
        to: { ...month, day: last },
        basis: this.#last === null ? ['YEAR_FROM_PUBLICATION'] : basis,
      }
    }
    if (groups.thatmonth !== undefined) {
      const day = groups.d7 === undefined ? null : Number(groups.d7)
      const month = this.#last === null ? null : { ...this.#last, day }
      return month === null ? undefined : { from: month, to: month, basis }
    }
    if (groups.thismonth !== undefined) return this.#ofPublication(groups)
    const day = this.#lastDay ?? this.#last
    if (day === null) return undefined
    if (groups.monthsafter !== undefined) {
      if (day.month === null) return undefined
      const months = day.month - 1 + numeral(groups.nm ?? '')
      const month = { year: day.year + Math.floor(months / 12), month: (months % 12) + 1, day: null }
      return { from: month, to: month, basis }
    }
    if (groups.same !== undefined) return { from: day, to: day, basis }
    if (day.day === null) return undefined
    const days = groups.next !== undefined ? 1 : groups.before !== undefined ? -1 : numeral(groups.n ?? '')
    const moved = later(day, days)
    return { from: moved, to: moved, basis }
  }

  /** 本月, 上月12日: by the month of publication. */
  #ofPublication(groups: Record<string, string | undefined>): Read | undefined {
    const { publishedOn } = this.#years
    const published = publishedOn === null ? null : dayOf(publishedOn)
    if (published === null || published.month === null) return undefined
    const last = groups.thismonth?.startsWith('上') === true
    const turned = last && published.month === 1
    const from = {
      year: turned ? published.year - 1 : published.year,
      month: turned ? 12 : last ? published.month - 1 : published.month,
      day: groups.d6 === undefined ? null : Number(groups.d6),
    }
    return { from, to: from, basis: ['YEAR_FROM_PUBLICATION'] }
  }

  /** The month of publication, or that before it when it had not had such a day yet. */
  #monthBefore(day: number): Day | null {
    const { publishedOn } = this.#years
    if (publishedOn === null || publishedOn.length < 10) return null
    const published = dayOf(publishedOn)
    if (published.month === null || published.day === null) return null
    if (day <= published.day) return { ...published, day: null }
    return published.month > 1
      ? { year: published.year, month: published.month - 1, day: null }
      : { year: published.year - 1, month: 12, day: null }
  }

  #monthOfPublication(from: Day): number | null {
    const { publishedOn } = this.#years
    const published = publishedOn === null ? null : dayOf(publishedOn)
    return published !== null && published.year === from.year && published.month !== null
      ? Math.max(published.month, from.month ?? 1)
      : 12
  }

  /** Whether a day is news on the day of publication. */
  #isFresh({ year, month, day }: Day, publishedOn: string): boolean {
    const days = (Date.parse(publishedOn) - Date.UTC(year, (month ?? 1) - 1, day ?? 1)) / 86_400_000
    return days >= -TOLERANCE && days <= FRESH
  }

  /** 12月28日 in an article of the third of January was last year's. */
  #placed(date: Day, yearWords: string | undefined): Day {
    const { publishedOn } = this.#years
    if (yearWords !== undefined || date.month === null) return date
    const told = this.#narrated
    if (
      told?.month !== null &&
      told?.month !== undefined &&
      told.year < date.year &&
      date.month >= told.month
    )
      if (publishedOn === null || publishedOn.length < 10 || !this.#isFresh(date, publishedOn))
        return { ...date, year: told.year }
    if (publishedOn === null) return date
    const published = Date.parse(publishedOn.length === 10 ? publishedOn : `${publishedOn}-28`.slice(0, 10))
    const meant = Date.UTC(date.year, date.month - 1, date.day ?? 1)
    return meant - published > TOLERANCE * 86_400_000 ? { ...date, year: date.year - 1 } : date
  }
}

/** First and last month of a part of the year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
}
