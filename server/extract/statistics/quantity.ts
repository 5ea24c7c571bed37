/** Numbers with what they count in: 8.5万字, 98.7%, 100余名, 3—5家, 近200亩. */
import { ABOUT, AT_LEAST, UNITS } from '../../../data/gazetteer/units.ts'
import type { Piece } from '../flow.ts'
import { matchesOf } from '../lexicon/matches.ts'

export interface Quantity extends Piece {
  /** In base units: 8.5万字 is 85000. */
  readonly value: number
  readonly to: number | undefined
  readonly bound: 'ATLEAST' | 'ABOUT' | undefined
  readonly unit: string
}

const longest = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')
const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const SCALE = '[百千万亿]{0,2}'
/** After a number of these the words say when, in which order, of which kind. */
const QUANTITY = new RegExp(
  `(?<n>${NUMBER})(?<s>${SCALE})(?:(?:—|-|至|到|~)(?<m>${NUMBER})(?<t>${SCALE}))?(?<more>[余多])?(?:(?<unit>%|％|‰)|(?<scale2>[万亿])?(?<more2>[余多])?(?<word>${longest(UNITS)}))(?<after>以上|左右|上下)?`,
  'gu',
)
const CHINESE =
  /(?<n>[一二两三四五六七八九十]?[十百千万][一二三四五六七八九十百千]*|[一二两三四五六七八九])(?<more>[余多])(?<scale>[万亿])?(?<word>家|条|件|个|名|人次|人|次|篇|处|项|户|位|场次|场|亩|公里|米|吨|元)/gu
const BEFORE_LEAST = new RegExp(`(?:${longest(AT_LEAST)})$`, 'u')
const BEFORE_ABOUT = new RegExp(`(?:${longest(ABOUT)})$`, 'u')
const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const DIGITS = '零一二三四五六七八九'
/** A number inside another sign: 第3个, G356线, 0156号, 3-1, 2021年. */
const NOT_BEFORE = /(?:第|[A-Za-z\d.:/№]|-)$/u
/** The unit goes on as another word: 3个小时, 5家庭, 2人大代表, 3次会议. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  人: /^(?:大|民|员|才|工|事|均|口|居|行|生|心|格|社)/u,
  家: /^(?:庭|园|长|乡|具|电|禽|政|属)/u,
  次: /^(?:全会|会议|常委|主席|党组|党代|委员会|日|年|要|席)/u,
  分: /^(?:会|析|别|类|管|局|公司|工|配|布|支|组|解|区|片|之|段|散|享|行|校|院|店|厂|级|期)/u,
  个: /^(?:性|人(?!大)|体|别|案|头|月|小时|年|周|工作日|星期|方面|层面|维度|五年|世纪)/u,
  处: /^(?:理|于|置|长|级|室|罚|在|境|女)/u,
  部: /^(?:门|署|委|队|分|长|级|位|落|件)/u,
  条: /^(?:例|件|款|块|约|线)/u,
  项: /^(?:目)/u,
  所: /^(?:有|在|属|以|谓|长|需|得)/u,
  期: /^(?:间|待|望|限|末|货)/u,
  度: /^(?:假|过|量)/u,
  面: /^(?:积|对|向|临|貌|试|粉|议|上|前)/u,
  组: /^(?:织|建|成|长|合|团|员)/u,
  位: /^(?:于|置|列|居|次)/u,
  件: /^(?:套)/u,
  名: /^(?:称|单|优|义|副|校|师|额)/u,
  种: /^(?:植|子|养|业|粮|树|田)/u,
  类: /^(?:似|型)/u,
  天: /^(?:津|然|气|空)/u,
  场: /^(?:地|景|馆|所|站|镇)/u,
  本: /^(?:报|次|市|区|县|地|科|年|级|土|人|领|质|级)/u,
  起: /^(?:来|草|到|步|重|点|码|诉)/u,
  节: /^(?:日|能|约|水|点|目)/u,
  口: /^(?:岸|号|腔|碑)/u,
  对: /^(?:于|接|照|口|象|标|外|比|策|全|我|此|党)/u,
  批: /^(?:示|准|发|复|评|次|改)/u,
  头: /^(?:雁)/u,
  元: /^(?:旦|首|宵|素)/u,
  米: /^(?:粉|饭|其)/u,
  份: /^(?:额)/u,
  轮: /^(?:训|胎|换|值)/u,
  层: /^(?:面|级|次)/u,
  门: /^(?:口|户|诊|类)/u,
  座: /^(?:谈|位)/u,
  首: /^(?:批|个|家|次|届|站|先|都|席)/u,
  集: /^(?:中|体|团|聚|成|合|镇|市|群)/u,
}

/** All quantities of a piece of text, with offsets of the text. */
export function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of matchesOf(QUANTITY, text)) {
    const { groups = {}, index } = match
    const unit = groups.unit ?? groups.word ?? ''
    const end = index + match[0].length
    const before = text.slice(Math.max(0, index - 4), index)
    if (NOT_BEFORE.test(before) || NOT_AFTER[unit]?.test(text.slice(end, end + 4))) continue
    if (/^0\d/u.test(groups.n ?? '') || isTime(text, index, end, unit)) continue
    const scale = `${groups.s ?? ''}${groups.scale2 ?? ''}`
    const isRange = groups.m !== undefined
    const value = numberOf(
      groups.n ?? '',
      isRange && groups.s === '' ? (groups.t ?? '') + (groups.scale2 ?? '') : scale,
    )
    const bound =
      groups.more !== undefined ||
      groups.more2 !== undefined ||
      groups.after === '以上' ||
      BEFORE_LEAST.test(before)
        ? 'ATLEAST'
        : groups.after !== undefined || BEFORE_ABOUT.test(before)
          ? 'ABOUT'
          : undefined
    found.push({
      start: index,
      end,
      value,
      to: isRange ? numberOf(groups.m ?? '', `${groups.t ?? ''}${groups.scale2 ?? ''}`) : undefined,
      bound,
      unit: unit === '％' ? '%' : unit,
    })
  }
  for (const match of matchesOf(CHINESE, text)) {
    const { groups = {}, index } = match
    if (/[第一二三四五六七八九十百千万\d]$/u.test(text.slice(Math.max(0, index - 1), index))) continue
    const value = chinese(groups.n ?? '') * (SCALES[groups.scale ?? ''] ?? 1)
    found.push({
      start: index,
      end: index + match[0].length,
      value,
      to: undefined,
      bound: 'ATLEAST',
      unit: groups.word ?? '',
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 9时30分, 2023年, a year before 个 and the like say when. */
function isTime(text: string, start: number, end: number, unit: string): boolean {
  if (unit === '分' && /[时点:：]$/u.test(text.slice(Math.max(0, start - 1), start))) return true
  return /^[年月日时]/u.test(text.slice(end, end + 1)) && !/[%％]/u.test(unit)
}

function numberOf(digits: string, scale: string): number {
  let value = Number(digits.replaceAll(',', ''))
  for (const sign of scale) value *= SCALES[sign] ?? 1
  return Math.round(value * 1e6) / 1e6
}

/** A whole number in Chinese numerals: 三十, 一百二十, 两千. */
function chinese(words: string): number {
  let [total, section, digit] = [0, 0, 0]
  for (const sign of words) {
    const value = sign === '两' ? 2 : DIGITS.indexOf(sign)
    if (value >= 0) digit = value
    else if (sign === '十') {
      section += (digit || 1) * 10
      digit = 0
    } else if (sign === '万') {
      total = (total + section + digit) * 1e4
      section = 0
      digit = 0
    } else {
      section += (digit || 1) * (SCALES[sign] ?? 1)
      digit = 0
    }
  }
  return total + section + digit
}
