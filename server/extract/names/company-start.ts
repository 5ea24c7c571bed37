/** Where a company's name begins that is read from its legal form to the left: [place] brand [trade] legal form. */
import { GROUPS, INDUSTRIES } from '../../../data/gazetteer/enterprises.ts'
import { divisions } from '../lexicon/divisions.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'
import { isIntroducing } from './stops.ts'

const TRADES = new Set(INDUSTRIES.split(' '))
const GROUP = new Set(GROUPS.split(' '))
/** Single characters that end a name wherever they stand alone. */
const HARD = new Set(
  '的了着在到赴对向由从至往把将被给让请是等有没不未也又还都就才再只很更最该此这那每各某我你他她它所已曾但而则若即于按看听问说走访查议办驻、',
)
/** Of these a company's brand may hold one (正和纳米); where a brand is read already they end it. */
const SOFT = new Set('和与及为以中上下前后里外同来多家名第经进')
const POINTING = new Set('的了着该此这每各某我你他她它所等有、')
const LEVELS = new Set('省市县区州旗盟镇乡村')
const SENTENCE =
  TAG.MOVE |
  TAG.SPEECH |
  TAG.REPORTING |
  TAG.HEADING |
  TAG.ATTENDING |
  TAG.UNREAL |
  TAG.LIGHT |
  TAG.PARTY |
  TAG.TRIGGER
const NOBODY = TAG.OFFICE | TAG.ROLE | TAG.WRITER

export interface CompanyStart {
  readonly start: number
  /** How many characters name it: those that are no trade, place or level. */
  readonly brand: number
}

export interface CompanyOptions {
  readonly floor: number
  /** The first character of the item of a list in which it stands: everything from there on belongs to it. */
  readonly item: number
  /** Whether a legal form follows; without one a verb never belongs to the name. */
  readonly legal: boolean
}

/** The beginning of the name whose ending begins at `ending`. */
export function companyStart(
  words: Words,
  claims: Claims,
  ending: number,
  options: CompanyOptions,
): CompanyStart {
  const { text } = words
  let start = ending
  let brand = 0
  const lowest = Math.max(options.floor, ending - 30)
  while (start > lowest && !claims.isTaken(start - 1)) {
    const before = Math.max(lowest, words.startOf(start - 1))
    const word = text.slice(before, start)
    const tags = words.tagsAt(before)
    const wordClass = words.classAt(before)
    if (word === '）') {
      const open = text.lastIndexOf('（', before)
      if (open < lowest || before - open > 8) break
      start = open
      continue
    }
    if (!isHan(text.charCodeAt(before))) {
      // 3家加工厂: a count is no name, a number in a brand is (3D, 801).
      if (!/^[A-Za-z0-9+\-·&]+$/u.test(word) || isCount(text, before, start)) break
      start = before
      brand += word.length
      continue
    }
    // 上海|蓝昊|电气|江苏|有限公司: where it works, after its trade.
    if (tags & TAG.DIVISION && start === ending && options.legal) {
      start = before
      continue
    }
    if (tags & TAG.DIVISION) {
      start = overlapped(text, before, start, lowest)
      // 大唐|河南|发电: a group before the place of its branch.
      if (start > lowest) {
        const next = words.startOf(start - 1)
        if (words.tagsAt(next) & TAG.DIVISION || GROUP.has(text.slice(next, start))) continue
        // 新疆|阿丽|喀什|商贸: a brand that holds the name of a place.
        const wide =
          options.legal && words.classAt(next) === '?'
            ? divisionBefore(words, claims, next, lowest)
            : undefined
        if (wide !== undefined) start = wide
      }
      break
    }
    if (GROUP.has(word)) {
      start = before
      brand += word.length
      break
    }
    const trade = TRADES.has(word) || (tags & TAG.COMPANY) !== 0
    // 了解|合作社, 产业发展|和|合作社: right before its legal form no verb and no conjunction is a brand.
    if (
      start === ending &&
      (tags & SENTENCE || (/^[和与及]$/u.test(word) && !isSingle(words, before, lowest))) &&
      !trade
    )
      break
    if (word.length === 1) {
      // 走进那谷…公司: the first character of the item may be any, unless it points.
      if (HARD.has(word) && (before !== options.item || before >= ending - 2 || POINTING.has(word))) break
      if (SOFT.has(word) && before < options.item && brand > (/[和与及以]/u.test(word) ? 0 : 1)) {
        const far = /[和与及以]/u.test(word) ? undefined : divisionBefore(words, claims, before, lowest)
        if (far !== undefined) start = far
        break
      }
      if (
        LEVELS.has(word) &&
        brand > 0 &&
        before < options.item &&
        before > lowest &&
        words.endOf(before) - before === 1
      ) {
        const place = levelStart(words, claims, before, lowest)
        if (place < before) start = place
        break
      }
      start = before
      brand++
      continue
    }
    if ((isIntroducing(word) && !(trade && options.legal)) || tags & NOBODY) break
    // 第二|工程有限公司: numbered among the companies of a group.
    if (/^第/u.test(word) && !TRADES.has(text.slice(start, words.endOf(start)))) break
    if (brand > 0 && !trade && before < options.item) {
      if (tags & SENTENCE || 'vwdpcrqt'.includes(wordClass) || brand > 1) {
        const far = divisionBefore(words, claims, before, lowest)
        if (far !== undefined && !(tags & SENTENCE)) start = far
        break
      }
    }
    if (!trade && 'pcrq'.includes(wordClass)) break
    if (!options.legal && tags & (SENTENCE & ~TAG.UNREAL) && !trade) break
    start = before
    if (!trade && !(options.legal && 'vw'.includes(wordClass))) brand += word.length
  }
  return { start, brand }
}

/** Whether the word before `at` is one character, as in a brand (正|和). */
function isSingle(words: Words, at: number, lowest: number): boolean {
  const before = words.text[at - 1] ?? ''
  return at > lowest && isHan(before.charCodeAt(0)) && words.startOf(at - 1) === at - 1 && !KINDS.has(before)
}
/** What a kind of enterprise or site ends in: 织袜厂|和|制衣厂 are two. */
const KINDS = new Set('厂社场园店所院站')

/** 上|海南|天 is 上海|南天: the division that begins one character earlier, where the cut went through it; else `at`. */
function overlapped(text: string, at: number, end: number, lowest: number): number {
  return end - at === 2 &&
    at > lowest &&
    divisions().byShort.get(text.slice(at - 1, at + 1))?.level === 'PROVINCE'
    ? at - 1
    : at
}

function isCount(text: string, start: number, end: number): boolean {
  return /^\d+$/u.test(text.slice(start, end)) && /^[余多]?[家个户处座]/u.test(text.slice(end, end + 2))
}

/** The stem before a level (梧山|区|市政设施养护): two or three characters that are no words of the sentence. */
function levelStart(words: Words, claims: Claims, level: number, lowest: number): number {
  let start = level
  while (start > lowest && level - start < 3 && !claims.isTaken(start - 1)) {
    const before = words.startOf(start - 1)
    const word = words.text.slice(before, start)
    if (!isHan(words.text.charCodeAt(before)) || HARD.has(word) || SOFT.has(word)) break
    if (word.length > 1 && ('vwdpcrqt'.includes(words.classAt(before)) || level - start > 0)) break
    if (level - before > 4) break
    start = before
  }
  return start
}

/** A division not far to the left, with nothing between that ends a name: 浙江|天天|田园集团. */
function divisionBefore(words: Words, claims: Claims, at: number, lowest: number): number | undefined {
  const { text } = words
  let right = words.endOf(at)
  for (let count = 0; count < 3 && right > lowest && !claims.isTaken(right - 1); count++) {
    const before = words.startOf(right - 1)
    const word = text.slice(before, right)
    if (words.tagsAt(before) & TAG.DIVISION) return overlapped(text, before, right, lowest)
    if (GROUP.has(word)) return before
    if (!isHan(text.charCodeAt(before)) || HARD.has(word) || isIntroducing(word)) return undefined
    if (words.tagsAt(before) & (SENTENCE | NOBODY) || /^[和与及]$/u.test(word)) return undefined
    right = before
  }
  return undefined
}

/** Whether the word is the brand of a group with branches everywhere. */
export function isGroup(word: string): boolean {
  return GROUP.has(word)
}

/** Groups whose names are of places or dynasties too. */
const NO_OWNER = new Set(['三峡', '大唐'])
export const OF_COMPANY = { type: 'Enterprise', subtype: null } as const

/** 华为|数字能源基地: whether a zone that begins with the word is the company's own site. */
export function ownsSites(word: string): boolean {
  return GROUP.has(word) && !NO_OWNER.has(word)
}

/** Whether the word says a trade (轴承, 检测). */
export function isTrade(word: string): boolean {
  return TRADES.has(word)
}
