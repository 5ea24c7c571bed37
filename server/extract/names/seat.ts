/**
 * The divisions right before the ending of a public body, read to the left: 盘点|巴南区|政协, 9月|市|政协, 甘肃省|张掖市|政协. A public
 * body always has its place or its level there, so whatever stands before that is no part of its name.
 */
import { OFFICE_STATUS } from '../../../data/gazetteer/offices.ts'
import { Characters } from '../lexicon/characters.ts'
import { divisions, PROVINCE_SIGNS } from '../lexicon/divisions.ts'
import { TAG, TELLING } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'

/** Levels of several characters, longest first; then those of one. */
const LONG =
  /(?:自治区|自治州|自治县|自治旗|高新区|经开区|经济开发区|开发区|新区|林区|地区|街道|矿区|管理区|示范区|(?:[回苗侗瑶彝壮藏满羌畲黎傣白]|蒙古|土家|布依|朝鲜|哈尼|傈僳|拉祜|纳西|仡佬|仫佬|毛南|达斡尔|鄂温克|鄂伦春|锡伯|柯尔克孜|哈萨克|维吾尔|东乡|裕固|撒拉|景颇|普米|独龙|布朗|各)族(?:(?:[回苗侗瑶彝壮藏满羌畲黎傣白]|蒙古|土家|布依|朝鲜|哈尼)族)?乡)$/u
const LEVEL = new Characters('省市区县州旗盟镇乡')
/** Words that end like a division and are none; a body of theirs is one of its level. */
const NO_STEM =
  /^(?:部分|城|市|郊|园|辖|社|小|片|校|景|库|片|牧|农|山|老|新|主城|中心城|各|全|该|我|本|两|三|多|邻|外|跨|省|每|有关|相关|.*(?:[省市县区旗州盟镇乡党]委|政府|政协|人大))$/u
/** Names of the list that begin with a word of the sentence (和县, 会同县): read only where nothing stands before them. */
const LIKE_WORDS = /^(?:(?:和|会同)县|[中东西南北]区)$/u
/** 城区政协: of the districts of that name only where their city stands before them. */
const COMMON_DISTRICT = /^[城郊矿]区$/u
/** 办公室会同|提案委: a county that is a word of the sentence without its level. */
const WITH = /^会同$/u
const NATIONAL = /(?:中华全国|全国|国家|中国|中央)$/u
const MIXED = /^(?:县乡|乡镇|城乡|镇村|市县|省市|区县|村镇|县镇|市区|旗县|木镇|各[省市县区镇乡])$/u
const POINTING = new Characters('该我本')
const LONGEST_STEM = 4
const LONGEST_NAME = 13

export interface Seat {
  readonly start: number
  /** Whether only a level is said (区政协). */
  readonly relative: boolean
  /** Whether it is the whole country, above which nothing stands (驻岚屏市|全国政协). */
  readonly national?: boolean
}

/** The seat that ends at `end`; undefined when none stands there. */
export function seatBefore(words: Words, claims: Claims, end: number, floor: number): Seat | undefined {
  let start = end
  for (;;) {
    const element = elementBefore(words, claims, start, floor, start !== end)
    if (element === undefined) break
    if (element.relative) {
      // 县乡人大, 城乡建委: of no one place.
      if (start !== end || MIXED.test(words.text.slice(Math.max(floor, element.start - 1), end))) break
      const pointed = element.start > floor && POINTING.at(words.text, element.start - 1)
      return { start: pointed ? element.start - 1 : element.start, relative: true }
    }
    start = element.start
    if (element.national) break
  }
  return start === end ? undefined : { start, relative: false }
}

function elementBefore(
  words: Words,
  claims: Claims,
  end: number,
  floor: number,
  above: boolean,
): Seat | undefined {
  const { text } = words
  const first = Math.max(floor, end - LONGEST_NAME)
  const { byName, byShort, firstOf, lastOf } = divisions()
  for (let start = lastOf.at(text, end - 1) ? first : end; start <= end - 2; start++) {
    if (!firstOf.at(text, start) || claims.isTaken(start)) continue
    const name = text.slice(start, end)
    if (!byName.has(name)) continue
    if (COMMON_DISTRICT.test(name) && text[start - 1] !== '市') continue
    if (
      LIKE_WORDS.test(name) &&
      start > floor &&
      isHan(text.charCodeAt(start - 1)) &&
      text[start - 1] !== '市'
    )
      continue
    return { start, relative: false }
  }
  const before = text.slice(first, end)
  const national = NATIONAL.exec(before)
  if (national !== null && !above) return { start: end - national[0].length, relative: false, national: true }
  const ending = LONG.exec(before)?.[0] ?? (LEVEL.at(text, end - 1) ? (text[end - 1] as string) : '')
  if (ending === '')
    return above ? wideBefore(words, claims, end, floor) : shortBefore(words, claims, end, floor, byShort)
  const read = stemBefore(words, claims, end - ending.length, floor, ending.length > 1)
  const stem = withHead(words, read, end - ending.length, floor)
  const stemText = text.slice(stem, end - ending.length)
  // 住翁旗|市政协, 省乡|镇人大: the stem is a division of its own.
  if (stemText.length >= 2 && ending.length === 1 && /[省市区县旗乡]$/u.test(stemText))
    return { start: end - ending.length, relative: true }
  // 园区|管委会: of the park that was named, and of no district.
  if (stemText === '园' && ending === '区') return { start: stem, relative: false }
  if (stemText.length >= 2 && !NO_STEM.test(stemText))
    return { start: stem + partOfProvince(stemText), relative: false }
  // 徐州, 棠州: the level is part of the short name.
  // 市|开发区: the zone of the city that the text is about.
  if (stemText === '' && /区$/u.test(ending) && ending.length > 2 && LEVEL.at(text, end - ending.length - 1))
    return { start: end - ending.length - 1, relative: true }
  if (ending === '州' && stemText.length === 1) return { start: stem, relative: false }
  return { start: end - ending.length, relative: true }
}

/** Length of 川北, 皖南 before a stem: they say where it lies. */
function partOfProvince(stem: string): number {
  const [sign, side] = [stem[0] ?? '', stem[1] ?? '']
  return stem.length >= 4 && PROVINCE_SIGNS[sign] !== undefined && '东南西北中'.includes(side) ? 2 : 0
}

/** Where the stem of a division that no list has begins: a run of characters that are no words, or one word. */
function stemBefore(words: Words, claims: Claims, end: number, floor: number, free: boolean): number {
  const { text } = words
  let start = end
  while (start > floor && end - start < LONGEST_STEM && !claims.isTaken(start - 1)) {
    if (!isHan(text.charCodeAt(start - 1))) break
    const before = words.startOf(start - 1)
    const size = start - before
    if (before < floor || end - before > LONGEST_STEM) break
    if (words.tagsAt(before) & STOPPING || OFFICE_STATUS[words.wordAt(before)] !== undefined) break
    const wordClass = words.classAt(before)
    if (size === 1) {
      const single = words.wordAt(before)
      // A pronoun or the like belongs to the name only where half of it would be left without (那仁县).
      if (FUNCTION.at(text, before) && !(end - start === 1 && SOUND.at(text, before))) break
      const ofPlaces = start === end && '口门台'.includes(single)
      if (('m#qx.'.includes(wordClass) && !ofPlaces) || (LEVEL.at(text, before) && end - start >= 2)) break
    } else if (end - start >= 2 || size > 2 || 'vdpcrqtw'.includes(wordClass) || (wordClass === 'm' && !free))
      break
    // A word of the dictionary is a stem only where nothing stands before it.
    else if (
      !free &&
      (words.tagsAt(before) & TAG.SHORT) === 0 &&
      before > floor &&
      isHan(text.charCodeAt(before - 1)) &&
      (words.tagsAt(words.startOf(before - 1)) & TAG.MOVE) === 0
    )
      break
    start = before
  }
  return start
}

/** 、送|桥|镇党委: at the head of an item a verb is the first character of a town whose stem would be one character. */
function withHead({ text }: Words, stem: number, end: number, floor: number): number {
  if (
    end - stem !== 1 ||
    !/[镇乡]/u.test(text[end] ?? '') ||
    stem - 1 < floor ||
    !isHan(text.charCodeAt(stem - 1))
  )
    return stem
  return stem - 1 === floor || /[、，。；：]/u.test(text[stem - 2] ?? '') ? stem - 1 : stem
}

const STOPPING = TELLING | TAG.TRIGGER | TAG.OFFICE | TAG.ROLE
const FUNCTION = new Characters(
  '的了着在到赴对向与和及由从至往把将被给让请叫跟是等有无没不未也又还都就才再只很更最此这那每各某我你您他她它其所之已曾但而则若即为以于经按当因过去来看听问说走抵进出送离带率查访后前时里外多同原现任以第住驻个位名次年月日时',
)
/** Those of them that write the sounds of names in other languages. */
const SOUND = new Characters('那阿若以于乌因都')

/** 昆明|四川|雅安|商会: a province or a city by its short name, before another division. */
function wideBefore(words: Words, claims: Claims, end: number, floor: number): Seat | undefined {
  if (end - 2 < floor) return undefined
  const start = words.startOf(end - 1)
  if (start < floor || claims.isTaken(start) || end - start < 2 || words.endOf(start) !== end)
    return undefined
  return words.tagsAt(start) & TAG.DIVISION ? { start, relative: false } : undefined
}

/** 重庆政协, 棠州政协: a division without its level, or characters that are no word after a stop. */
function shortBefore(
  words: Words,
  claims: Claims,
  end: number,
  floor: number,
  byShort: ReadonlyMap<string, unknown>,
): Seat | undefined {
  const { text } = words
  for (const size of [4, 3, 2]) {
    const start = end - size
    if (start < floor || claims.isTaken(start) || !words.isStart(start)) continue
    if (byShort.has(text.slice(start, end)) && !WITH.test(text.slice(start, end)))
      return { start, relative: false }
  }
  for (const size of [3, 2]) {
    const start = end - size
    if (start < floor || (start > floor && isHan(text.charCodeAt(start - 1)))) continue
    if (FUNCTION.at(text, start)) continue
    let unknown = 0
    let whole = true
    for (let at = start; at < end; at++) {
      if (!isHan(text.charCodeAt(at)) || words.endOf(at) !== at + 1) whole = false
      else if (words.classAt(at) === '?') unknown++
    }
    if (whole && unknown > 0) return { start, relative: false }
  }
  return undefined
}
