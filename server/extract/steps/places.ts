/** Places: divisions of the list, and chains of names read from their last ending to the left; a crossing gives its roads too. */
import type { PlaceSubtype } from '../../../data/gazetteer/place-endings.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { divisions } from '../lexicon/divisions.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { OF_COMPANY, ownsSites } from '../names/company-start.ts'
import { crossingAt } from '../names/crossings.ts'
import { shortAt } from '../names/division-shorts.ts'
import { nationStart } from '../names/nation-name.ts'
import {
  ATLAS_OF,
  DESCRIBED,
  endingOf,
  GIVEN,
  LETTERED,
  SETTLEMENT,
  SUBTYPE_OF,
  subtypeOf,
} from '../names/place-kinds.ts'
import { namingOf } from '../names/place-name.ts'
import { hasUnknown, walkLeft } from '../names/place-walk.ts'
import { sectionFloor } from '../names/sections-of-ways.ts'
import { type Shared, sharedItems } from '../names/shared-heads.ts'
import { siteItem } from '../names/site-list.ts'
import { isInTown, standsAlone } from '../names/stands-alone.ts'
import { isSoft, stops } from '../names/stops.ts'
import { numberedRoads, startOfWay, wholeRoadNames } from '../names/ways.ts'

/** 码头三期, 花园一期: a phase belongs to the name, unless it is that of works. */
const PHASE = /^(?:（[一二三四五]期）|[一二三四五]期)(?!工程|项目|建设|改造|扩建|改扩建|提标|小区|地块|区块)/u
const PHASED: ReadonlySet<PlaceSubtype> = new Set(['FACILITY', 'ZONE', 'ESTATE'])
/** A square that the dictionary has as one word (人民广场). */
const SQUARE = /^\p{Script=Han}{2,}广场$/u
/** A piece of a road. */
const ROAD_PART = new Set(['路段', '街段'])
/** How sure a name is by itself. */
const SURE = 0.9
/** How sure a name is that is one only where somebody goes to it. */
const WEAK = 0.75

interface Found extends Piece {
  readonly subtype: PlaceSubtype
  readonly sure: number
  readonly inside: boolean
  /** Whether somebody goes there, or it stands in a list of such. */
  readonly framed: boolean
  /** The whole name, where the piece is only part of it. */
  readonly name?: string
}

/** The places of the chain that ends with the word at `at`, first one first; none where it names nothing. */
function chainAt(words: Words, claims: Claims, at: number, floor: number): Found[] {
  const { text } = words
  // 外环|路段: what ends is the road.
  const part = ROAD_PART.has(words.wordAt(at))
  // 轮渡码头|路段 is a way to the landing, and no road of that name.
  if (part && isSite(words, at, floor)) return []
  const last = part ? words.endOf(at) - 1 : words.endOf(at)
  const ending = endingOf(text.slice(at, last))
  if (ending === undefined) return []
  // 某某项目|工地: where works are built is the works.
  if (text.startsWith('工地', at) && /(?:项目|工程)$/u.test(text.slice(Math.max(floor, at - 2), at)))
    return []
  // 秧塘村|坡|顶组: a side of the village, and no mountain.
  if (ending === 'MOUNTAIN' && last - at === 1 && /[村镇乡]$/u.test(text.slice(Math.max(floor, at - 1), at)))
    return []
  const end = last + (PHASED.has(ending) ? (PHASE.exec(text.slice(last, last + 7))?.[0].length ?? 0) : 0)
  const called = nationStart(words, claims, at, floor)
  if (called !== undefined) {
    const subtype = subtypeOf(text.slice(called, end), ending)
    return [{ start: called, end, subtype, sure: SURE, inside: false, framed: false }]
  }
  const quoted = DESCRIBED.has(ending) ? quotedSite(words, end, floor) : undefined
  if (quoted !== undefined)
    return [{ start: quoted, end, subtype: ending, sure: WEAK, inside: false, framed: true }]
  const item = siteItem(words, at, floor)
  const walk = walkLeft(words, claims, at, {
    floor,
    item: item.governed && isItemHead(words, item.start) ? item.start : at,
    descriptive: !GIVEN.has(ending) && ending !== 'ROAD',
    letters: LETTERED.has(ending),
  })
  const { cuts } = walk
  const start = ending === 'ROAD' ? startOfWay(words, claims, at, walk.start, floor) : walk.start
  if (start === at) return []
  const framed = item.framed && item.start === start
  const bounds = [start, ...cuts, end]
  const found: Found[] = []
  /** Where the name that is being put together begins. */
  let from = start
  for (let part = 0; part + 1 < bounds.length; part++) {
    const [head, tail] = [bounds[part] as number, bounds[part + 1] as number]
    const isLast = tail === end
    const name = text.slice(from, tail)
    const subtype = isLast ? ending : settlementOf(words, from, tail)
    const kind = subtype ?? (isLast ? ending : stationOf(words, from, tail, text.slice(tail, end)))
    // 江苏|苏州|甪柳古镇: a province before its city.
    const wide =
      divisions().byShort.get(name)?.level === 'PROVINCE' && (words.tagsAt(tail) & TAG.DIVISION) !== 0
    const piece: Found | undefined = wide
      ? { start: from, end: tail, subtype: 'PROVINCE', sure: SURE, inside: false, framed: false }
      : read(words, from, tail, subtypeOf(name, kind))
    if (!isLast) {
      // 四川|成都市: a short name is a place of its own before a division, and part of the name before anything else.
      if (subtype === undefined && !wide && !(GIVEN.has(ending) && SETTLEMENT.test(text.slice(head, end))))
        continue
      // 中共|浙江省|…会址: what begins before a division is no division.
      const word = words.startOf(tail - 1)
      if (word > from && words.tagsAt(word) & TAG.DIVISION && !divisions().byName.has(name)) continue
      if (piece !== undefined) {
        const next = bounds[part + 2] as number
        const own =
          next === end
            ? standsAlone(words, tail, at, end)
            : words.endOf(tail) < next || (words.tagsAt(tail) & TAG.DIVISION) !== 0
        found.push({ ...piece, framed, inside: !own })
        if (own) from = tail
      } else if (tail - from > 2) from = tail
      continue
    }
    if (from < head && text.slice(from, head).length === 1 && hasUnknown(words, head, at)) from = head
    // 大垭村|山: a water or mountain needs a stem of its own.
    if (from < head && head === at && (ending === 'RIVER' || ending === 'MOUNTAIN')) continue
    const listed =
      (item.governed && (item.start === from || item.start === start)) || isInTown(words, from, at)
    const whole = read(words, from, end, subtypeOf(text.slice(from, end), ending), listed)
    if (whole !== undefined) {
      found.push({ ...whole, framed }, ...inner(words, whole, at))
    }
  }
  return found.some(({ end: to }) => to === end) ? found : found.map((one) => ({ ...one, inside: false }))
}

/** 某社区“石榴籽书屋”: what stands in quotation marks after a place, or a verb that leads there, is one name; else undefined. */
function quotedSite(words: Words, end: number, floor: number): number | undefined {
  const { text } = words
  if (text[end] !== '”' || !QUOTE_ENDS.test(text.slice(end + 1, end + 2))) return undefined
  const open = text.lastIndexOf('“', end)
  if (open <= floor || end - open > LONGEST_QUOTE || !/^\p{Script=Han}{3,}$/u.test(text.slice(open + 1, end)))
    return undefined
  const before = words.tagsAt(words.startOf(open - 1))
  const leads = (before & (TAG.PLACE | TAG.BODY | TAG.COMPANY)) !== 0 || siteItem(words, open, floor).governed
  return leads ? open + 1 : undefined
}
const LONGEST_QUOTE = 12
/** After the name in quotation marks the clause or the list goes on: it is no attribute. */
const QUOTE_ENDS = /^[，。、；！）\n和与及等]?$/u

function isSite(words: Words, at: number, floor: number): boolean {
  if (at <= floor) return false
  const before = words.startOf(at - 1)
  const kind = words.tagsAt(before) & TAG.PLACE ? endingOf(words.wordAt(before)) : undefined
  return kind !== undefined && DESCRIBED.has(kind)
}

/** A water or road in the name of what stands at it: 乌石河|防洪墙, 云栖路|公交站. */
const INNER =
  /(?:河|湖|水库|隧道|渔港|高铁站|路|.{2}街|大道|大街|港区|新区|开发区|高新区|经开区|园区|片区|景区)$/u
/** What stands at a water or road; an estate or zone is only called after it (荻溪河工业园). */
const AT = new Set<PlaceSubtype>(['FACILITY', 'PLAZA'])

function inner(words: Words, { start, end, subtype }: Found, ending: number): Found[] {
  if (!AT.has(subtype) || words.tagsAt(start) & TAG.DIVISION) return []
  const found: Found[] = []
  for (let at = words.endOf(start); at < ending; at = words.endOf(at)) {
    const to = words.endOf(at)
    const name = words.text.slice(start, to)
    const kind = endingOf(words.text.slice(at, to))
    const stands = INNER.test(name) || (to === ending && SETTLEMENT.test(words.text.slice(at, to)))
    // 新溪河入|沙溪河|闸, 元郭拦河|闸: of two rivers, or of what is done to one.
    if (/[入至拦截]/u.test(name)) continue
    if (kind === undefined || !stands || to === end) continue
    const piece = read(words, start, to, kind)
    if (piece?.sure === SURE) found.push({ ...piece, inside: true })
  }
  return found
}

function read(
  words: Words,
  start: number,
  end: number,
  subtype: PlaceSubtype,
  whole = false,
): Found | undefined {
  const naming = namingOf(words, { start, end }, subtype, whole)
  if (naming === undefined) return undefined
  return { start, end, subtype, sure: naming === 'STRONG' ? SURE : WEAK, inside: false, framed: false }
}

/** What stands in a chain before a name and is no settlement: 鹿鸣街|青石村 is a town, as 街道 are called in places; a road else. */
function stationOf(words: Words, start: number, end: number, rest: string): PlaceSubtype {
  const last = words.text.slice(Math.max(start, words.startOf(end - 1)), end)
  if (last === '街' && /^\p{Script=Han}{1,5}(?:村|社区)$/u.test(rest)) return 'TOWNSHIP'
  return endingOf(last) ?? 'REGION'
}

function settlementOf(words: Words, start: number, end: number): PlaceSubtype | undefined {
  const name = words.text.slice(start, end)
  const known = divisions().byName.get(name)
  if (known !== undefined) return known.level
  if (divisions().byShort.has(name)) return undefined
  const last = words.text.slice(Math.max(start, words.startOf(end - 1)), end)
  if (last.length > 1 && SUBTYPE_OF.get(last) === 'ZONE') return 'ZONE'
  const ending = SETTLEMENT.exec(name)?.[0]
  return ending === undefined ? undefined : SUBTYPE_OF.get(ending)
}

/** Whether the name goes on as an attribute of what is no place. */
function isAttribute(words: Words, at: number, end: number): boolean {
  const { text } = words
  if (/^[—-]/u.test(text.slice(end, end + 1)) || /[—-]$/u.test(text.slice(Math.max(0, at - 1), at)))
    return true
  if (
    /^(?:大保护|经济|一体化|生态|双城|故道|战略|地区|流域|沿线|沿岸|中游|上游|下游)/u.test(
      text.slice(end, end + 3),
    )
  )
    return ATLAS_OF.has(text.slice(at, end)) || /^(?:一体化|双城)/u.test(text.slice(end, end + 3))
  return false
}

/** Whether the word is one character that is no word of the sentence. */
function isOfName(words: Words, at: number): boolean {
  return (
    words.endOf(at) - at === 1 &&
    isHan(words.text.charCodeAt(at)) &&
    !(stops(words, at) || isSoft(words, at)) &&
    // 临|江门、威武门: whatever else the character is, it belongs to the name, unless the name ends the clause.
    ('?n'.includes(words.classAt(at)) || words.text[words.endOf(at + 1)] === '、')
  )
}

export const places: Step = {
  name: 'places',
  needs: ['flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { words, flow } = draft
    const claims = new Claims(
      flow.view.length,
      draft.mentions.filter(({ type }) => type !== 'Work'),
    )
    const found: Found[] = []
    for (const road of roadsIn(flow.view, draft.blocks)) {
      if (!claims.isFree(road)) continue
      claims.take(road)
      found.push(road)
    }
    for (const { start: floor, end } of draft.blocks) {
      const endings: number[] = []
      for (let at = floor; at < end; at = words.endOf(at))
        if (
          words.tagsAt(at) & (TAG.PLACE | TAG.DIVISION | TAG.ATLAS | TAG.COMMON) ||
          SQUARE.test(words.wordAt(at))
        )
          endings.push(at)
      const chains: Found[][] = []
      for (let index = endings.length - 1; index >= 0; index--) {
        const at = endings[index] as number
        if (claims.isTaken(at)) continue
        const chain = [...shared(words, claims, at, floor), ...readAt(words, claims, at, floor)]
        if (chain.length === 0) continue
        for (const piece of chain) claims.take(piece)
        chains.push(chain)
      }
      for (const chain of chains.reverse()) found.push(...chain)
      for (let at = floor; at < end; at = words.endOf(at)) {
        if ((words.tagsAt(at) & TAG.SHORT) === 0 || claims.isTaken(at)) continue
        const division = shortAt(words, at, floor)
        if (division === undefined) continue
        const piece = { start: at, end: words.endOf(at), subtype: division.level, name: division.name }
        claims.take(piece)
        found.push({ ...piece, sure: 0.85, inside: false, framed: true })
      }
    }
    const ends = new Set(draft.mentions.map(({ end }) => end))
    const kept = found.filter((piece) => {
      const isName = piece.sure > WEAK || piece.framed || follows(words, piece.start, ends)
      if (isName) ends.add(piece.end)
      return isName
    })
    const mentions = kept.map(
      ({ start, end, subtype, sure, inside, name }): Mention => ({
        start,
        end,
        ...(subtype === 'ZONE' && ownsSites(words.wordAt(start)) ? OF_COMPANY : { type: 'Place', subtype }),
        name: name ?? flow.text.slice(start, end),
        form: name === undefined ? 'NAME' : 'SHORT',
        inside,
        step: 'places',
        sure,
      }),
    )
    return { ...draft, mentions: [...draft.mentions, ...mentions] }
  },
}

/** The roads by number, each under the longest of its names. */
function roadsIn(view: string, blocks: readonly Piece[]): Found[] {
  const roads = blocks.flatMap(({ start, end }) => numberedRoads(view, start, end))
  const names = roads.map(({ start, nameEnd }) => view.slice(start, nameEnd).replaceAll(' ', ''))
  const wholes = wholeRoadNames(names)
  return roads.map(({ start, end }, index) => {
    const name = names[index] as string
    const whole = wholes.get(name) ?? name
    const form = whole === view.slice(start, end) ? {} : { name: whole }
    return { start, end, subtype: 'ROAD', sure: 0.95, inside: false, framed: false, ...form }
  })
}

/** The items that share the head at `at`. */
function shared(words: Words, claims: Claims, at: number, floor: number): Found[] {
  return sharedItems(words, claims, at, floor).map((item: Shared) => ({
    ...item,
    sure: 0.8,
    inside: false,
    framed: true,
  }))
}

/** Whether it stands in a list right after a known name. */
function follows(words: Words, start: number, ends: ReadonlySet<number>): boolean {
  const join = words.text.slice(Math.max(0, start - 1), start)
  return /^[、和与及]$/u.test(join) && ends.has(start - 1)
}

/** Whether an item may begin with the word: a verb there belongs to the sentence. */
function isItemHead(words: Words, at: number): boolean {
  return words.endOf(at) - at === 1 || !'vdpr'.includes(words.classAt(at))
}

/** What ends with the word at `at`: a crossing with its roads, a chain of names, a name of the lists. */
function readAt(words: Words, claims: Claims, at: number, lowest: number): Found[] {
  const end = words.endOf(at)
  const floor = sectionFloor(words, at, lowest)
  if (floor === undefined) return []
  const tags = words.tagsAt(at)
  if (tags & (TAG.PLACE | TAG.COMMON)) {
    const crossing = crossingAt(words, claims, at, floor)
    if (crossing !== undefined) {
      const { start, end: to, roads } = crossing
      const piece = { sure: 0.95, inside: false, framed: false }
      return [
        { ...piece, start, end: to, subtype: 'INTERSECTION' },
        ...roads.map((road): Found => ({ ...road, ...piece, subtype: 'ROAD', inside: true })),
      ]
    }
    const chain = chainAt(words, claims, at, floor)
    if (chain.length > 0) return chain
  }
  if (SQUARE.test(words.wordAt(at))) {
    const { framed } = siteItem(words, at, floor)
    return [{ start: at, end, subtype: 'PLAZA', sure: WEAK, inside: false, framed }]
  }
  if ((tags & (TAG.DIVISION | TAG.ATLAS)) === 0) return []
  const name = words.text.slice(at, end)
  const known = divisions().byName.get(name) ?? divisions().byShort.get(name)
  const subtype = known?.level ?? ATLAS_OF.get(name)
  if (
    subtype === undefined ||
    (known?.name === name && namingOf(words, { start: at, end }, subtype) === undefined)
  )
    return []
  // 长江|大保护, 西安—咸阳一体化: a name in the name of a policy.
  if ((known === undefined || known.name !== name) && isAttribute(words, at, end)) return []
  // 铁|佛山 is no 佛山: a character that is no word before a short name belongs to another name.
  if (known?.name !== name && at > floor && isOfName(words, words.startOf(at - 1))) return []
  return [{ start: at, end, subtype, sure: 0.9, inside: false, framed: false }]
}
