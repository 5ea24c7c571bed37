/** Title, subtitle, publisher, date and author: from metadata, else from the lines at the top of the page. */
import type { Range, Span } from '../../facts/schema.ts'
import { numeral, yearOfNumerals } from '../dates/numerals.ts'
import type { HeaderKind, Stated, Step } from '../draft.ts'

/** Header lines stand near the top; deeper, 来源 is a word of the article. */
const HEADER_LINES = 8
/** The foot of the text, where the day may stand. */
const FOOTER_LINES = 6
/** A field of Markdown's front matter, or an item of a list under one. */
const FRONT_MATTER = /^(?:[\w-]+[ \t]*:|-[ \t])/u
const LONGEST_FRONT_MATTER = 40
const DAY = String.raw`([12]\d{3})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})`
/** 二〇二三年十一月八日 */
const HAN_DAY =
  '([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日'
/** A line that ends in the day: alone, or after who wrote it (（县政协办公室供稿）　2023年6月5日). */
const FOOTER_DAY = new RegExp(
  String.raw`^[^。；！？]{0,40}?(?<![\d—–至到年-])(?<day>${DAY}|${HAN_DAY})[日\s\d:：）)】]*$`,
  'u',
)
const FIELDS = {
  publisher:
    /(?:信息来源|稿件来源|文章来源|新闻来源|供稿单位|来源|原创)\s*[:：]?[\s　]*([^\s　|｜:：【[]{2,30})/u,
  byline:
    /(?:作者|记者|撰稿|文字|通讯员|文\s*[/／]?\s*图|文)[\s　]*[:：/／]?[\s　]*([\p{Script=Han}·]{2,12}(?:[\s　][\p{Script=Han}·]{1,2}(?=$|[\s　]))?)/u,
  /** Not the first day of a range: （2024年1月29日—2月4日） is the week that is told. */
  publishedOn: new RegExp(`${DAY}(?![\\d日]*\\s*[—–至到-])|${HAN_DAY}`, 'u'),
  /** Where it appeared first: that day counts, not the one on which a site took it over. */
  reprinted: new RegExp(`(?:转载自|原载于?|摘自|转自|刊于|刊载于).{0,24}?(?<day>${DAY}|${HAN_DAY})`, 'u'),
  /** Of a magazine the year alone is known. */
  issue: /([12]\d{3})年第\d{1,3}期/u,
} as const
/** A line that says who, when and where it was published. */
const META = new RegExp(
  [
    DAY,
    HAN_DAY,
    String.raw`[12]\d{3}年\d{1,2}月`,
    String.raw`[12]\d{3}年第\d{1,3}期`,
    '(?:来源|作者|日期|时间|供稿|编辑|责编|原创|发布)\\s*[:：]',
    '^(?:本报|本网|本刊)?(?:记者|通讯员|文字|摄影|文图|作者)[\\s　/／:：]',
    '^(?:文|图|文\\s*[/／、]\\s*图|图\\s*[/／、]\\s*文)[\\s　]*[/／:：\\s　]',
    '^第[\\d０-９]+期',
    '(?:总第|[\\d０-９]+版|[A-Z]\\d版)',
    '^(?:\\p{Script=Han}[\\s　]){2,}\\p{Script=Han}$',
  ].join('|'),
  'u',
)
/** Nothing but a name or two. */
const NAMES =
  /^[（(]?(?:\p{Script=Han}{2,4}|\p{Script=Han}[\s　]+\p{Script=Han}|\p{Script=Han}{1,6}·\p{Script=Han}{2,6})(?:[\s　]+\p{Script=Han}{2,4}){0,2}[）)]?$/u
const BODY = /^[\s　]*(?:[■◎●▲◆【①]|[（(]?(?:本报|本网|本刊)?讯|一、)|[。；]/u
/** A title that only introduces the true one (…时强调). */
const KICKER = /(?:时|中)(?:强调|指出|要求|提出|表示)$/u

/** 2024年3月1日, 2024-3-1 → 2024-03-01; null for a day that no calendar has. */
export function isoDate(words: string): string | null {
  const text = words.normalize('NFKC')
  const match = new RegExp(DAY, 'u').exec(text)
  const spelt = match === null ? new RegExp(HAN_DAY, 'u').exec(text) : null
  if (match === null && spelt === null) return null
  const [year, month, day] = (
    match === null
      ? [yearOfNumerals(spelt?.[1] ?? ''), numeral(spelt?.[2] ?? ''), numeral(spelt?.[3] ?? '')]
      : match.slice(1).map(Number)
  ) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** ２０２３－０９－１５ as 2023-09-15, character by character. */
function withPlainDigits(text: string): string {
  return text.replace(/[０-９－．／]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
}

/** The lines of Markdown's front matter (---, title: …, ---), which is no text: how many there are. */
function frontMatter(text: string, lines: readonly Range[]): number {
  const first = lines[0]
  if (first === undefined || text.slice(...first).trim() !== '---') return 0
  const rest = lines.slice(1, LONGEST_FRONT_MATTER).map((line) => text.slice(...line).trim())
  const end = rest.indexOf('---')
  return end >= 0 && rest.slice(0, end).every((line) => FRONT_MATTER.test(line)) ? end + 2 : 0
}

/** What each of the lines at the top is, as far as the first paragraph. */
export function headerKinds(text: string, lines: readonly Range[]): HeaderKind[] {
  const kinds: HeaderKind[] = lines.slice(0, frontMatter(text, lines)).map(() => 'META')
  for (const [from, to] of lines.slice(kinds.length, kinds.length + HEADER_LINES)) {
    const line = text.slice(from, to).trim()
    const indented = /^[ \t　]{2,}/u.test(text.slice(from, to)) && kinds.includes('TITLE')
    if (BODY.test(line) || line.length > 70 || (indented && !META.test(line))) break
    const titled = kinds.includes('TITLE')
    if (META.test(line) && line.length < 110) kinds.push('META')
    else if (titled && NAMES.test(line)) kinds.push('META')
    else if (!titled) kinds.push('TITLE')
    else if (kinds.filter((kind) => kind === 'SUBTITLE').length < 2 && kinds.at(-1) !== 'META')
      kinds.push('SUBTITLE')
    else break
  }
  const first = kinds.indexOf('TITLE')
  const second = kinds.indexOf('SUBTITLE')
  const [from, to] = lines[first] ?? [0, 0]
  if (second === first + 1 && second > 0 && KICKER.test(text.slice(from, to).trim())) {
    kinds[first] = 'SUBTITLE'
    kinds[second] = 'TITLE'
  }
  return kinds
}

function inLines(text: string, lines: readonly Range[], pattern: RegExp): Stated | undefined {
  for (const [from, to] of lines) {
    const line = text.slice(from, to)
    const match = pattern.exec(line)
    if (match === null) continue
    const value = match.groups?.day ?? (match.length > 2 ? match[0] : (match[1] ?? match[0]))
    const start = from + match.index + match[0].lastIndexOf(value)
    return { value, span: { start, end: start + value.length } }
  }
  return undefined
}

function stated(text: string, lines: readonly Range[], kinds: readonly HeaderKind[], kind: HeaderKind) {
  const range = lines[kinds.indexOf(kind)]
  if (range === undefined) return undefined
  const line = text.slice(...range)
  const value = line.trim()
  const start = range[0] + line.indexOf(value)
  return { value: value.replace(/^——|^--/u, ''), span: { start, end: start + value.length } }
}

/** The year that the title or the first paragraph says the article is about. */
function coverageOf(
  text: string,
  lines: readonly Range[],
  kinds: readonly HeaderKind[],
  dated: Stated | undefined,
): Stated | undefined {
  const titles = lines.filter((_, at) => kinds[at] === 'TITLE' || kinds[at] === 'SUBTITLE')
  const titled = inLines(text, titles, /([12]\d{3})年(?!\d{1,2}月)/u)
  if (titled !== undefined) return titled
  const month = inLines(text, lines.slice(0, kinds.length), /([12]\d{3})年\d{1,2}月(?!\d{1,2}日)/u)
  if (dated !== undefined) return surveyed(text, lines.slice(kinds.length), isoDate(dated.value))
  if (month !== undefined) return month
  const years = new Map<string, { count: number; span: Span }>()
  for (const [from, to] of lines.slice(kinds.length, kinds.length + 8))
    for (const { 1: year = '', index } of text.slice(from, to).matchAll(/([12]\d{3})年(?!\d{1,2}月)/gu)) {
      const known = years.get(year)
      const span = known?.span ?? { start: from + index, end: from + index + 4 }
      years.set(year, { count: (known?.count ?? 0) + 1, span })
    }
  const [best] = [...years].sort(([, a], [, b]) => b.count - a.count)
  return best === undefined ? undefined : { value: best[0], span: best[1].span }
}

/** 一、2010年工作回顾: what a report surveys. */
const SURVEYED =
  /^[\s　]*(?:[（(]?[一二三四五][）)、])?(?:回顾|盘点)?([12]\d{3})年(?:度)?(?:的)?(?:主要)?(?:工作|履职)?(?:工作)?(?:回顾|总结|盘点|回眸)/u
/** A year that is over, told of as a whole in what appears soon after its end. */
const WHOLE_YEAR = /一年来|过去(?:的)?一年|这一年|即将过去的|回望([12]\d{3})年?|([12]\d{3})年(?=，|以来|是)/u
/** No survey opens with the day of a piece of news. */
const NEWS_DAY = /[12]?\d月\d{1,2}日/u
const [LAST_MONTH_OF_SURVEYS, FIRST_MONTH_OF_SURVEYS] = [3, 12]

/** The year that a review surveys which appeared at its end or soon after it. */
function surveyed(text: string, body: readonly Range[], day: string | null): Stated | undefined {
  const report = inLines(text, body.slice(0, 12), SURVEYED)
  if (report !== undefined || day === null) return report
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (month === 0 || (month > LAST_MONTH_OF_SURVEYS && month < FIRST_MONTH_OF_SURVEYS)) return undefined
  const lead = body.slice(0, 2)
  if (lead.some(([from, to]) => NEWS_DAY.test(text.slice(from, to)))) return undefined
  const told = String(month >= FIRST_MONTH_OF_SURVEYS ? year : year - 1)
  const words = inLines(text, lead, WHOLE_YEAR)
  if (words === undefined || (/^[12]\d{3}/u.test(words.value) && !words.value.startsWith(told)))
    return undefined
  return { value: told, span: words.span }
}

export const header: Step = {
  name: 'header',
  needs: ['lines'],
  gives: ['document', 'headerLines'],
  run(draft) {
    const { text: raw, metadata } = draft.input
    const text = withPlainDigits(raw)
    const kinds = headerKinds(text, draft.lines)
    const metas = draft.lines.filter((_, at) => kinds[at] === 'META')
    const title = metadata.title ?? stated(raw, draft.lines, kinds, 'TITLE')
    const subtitle = stated(raw, draft.lines, kinds, 'SUBTITLE')
    const publisher = metadata.publisher ?? inLines(raw, metas, FIELDS.publisher)
    const byline = metadata.byline ?? inLines(text, metas, FIELDS.byline)
    const dated =
      metadata.publishedOn ??
      inLines(text, metas, FIELDS.reprinted) ??
      inLines(text, metas, FIELDS.publishedOn) ??
      inLines(text, draft.lines.slice(kinds.length).slice(-FOOTER_LINES), FOOTER_DAY)
    const issue = dated === undefined ? inLines(text, metas, FIELDS.issue) : undefined
    const day = dated === undefined ? (issue?.value ?? null) : isoDate(dated.value)
    const published = day === null ? undefined : (dated ?? issue)
    const covers = metadata.covers ?? coverageOf(text, draft.lines, kinds, published)
    const evidence: Record<string, Span> = {}
    const { page, url } = metadata
    const said = { title, subtitle, publisher, byline, publishedOn: published, covers, page, url }
    for (const [field, value] of Object.entries(said)) {
      if (value === undefined) continue
      if (value.span !== null) evidence[field] = value.span
    }
    const document = {
      ...draft.document,
      title: title?.value ?? null,
      subtitle: subtitle?.value ?? null,
      byline: byline === undefined ? null : [byline.value.replace(/[\s　]/gu, '')],
      publishedOn: day,
      covers: covers?.value ?? null,
      source: {
        publisher: publisher?.value ?? null,
        page: page?.value ?? null,
        url: url?.value ?? null,
      },
      evidence,
    }
    return { ...draft, document, headerLines: kinds }
  },
}
