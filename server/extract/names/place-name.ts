/** Whether a piece that ends like a place names one, and whether that is sure by the name alone or only where one goes to it. */
import { COMMON_PLACES, GENERIC_STEMS, type PlaceSubtype } from '../../../data/gazetteer/place-endings.ts'
import type { Piece } from '../flow.ts'
import { divisions } from '../lexicon/divisions.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { isGroup } from './company-start.ts'
import { hasUnknown } from './place-walk.ts'

const COMMON = new Set(COMMON_PLACES.split(' '))
const GENERIC = new Set(GENERIC_STEMS.split(' '))
/** What may follow a level in the name of a body: 请来|市政协 is no city. */
const BODY =
  /^(?:政协|人大|政府|人民政府|人民法院|人民检察院|委(?!托)|党委|党工委|纪委|监委|领导|直|属|级|长(?!江|城)|局|管委会)/u
/** Endings of so many bodies and notions that only a visit makes a place of the name. */
const VISITED = /(?:(?<!副)中心|站点|服务点|示范点|助餐点|卡点|卡口|活动室|谷|示范片|示范田|大棚|公厕|仓库)$/u
/** 中心大局, 中心工作: a notion, no place. */
const NOTION = /^(?:产业|大局|工作|任务|环节|思想|城区|镇|村|位置|地带|组|校)/u
/** Two levels, or a level and its adjective, are no name: 驻镇|县, 省|市. */
const LEVELS = /[省市县区镇乡村][省市县区]$/u
const LEVEL = /^[省市区县州旗镇乡村]/u
/** Common nouns that are cut in two, since each ends names too: 集镇|污水处理站. */
const TOWN = /^(?:[老新]?[集场圩墟城市重]镇|[山渔]村|[县城]乡|[县乡]镇)/u
/** 强县, 大市: of what kind, and not which. */
const RANKED =
  /(?:[强大小弱穷名富优]|中心|试点|示范)[省市县区]$|[来到去回在][省市县区旗]$|[省市县]管[县乡镇]$/u
/** 396路: the number of a bus. */
const NUMBER = /^\d+路$/u
/** Names of waters that need no other sign; 江, 海, 湾 end too many other words. */
const WATER = /(?:河|溪|湖|水库|运河|河流|湿地|水系)$/u
/** Sides of a town that name what stands there: 城南客运站. */
const SIDE = /^城[东南西北中关]/u
/** What follows a name used as an attribute: 服务中心建设, 交易市场规范. */
const GOES_ON =
  /^(?:产业|建设|工作|改革|管理|治理|情况|问题|发展|培育|规范|服务|机制|体系|制度|主体|经济|行动|计划|模式|质量|水平|人员|居民|群众|干部|委员|代表|企业|负责人|等级|类|化|性|型|式|级|内|外|里|上|下|中)/u

const CITY_OF = /(?:科技城|生物城|科学城|数智城|航空城|空港城|未来城|创新城|生态城|医学城)$/u

/** 各村, 多个社区, 这些园区. */
const NUMBERED =
  /[两三四五六七八九十](?:[县市镇乡]|盟市|市县|区县|县区|县市)$|[百千万][县市镇乡村河山湖巷街]$|^\d+(?:乡镇|[县市镇乡])$/u
const SOME =
  /[两三四五六七八九十\d]+[个座处条](?:小区|社区|村|园区|基地)$|部分|相关|有关|其他|其它|类似|若干/u
const COUNTED =
  /^(?:全(?=[省市县区州旗盟国镇乡村部体域校院程]|$)|[各该本我每某此这那跨])|(?:[个条座处批种些位名]|(?<!国)家)$/u
/** The place is only part of the name of works. */
const PROJECT = /^(?:项目|工程)/u

/** STRONG: a name wherever it stands. WEAK: a name where somebody goes to it (到平安广场), a common noun elsewhere. */
export type Naming = 'STRONG' | 'WEAK'

/** `whole`: where the piece is a whole item of a list of sites: then a verb in it belongs to the name. */
export function namingOf(
  words: Words,
  { start, end }: Piece,
  subtype: PlaceSubtype,
  whole = false,
): Naming | undefined {
  const { text } = words
  const name = text.slice(start, end)
  const isDivision = subtype === 'PROVINCE' || subtype === 'CITY' || subtype === 'DISTRICT'
  if (COMMON.has(name) || (isDivision && BODY.test(text.slice(end, end + 5)))) return undefined
  if (divisions().byName.has(name)) return 'STRONG'
  const ending = words.startOf(end - 1)
  if (ending <= start) return undefined
  const describes =
    subtype === 'FACILITY' || subtype === 'ZONE' || subtype === 'PLAZA' || subtype === 'ESTATE'
  if (describes && PROJECT.test(text.slice(end, end + 2))) return undefined
  // 鹿塘池|老旧社区: of what kind they are, and none by name.
  if (/^(?:老旧|贫困|重点|试点|示范|安置)(?:社区|小区|村)$/u.test(words.wordAt(ending))) return undefined
  if (SOME.test(name)) return undefined
  // 国际生物城, 鹿鸣生命科技城: of such each has one, whatever its name is made of.
  if (
    CITY_OF.test(name) &&
    ending - start >= 2 &&
    !COUNTED.test(text.slice(start, ending)) &&
    !hasVerb(words, start, ending)
  )
    return 'STRONG'
  if (isGeneric(words, start, ending)) return isCalled(words, start, ending, subtype) ? 'WEAK' : undefined
  if (
    ((isDivision || subtype === 'TOWNSHIP') && RANKED.test(name)) ||
    (isDivision && LEVELS.test(name)) ||
    NUMBERED.test(name) ||
    NUMBER.test(name)
  )
    return undefined
  if (TOWN.exec(name)?.[0] === name || /[乡镇县村][集场圩城]镇$/u.test(name)) return undefined
  const unknown = hasUnknown(words, start, ending)
  const length = ending - start
  switch (subtype) {
    case 'PROVINCE':
      return length >= 2 ? 'STRONG' : undefined
    case 'CITY':
    case 'DISTRICT':
      if (length < 2 || isVerbal(words, start, ending)) return undefined
      return unknown || /[市县旗]$/u.test(name) ? 'STRONG' : 'WEAK'
    case 'TOWNSHIP':
    case 'VILLAGE':
    case 'COMMUNITY':
      if ((!whole && isVerbal(words, start, ending)) || endsGeneric(words, start, ending)) return undefined
      return words.endOf(start) === ending && 'vw'.includes(words.classAt(start)) ? 'WEAK' : 'STRONG'
    case 'ROAD':
      return unknown || length > 2 || name.length > 3 || isSingle(words, start) ? 'STRONG' : 'WEAK'
    case 'RIVER':
    case 'MOUNTAIN':
    case 'REGION':
      if (/^(?:中国|全国|国家)/u.test(name)) return undefined
      if (/[江海山]$/u.test(name) && divisions().byShort.get(text.slice(start, ending))?.level === 'PROVINCE')
        return undefined
      if (LEVEL.test(text.slice(end, end + 1))) return undefined
      // 守护好|一|江: a river that is counted.
      if (text[ending - 1] === '一') return undefined
      // 滨河|二期 is a building site.
      if (/^[一二三四五六]期/u.test(text.slice(end, end + 2))) return undefined
      // 段|江: one character names a brook (湍河), no great water or mountain.
      if (length < 2 && !/[河溪湖水库]$/u.test(name) && words.classAt(start) !== '?') return undefined
      if (WATER.test(name) && length >= 2 && !isVerbal(words, start, ending)) return 'STRONG'
      return unknown || (end - ending > 1 && !isVerbal(words, start, ending)) ? 'STRONG' : 'WEAK'
    default:
      if (VISITED.test(name))
        return (!whole && isVerbal(words, start, ending)) || NOTION.test(text.slice(end, end + 2))
          ? undefined
          : 'WEAK'
      if (unknown || isGroup(words.wordAt(start)) || SIDE.test(name) || hasPlace(words, start, ending))
        return 'STRONG'
      if (GOES_ON.test(text.slice(end, end + 3))) return undefined
      return !whole && isVerbal(words, start, ending) ? undefined : 'WEAK'
  }
}

/** Whether the word before the ending only says of what kind it is (某片区|老旧|社区). */
function endsGeneric(words: Words, start: number, ending: number): boolean {
  const last = words.startOf(ending - 1)
  return last > start && ending - last > 1 && GENERIC.has(words.text.slice(last, ending))
}

/** Common words that are names all the same where one goes there: 平安广场, 科创路, 跨境电商孵化基地. */
function isCalled(words: Words, start: number, ending: number, subtype: PlaceSubtype): boolean {
  const stem = words.text.slice(start, ending)
  if (stem.length < 2 || COUNTED.test(stem)) return false
  if (subtype === 'ESTATE' && /^(?:平安|幸福)$/u.test(stem)) return true
  if (subtype === 'PLAZA' || (subtype === 'ROAD' && stem.length === 2)) return true
  return (subtype === 'FACILITY' || subtype === 'ZONE') && stem.length >= 4 && words.endOf(start) < ending
}

export function isGeneric(words: Words, start: number, end: number): boolean {
  if (SIDE.test(words.text.slice(start, end))) return false
  const stem = words.text.slice(start, end)
  if (GENERIC.has(stem) || COUNTED.test(stem)) return true
  let long = false
  const common = TOWN.exec(stem)?.[0].length ?? 0
  if (common === stem.length) return true
  for (let at = start + common; at < end; at = words.endOf(at)) {
    const word = words.text.slice(at, Math.min(end, words.endOf(at)))
    if (!GENERIC.has(word)) return false
    long ||= word.length > 1
  }
  // 西|山, 东|湖: characters that each say a kind make a name together.
  return long
}

/** Whether a verb, an adverb or a preposition stands in the stem. */
function hasVerb(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at)) if ('vdpwr'.includes(words.classAt(at))) return true
  return false
}

/** Whether a verb of two characters or more stands in the stem beside something else. */
function isVerbal(words: Words, start: number, end: number): boolean {
  if (words.endOf(start) >= end) return false
  for (let at = start; at < end; at = words.endOf(at))
    if (words.endOf(at) - at > 1 && 'vdp'.includes(words.classAt(at)) && (words.tagsAt(at) & TAG.PLACE) === 0)
      return true
  return false
}

/** Whether a place with a stem of its own stands inside (大成广场|片区). */
function hasPlace(words: Words, start: number, end: number): boolean {
  for (let at = words.endOf(start); at < end; at = words.endOf(at))
    if (words.tagsAt(at) & TAG.PLACE) return true
  return false
}

function isSingle(words: Words, at: number): boolean {
  return words.endOf(at) - at === 1
}
