/** Roads by number (国道G307线, S211省道, G60沪昆高速), and ways from one place to another (柳河至青石公路). */
import type { Piece } from '../flow.ts'
import { matchesOf } from '../lexicon/matches.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'
import { stops } from './stops.ts'

const KIND = '(?:国道|省道|县道|乡道|村道|专线)'
/** 307线|柳河镇至青石坳段: a section of a road is the road. */
const SECTION = '(?:[\\p{Script=Han}\\d]{2,8}?至[\\p{Script=Han}\\d]{2,8}?段)?'
const NUMBERED = new RegExp(
  `(?:${KIND} ?[GSXYC]?\\d{1,4}(?: ?线)?|[GSXYC]\\d{2,4}(?: ?线|${KIND}|\\p{Script=Han}{2,4}?高速(?:公路)?)|\\d{3}${KIND}线?)(?<section>${SECTION})`,
  'gu',
)
/** What leads from one place to another and is named after both; of streets each is one of its own. */
const WAY = /^(?:(?:旅游|产业|快速|高速|沿江|沿河|环湖)?公路|高速|快速路|快速通道|铁路|绿道)$/u
/** The longest name of the place from which a way leads. */
const LONGEST = 8

export interface NumberedRoad extends Piece {
  /** Where the name of the road ends, and its section begins. */
  readonly nameEnd: number
}

/** The roads by number between two offsets. */
export function numberedRoads(view: string, from: number, to: number): NumberedRoad[] {
  const found: NumberedRoad[] = []
  for (const { 0: name, index, groups } of matchesOf(NUMBERED, view.slice(from, to))) {
    const start = from + index
    // A letter or digit before it makes it part of a code.
    if (/[A-Za-z\d.]/u.test(view[start - 1] ?? '')) continue
    const end = start + name.length
    found.push({ start, end, nameEnd: end - (groups?.section?.length ?? 0) })
  }
  return found
}

/** G307线 is 国道G307线 where the text names it so: the longest of the names that end in it. */
export function wholeRoadNames(names: readonly string[]): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>()
  for (const name of new Set(names)) {
    const code = /[GSXYC]?\d+线?$/u.exec(name)?.[0] ?? name
    const known = wholes.get(code)
    if (known === undefined || name.length > known.length) wholes.set(code, name)
  }
  return wholes
}

/** Where a way begins whose end is read as far as `start`: before 至 stands where it comes from; `ending` is its last word. */
export function startOfWay(
  words: Words,
  claims: Claims,
  ending: number,
  start: number,
  floor: number,
): number {
  const { text } = words
  if (text[start - 1] !== '至' || start - 1 <= floor || !WAY.test(words.wordAt(ending))) return start
  let from = start - 1
  while (from > floor && start - 1 - from < LONGEST && !claims.isTaken(from - 1)) {
    const before = words.startOf(from - 1)
    if (before < floor || !isHan(text.charCodeAt(before)) || stops(words, before)) break
    from = before
  }
  return start - 1 - from >= 2 ? from : start
}
