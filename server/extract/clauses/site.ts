/**
 * A site that only its place in a list names: 先后到A厂、某某花廊和B园. What stands between the separators of a list that somebody
 * goes through is one name, whatever words it is made of.
 */
import { COMMON_PLACES, GENERIC_STEMS, PLACE_ENDINGS } from '../../../data/gazetteer/place-endings.ts'
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { Endings } from '../lexicon/endings.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { hasUnknown } from '../names/place-walk.ts'
import { endsInVerb, type Ground, isBare, isCommon } from './undertaking.ts'

const COMMON = new Set(COMMON_PLACES.split(' '))
const GENERIC = new Set(GENERIC_STEMS.split(' '))
const ENDINGS = new Endings(
  Object.entries(PLACE_ENDINGS).flatMap(([subtype, words]) =>
    words.split(' ').map((word) => [word, subtype] as const),
  ),
)

const VAGUE =
  /设在|位于|^(?:部分|各|全|有关|相关|多|一些|沿线|沿途|周边|附近|所有|其他|另外|[我本该][省市县区州盟旗镇乡村])/u
/** Some of a kind, and none by name, wherever it stands. */
const SOME = /部分|若干|一批|[两三四五六七八九十\d]+[个座处条](?:小区|社区|村|园区|基地)$/u
const LEAD = /^(?:了|过|位于|坐落于|包括|还有|如|的)+/u
/** What may follow a site in a list and is no part of its name. */
const TAIL =
  /(?:的)?(?:(?:项目|建设|施工|工程|改造|生产)*(?:现场|工地|一线|车间)|等(?:\d+|[一二三四五六七八九十两多几]+)?(?:余|多)?(?:[家个处])?(?:重点|民营|龙头|相关|部分)*(?:企业|公司|单位|点位|地点|场所|景点|地方|地|处|点|项目|工程)?(?:建设)?(?:现场)?)$/u
const ENTERPRISES =
  /等(?:\d+|[一二三四五六七八九十两多几]+)?(?:余|多)?(?:家)?(?:重点|民营|龙头|相关|本土|部分)*(?:企业|公司)/u
const NAME = /^[\p{Script=Han}\p{Script=Latin}\d“”·（）—.]{3,26}$/u
/** A list that was not cut, a number that counts. */
const JOINT = /[和与及]|\d+[个家条处]/u
/** What the name of a site may end in, whatever else the character is. */
const SITE_END = /[点站馆院厂场所楼塔堂室厅廊亭坊园苑港坝闸洞库棚屋居寨堡关门口井桥]$|\p{Script=Latin}\d*$/u
const DIVISION: ReadonlySet<string | null> = new Set(['PROVINCE', 'CITY', 'DISTRICT', 'TOWNSHIP'])
/** Classes of words with which no name of a site begins. */
const NO_START = 'vdpcr'
const NO_WORD = TAG.SPEECH | TAG.MOVE | TAG.STRANGER | TAG.PARTY | TAG.OFFICE | TAG.ATTENDING | TAG.LIGHT

/** Whether a list says of itself that it names companies (A、B等企业). */
export function isListOfCompanies(view: string): boolean {
  return ENTERPRISES.test(view)
}

/** The site that an item of a list names. `listed`: as what the list has names of sites beside it. */
export function siteIn(
  ground: Ground,
  segment: Piece,
  listed: 'COMPANIES' | 'SITES' | undefined,
): Mention | undefined {
  const { flow, words, index } = ground
  const { view, text } = flow
  let { start, end } = segment
  start += LEAD.exec(view.slice(start, end))?.[0].length ?? 0
  for (let tail = TAIL.exec(view.slice(start, end)); tail !== null && tail[0] !== ''; ) {
    end -= tail[0].length
    tail = TAIL.exec(view.slice(start, end))
  }
  // 某区某城: the divisions only say where it lies.
  for (
    let area = index.at(start);
    area?.start === start && DIVISION.has(area.subtype) && area.end < end;
    area = index.at(start)
  ) {
    if (area.form === 'RELATIVE' || end - area.end < 5) break
    start = area.end
  }
  const name = text.slice(start, end)
  if (
    !NAME.test(name) ||
    VAGUE.test(name) ||
    SOME.test(name) ||
    COMMON.has(name) ||
    isCommon(name) ||
    isBare(words, start, end)
  )
    return undefined
  // 市级各民主党派, 市民宗局机关: bodies, and no sites.
  if (/(?:党派|机关)$/u.test(name)) return undefined
  if (/的/u.test(name.replace(/“[^”]*”/gu, ''))) return undefined
  if (JOINT.test(name) && index.in({ start, end }).length === 0) return undefined
  if (name.split('“').length !== name.split('”').length || endsInVerb(name)) return undefined
  if (index.in({ start, end }).some(({ type }) => type === 'Person' || type === 'Work')) return undefined
  const unit = listed !== undefined && /^\p{Script=Han}{2,3}[镇乡村]$/u.test(name)
  if (!unit && index.at(start) === undefined && NO_START.includes(words.classAt(start))) return undefined
  const last = words.startOf(end - 1)
  if (last <= start || words.endOf(last) !== end) return undefined
  for (let at = start; at < end; at = words.endOf(at))
    if (index.at(at) === undefined && words.tagsAt(at) & NO_WORD) return undefined
  const kind = kindOf(ground, { start, end }, last, listed)
  if (kind === undefined) return undefined
  return { start, end, ...kind, name, form: 'NAME', inside: false, step: 'events', sure: 0.6 }
}

function kindOf(
  { words, flow, index }: Ground,
  { start, end }: Piece,
  last: number,
  listed: 'COMPANIES' | 'SITES' | undefined,
): Pick<Mention, 'type' | 'subtype'> | undefined {
  const tags = words.tagsAt(last)
  const name = flow.view.slice(start, end)
  const ending = ENDINGS.of(name, 1)
  if (tags & TAG.PLACE || (ending !== undefined && (ending.length > 1 || /[镇乡村]$/u.test(name)))) {
    const stem = end - (ending?.length ?? 0) - start
    if (GENERIC.has(name.slice(0, stem)) && !(listed !== undefined && stem >= 4)) return undefined
    const subtype = ending?.value ?? null
    if (subtype === 'TOWNSHIP' || !DIVISION.has(subtype)) return { type: 'Place', subtype }
    return name.endsWith('区') ? { type: 'Place', subtype: 'ZONE' } : undefined
  }
  if (tags & TAG.COMPANY) return { type: 'Enterprise', subtype: null }
  if (listed === 'COMPANIES' || (listed !== undefined && tags & TAG.BUSINESS && !name.endsWith('桥')))
    return { type: 'Enterprise', subtype: null }
  const divided = index.in({ start, end }).some(({ subtype }) => DIVISION.has(subtype))
  // 黄鹭嘴红树林补植区: an area with a name of its own, and no division.
  if (name.length >= 5 && name.endsWith('区') && !divided && hasUnknown(words, start, end))
    return { type: 'Place', subtype: 'ZONE' }
  if (listed === undefined || tags & (TAG.BODY | TAG.PROJECT | TAG.TRIGGER | TAG.NOUN_HEAD)) return undefined
  for (let at = start; at < end; at = words.endOf(at))
    if (words.endOf(at) - at > 1 ? words.classAt(at) === 'v' : /[中里上下内]/u.test(words.wordAt(at)))
      return undefined
  return 'n?'.includes(words.classAt(last)) || SITE_END.test(name)
    ? { type: 'Place', subtype: 'FACILITY' }
    : undefined
}
