/** Places: divisions of the list, and names read from their endings to the left; a crossing gives its roads too. */
import { COMMON_PLACES, PLACE_ENDINGS, type PlaceSubtype } from '../../../data/gazetteer/place-endings.ts'
import type { Mention, Step } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { divisions } from '../lexicon/divisions.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { Claims } from '../names/claims.ts'
import { beginsDivision, leftEdge } from '../names/left-edge.ts'

const SUBTYPE_OF: ReadonlyMap<string, PlaceSubtype> = new Map(
  (Object.entries(PLACE_ENDINGS) as [PlaceSubtype, string][]).flatMap(([subtype, words]) =>
    words.split(' ').map((word) => [word, subtype] as const),
  ),
)
const COMMON = new Set(COMMON_PLACES.split(' '))
/** Two roads and where they meet. */
const CROSSING =
  /(?<a>\p{Script=Han}{1,6}?(?:路|街|大道|巷|道|线))(?:[与和、及—-]|至)(?<b>\p{Script=Han}{1,6}?(?:路|街|大道|巷|道|线))(?:十字)?(?:交叉口|路口|交汇处|交会处|交叉处|口)/gu
/** Divisions and estates that end a name before another begins (凤栖街道|杏林村). */
const PARTS = /(?:自治[区州县旗]|省|市|县|区|旗|镇|乡|街道|村|社区)$/u

type Found = Piece & { readonly subtype: PlaceSubtype; readonly sure: number }

function placeAt(words: Words, claims: Claims, at: number, floor: number): Found | undefined {
  const { text } = words
  const end = words.endOf(at)
  const ending = text.slice(at, end)
  const subtype = SUBTYPE_OF.get(ending)
  if (subtype === undefined) return undefined
  const letters = subtype === 'ROAD' || subtype === 'ZONE' || subtype === 'FACILITY'
  const start = leftEdge(words, claims, at, { floor, letters, most: 16 })
  if (start === at) return undefined
  const name = text.slice(start, end)
  if (COMMON.has(name) || !isNamed(words, start, at, subtype)) return undefined
  return { start, end, subtype, sure: 0.85 }
}

/** A name needs a character that is no word, a division, or a stem that is one common word (渡口村, 平安广场). */
function isNamed(words: Words, start: number, ending: number, subtype: PlaceSubtype): boolean {
  const { text } = words
  const stem = text.slice(start, ending)
  if (
    /^(?:全|各|该|本|我|两|三|多|每|某|新|老|大|小|同|一|邻|周边|沿|城|农|山|乡|住宅|居民|老旧|棚户|商业|主城|中心|项目|施工|建设|工程|所在|辖区|公共|地下|露天|临时|智能|文化|体育|休闲|市民|人民|生态|现代|高标准|产业|农业|科技|工业|重点|特色|优势|示范|核心|先行|旅游|红色|乡村|城市|城乡|农村|基层|社区|村级|镇级|区级|县级|市级|省级|国家级?|村民|居民|业主|便民|综合|党群|服务|管理|活动|养老|教育|实践|创新|创业|种植|养殖|生产|加工|实训|爱国主义|志愿服务)+$/u.test(
      stem,
    )
  )
    return false
  for (let at = start; at < ending; at = words.endOf(at))
    if (words.classAt(at) === '?' || words.tagsAt(at) & TAG.DIVISION || beginsDivision(words, at)) return true
  return stem.length >= 2 && subtype !== 'REGION'
}

/** A chain of divisions is a place each: 江西省|婺源县, 坪岭镇|大屋村. */
function parts(words: Words, piece: Found): Found[] {
  const { text } = words
  const found: Found[] = []
  let from = piece.start
  for (let at = piece.start; at < piece.end; at = words.endOf(at)) {
    const end = words.endOf(at)
    if (end >= piece.end) break
    const name = text.slice(from, end)
    const rest = text.slice(end, piece.end)
    const known = divisions().byName.get(name) ?? divisions().byShort.get(name)
    const cut =
      known !== undefined
        ? known.level !== 'DISTRICT' || PARTS.test(name)
        : PARTS.test(name) && name.length >= 2 && !COMMON.has(name) && end - at <= 2
    if (!cut || rest.length < 2 || COMMON.has(rest) || isGeneric(words, end, piece.end)) continue
    const subtype = subtypeOf(name)
    if (subtype === undefined) continue
    found.push({ start: from, end, subtype, sure: piece.sure })
    from = end
  }
  return [...found, { ...piece, start: from }]
}

/** Whether a name would be left that says only what is there (文化中心, 薰衣草产业园). */
function isGeneric(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at)) if (words.classAt(at) === '?') return false
  return !/(?:村|镇|乡|街道|社区|市|县|区|旗|州)$/u.test(words.text.slice(start, end))
}

function subtypeOf(name: string): PlaceSubtype | undefined {
  const known = divisions().byName.get(name) ?? divisions().byShort.get(name)
  if (known !== undefined) return known.level
  const ending = PARTS.exec(name)?.[0]
  return ending === undefined ? undefined : (SUBTYPE_OF.get(ending) ?? undefined)
}

export const places: Step = {
  name: 'places',
  needs: ['flow', 'blocks', 'words', 'mentions'],
  gives: ['mentions'],
  run(draft) {
    const { words, flow } = draft
    const { view } = flow
    const claims = new Claims(
      view.length,
      draft.mentions.filter(({ type }) => type !== 'Work'),
    )
    const found: (Found & { inside?: boolean })[] = []
    const take = (piece: Found, inside = false) => {
      if (!inside && !claims.isFree(piece)) return
      claims.take(piece)
      found.push({ ...piece, inside })
    }
    for (const { index, 0: whole, groups } of view.matchAll(CROSSING)) {
      const a = groups?.a ?? ''
      const start = index + a.length - trimmedRoad(words, index, index + a.length)
      const crossing: Found = { start, end: index + whole.length, subtype: 'INTERSECTION', sure: 0.95 }
      if (!claims.isFree(crossing)) continue
      take(crossing)
      const second = view.indexOf(groups?.b ?? '', index + a.length)
      take({ start, end: index + a.length, subtype: 'ROAD', sure: 0.95 }, true)
      take({ start: second, end: second + (groups?.b ?? '').length, subtype: 'ROAD', sure: 0.95 }, true)
    }
    for (const { start: floor, end } of draft.blocks)
      for (let at = floor; at < end; at = words.endOf(at)) {
        const tags = words.tagsAt(at)
        if (tags & TAG.PLACE && !claims.isTaken(at)) {
          const place = placeAt(words, claims, at, floor)
          if (place !== undefined && claims.isFree(place)) for (const part of parts(words, place)) take(part)
        }
      }
    for (const { start: floor, end } of draft.blocks)
      for (let at = floor; at < end; at = words.endOf(at)) {
        if ((words.tagsAt(at) & TAG.DIVISION) === 0 || claims.isTaken(at)) continue
        const to = words.endOf(at)
        const known = subtypeOf(view.slice(at, to))
        if (known !== undefined) take({ start: at, end: to, subtype: known, sure: 0.9 })
      }
    const mentions = found.map(
      ({ start, end, subtype, sure, inside }): Mention => ({
        start,
        end,
        type: 'Place',
        subtype,
        name: flow.text.slice(start, end),
        form: 'NAME',
        inside: inside ?? false,
        step: 'places',
        sure,
      }),
    )
    return { ...draft, mentions: [...draft.mentions, ...mentions] }
  },
}

/** Length of the road's name that ends at `end`, without the words before it. */
function trimmedRoad(words: Words, from: number, end: number): number {
  const claims = new Claims(words.text.length)
  const ending = words.startOf(end - 1)
  return end - Math.max(from, leftEdge(words, claims, ending, { floor: from, most: 10 }))
}
