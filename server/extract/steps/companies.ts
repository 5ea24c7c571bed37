/**
 * Enterprises: companies, cooperatives, farms, works by their legal form, with the branches and sites that follow; brands with
 * their trade (恒岳轴承) where somebody visits them or a list says that they are companies.
 */
import { BUSINESS_LIST, SITES } from '../../../data/gazetteer/enterprises.ts'
import { BRANCHES } from '../../../data/gazetteer/undertakings.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { Characters } from '../lexicon/characters.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { companyStart, isGroup, isTrade } from '../names/company-start.ts'
import { hasUnknown } from '../names/place-walk.ts'
import { siteItem } from '../names/site-list.ts'
import { isSoft } from '../names/stops.ts'

const LEGAL =
  /(?:有限责任公司|有限公司|合伙企业|专业合作社|家庭农场|家庭牧场|家庭林场|合作社|联合社|股份公司)$/u
/** Endings that alone say little: only with a brand do they name. */
const LONE = /^(?:股份|农场|工厂|超市|酒店|宾馆|饭店|民宿|客栈|山庄|农庄|商行|银行|集团|公司)$/u
const alternatives = (list: string) =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')
const BRANCH = new RegExp(`^(?:\\p{Script=Han}{0,12}?)(?:${alternatives(`${BRANCHES} ${SITES}`)})(?!化)`, 'u')
/** What a company's name cannot consist of: they only say of what kind it is. */
const COMMON_STEM =
  /^(?:为|给|由|帮|让|向|上市|专业|该|本|国有|民营|私营|外资|股份|有限|施工|建筑|物业|保险|证券|快递|物流|旅游|运营|国资|控股|龙头|央企|国企|大型|知名|多家|两家|\d+家|家庭|农业|农民|种植|养殖|规模|连锁|五星级|星级|中小|各|某|集体|股份经济|经济|农村|商业|国有商业|人民|中国|企业|大|小|新|老|食品|服装|机械|电子|化工|医药|科技|汽车|加工|生态|现代|示范|省|市|区|县|镇|乡|村|街道|全省|全市|全区|全县|上级|下属|所属|省属|市属|区属|县属|平台|担保|投资|供电|供水|自来水|燃气|公交|城投|交投|烟草|石油|移动|联通|电信|邮政|保洁|环卫|家政)*$/u
/** 3家标准化茶叶加工厂 are companies, none by name. */
const COUNTED = /^[\d一二两三四五六七八九十几多数余]*(?:家|个|户)/u
/** A village or town before a company is where it lies, no part of its name. */
const SEAT =
  /^(?:\p{Script=Han}{1,6}?(?:镇|(?<![城家水故])乡|街道))?\p{Script=Han}{1,7}?(?:村|镇|(?<![城家水故])乡|街道|社区)(?=\p{Script=Han}{2,})/u
/** What only says of what kind the company is that follows. */
const INTRODUCED =
  /^\p{Script=Han}{0,4}?(?:运营方|施工方|承建方|建设方|业主方|投资方|合作方|单位|企业|客户|商户|厂家)(?=\p{Script=Han}{3,})/u
/** Companies of a level that the home completes: 市公交集团, 区水务公司. */
const MUNICIPAL =
  /^[省市区县州旗镇](?:公交|水务|城投|城建|交投|交通|文旅|旅游|旅投|国资|国投|供电|供水|自来水|燃气|热力|供热|粮食|环卫|产投|金控|农投|建投|水投|能投|投资|环保|农业)+(?:投资|控股|发展|运营)*(?:集团|公司|集团公司)$/u
/** After a list of brands: they are companies (A、B等5家企业). */
const ARE_COMPANIES =
  /^等(?:\d+|[一二三四五六七八九十两几多数]+)?(?:余|多)?(?:家|个|户)?\p{Script=Han}{0,6}?(?:企业|公司|厂家|商户)(?!家|负责|协会)/u
const COUNTY = /^\p{Script=Han}{1,6}?[县区旗镇乡](?=\p{Script=Han}{2})/u
/** Who only a company has at its head. */
const HEAD = /^(?:党委书记、|副)?(?:董事长|总经理|总裁|首席|执行董事|监事长|CEO)/u
/** 湛江|分公司 after a legal form: the branch of the company before it. */
const BRANCH_OF = /(?:有限公司|有限责任公司|股份公司|集团公司|总公司)\p{Script=Han}{0,8}$/u
/** After a brand: the list or the clause goes on; anything else makes it part of another name. */
const BRAND_ENDS = /^(?:[、，。；！：）”\n]|[和与及]|以及|等)/u

/** “淼鹿恒通”等3家企业. */
const QUOTED = /“([^“”，。；：、\n]{2,8})”(?=等)/gu

interface Company extends Piece {
  readonly sure: number
}

function companyAt(words: Words, claims: Claims, at: number, floor: number): Company | undefined {
  const { text } = words
  let end = words.endOf(at)
  const ending = text.slice(at, end)
  const legal = LEGAL.test(ending)
  // 工厂|化: how it is grown.
  if (text[end] === '化') return undefined
  // 某山庄|小区 is an estate.
  if (!legal && words.tagsAt(end) & TAG.PLACE) return undefined
  if (/^[分子]公司$/u.test(ending) && BRANCH_OF.test(text.slice(Math.max(floor, at - 14), at)))
    return undefined
  const item = siteItem(words, at, floor)
  const listed = item.after === 'SEPARATOR' || item.after === 'LEAD' || item.after === 'OF'
  const read = companyStart(words, claims, at, { floor, item: listed ? item.start : at, legal })
  let { start } = read
  if (start === at) return undefined
  start += INTRODUCED.exec(text.slice(start, at))?.[0].length ?? 0
  const seat = SEAT.exec(text.slice(start, at))?.[0]
  if (seat !== undefined && !/^\p{Script=Han}{2,6}(?:市|县|区)/u.test(seat)) start += seat.length
  const stem = text.slice(start, at)
  if (MUNICIPAL.test(text.slice(start, end))) return { start, end, sure: 0.8 }
  if (COMMON_STEM.test(stem) || COUNTED.test(stem)) return undefined
  if (
    legal
      ? read.brand === 0 && !hasUnknown(words, start, at)
      : !isBranded(words, start, at, ending, item.framed)
  )
    return undefined
  if (legal || /(?:公司|集团)$/u.test(ending)) {
    const branch = BRANCH.exec(text.slice(end, end + 20))?.[0]
    if (branch !== undefined && isPlain(words, end, end + branch.length)) {
      // 柳河县|白鹭集团精品钢基地: where the site lies is no part of a name that has a brand.
      const county = /集团$/u.test(ending) ? (COUNTY.exec(text.slice(start, at))?.[0].length ?? 0) : 0
      if (county > 0 && isNoWord(words, start + county, at)) start += county
      end += branch.length
    }
  }
  return { start, end, sure: legal ? 0.98 : 0.85 }
}

/**
 * Whether the stem before an ending that is no legal form names: a character that is no word, a division, a group, a visited one,
 * or one whose head is named after it (某某集团董事长).
 */
function isBranded(words: Words, start: number, end: number, ending: string, framed: boolean): boolean {
  if (hasUnknown(words, start, end) || isGroup(words.wordAt(start))) return true
  if (HEAD.test(words.text.slice(end + ending.length, end + ending.length + 6))) return true
  return framed && end - start >= 2 && !(LONE.test(ending) && isTrade(words.text.slice(start, end)))
}

/** Whether no word of the sentence stands between a company and its branch. */
function isPlain(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at))
    if (
      /^[的在到和与及等并是有为从对了、]$/u.test(words.wordAt(at)) ||
      ('vdp'.includes(words.classAt(at)) && words.endOf(at) - at > 1 && !isTrade(words.wordAt(at)))
    )
      return false
  return true
}

/** A brand with its trade where somebody goes there or the list is one of companies; `at` is the trade. */
function brandAt(
  words: Words,
  claims: Claims,
  at: number,
  floor: number,
  companies: ReadonlySet<number>,
): Company | undefined {
  const { text } = words
  const end = words.endOf(at)
  const after = text.slice(end, end + 12)
  if (!BRAND_ENDS.test(after)) return undefined
  const item = siteItem(words, at, floor)
  if (!['SEPARATOR', 'JOIN', 'LEAD', 'OF'].includes(item.after)) return undefined
  let { start } = item
  // 海|和|珠宝: the brand ends in what looks like a conjunction.
  if (item.after === 'JOIN' && at === start) start = siteItem(words, start - 1, floor).start
  const seat = SEAT.exec(text.slice(start, end))?.[0]
  if (seat !== undefined) start += seat.length
  const sure = companies.has(start - 1) || companies.has(end + 1) || ARE_COMPANIES.test(after)
  if (!item.framed && !sure) return undefined
  const brand = at - start
  if (brand < 2 || brand > 4 || !claims.isFree({ start, end })) return undefined
  if (!sure && !isNoWord(words, start, at) && !isGroup(text.slice(start, at))) return undefined
  if (isTrade(words.wordAt(start)) || isTrade(words.wordAt(words.startOf(at - 1)))) return undefined
  for (let word = start; word < at; word = words.endOf(word))
    if (
      words.endOf(word) - word > 1
        ? 'vdprctmq'.includes(words.classAt(word))
        : /^[的了在是把将被对等]$/u.test(words.wordAt(word))
    )
      return undefined
  if (isSoft(words, start) || COMMON_STEM.test(text.slice(start, at))) return undefined
  return { start, end, sure: 0.8 }
}

/** Whether a brand is no word of the language: it holds a character that is none, or is made of single ones (必|印). */
function isNoWord(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at))
    if (words.endOf(at) - at > 1) return hasUnknown(words, start, end)
  return true
}

/** Whether the word ends names of companies, also where a list has it with its trade (供电公司). */
function isEnding(words: Words, at: number): boolean {
  const tags = words.tagsAt(at)
  // 凤岚教育集团|董事长: a body by its ending, unless a company's head follows.
  if ((tags & TAG.BODY) !== 0 && words.wordAt(at).endsWith('集团')) return true
  return (tags & TAG.COMPANY) !== 0 || ((tags & TAG.BRANCH) !== 0 && words.wordAt(at).endsWith('公司'))
}

const BUSINESS = new Set(BUSINESS_LIST.split(' '))
/** What they begin with. */
const BUSINESS_HEADS = new Characters([...BUSINESS].map(([first]) => first).join(''))

export const companies: Step = {
  name: 'companies',
  needs: ['flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { words, flow } = draft
    const claims = new Claims(flow.view.length, draft.mentions)
    const found: Company[] = []
    const ends = new Set<number>()
    const take = (company: Company | undefined) => {
      if (company === undefined || !claims.isFree(company)) return
      claims.take(company)
      ends.add(company.end)
      found.push(company)
    }
    const endings: { readonly at: number; readonly floor: number }[] = []
    for (const { start: floor, end: last } of draft.blocks)
      for (let at = floor; at < last; at = words.endOf(at))
        if (isEnding(words, at)) endings.push({ at, floor })
    // The last ending of a name is the whole name's: 某州|银行|股份有限公司.
    for (const { at, floor } of endings.reverse())
      if (!claims.isTaken(at)) take(companyAt(words, claims, at, floor))
    found.reverse()
    const known = found.map(({ start, end }) => flow.view.slice(start, end))
    for (const { start: floor, end: last } of draft.blocks)
      for (let at = floor; at < last; at = words.endOf(at))
        if (BUSINESS_HEADS.at(flow.view, at) && BUSINESS.has(words.wordAt(at)) && !claims.isTaken(at)) {
          const brand = brandAt(words, claims, at, floor, ends)
          // 恒岳轴承 beside 某市恒岳轴承股份有限公司 is its short name.
          if (
            brand !== undefined &&
            !known.some((name) => name.includes(flow.view.slice(brand.start, brand.end)))
          )
            take(brand)
        }
    for (const { 1: name = '', index } of flow.view.matchAll(QUOTED)) {
      const piece = { start: index + 1, end: index + 1 + name.length, sure: 0.8 }
      if (ARE_COMPANIES.test(flow.view.slice(piece.end + 1, piece.end + 17))) take(piece)
    }
    const mentions = found.map(
      ({ start, end, sure }): Mention => ({
        start,
        end,
        type: 'Enterprise',
        subtype: null,
        name: flow.text.slice(start, end),
        form: 'NAME',
        inside: false,
        step: 'companies',
        sure,
      }),
    )
    return { ...draft, mentions: [...draft.mentions, ...mentions] }
  },
}
