/** Lists whose items share the word that says what they are: 上埠、下埠两个社区, 火石、松林等5个行政村. */
import type { PlaceSubtype } from '../../../data/gazetteer/place-endings.ts'
import type { Piece } from '../flow.ts'
import { divisions } from '../lexicon/divisions.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'
import { hasUnknown } from './place-walk.ts'
import { stops } from './stops.ts'

const HEADS: Readonly<Record<string, readonly [string, PlaceSubtype]>> = {
  小区: ['小区', 'ESTATE'],
  社区: ['社区', 'COMMUNITY'],
  村: ['村', 'VILLAGE'],
  行政村: ['村', 'VILLAGE'],
  自然村: ['村', 'VILLAGE'],
  镇: ['镇', 'TOWNSHIP'],
  乡: ['乡', 'TOWNSHIP'],
  街道: ['街道', 'TOWNSHIP'],
  县: ['县', 'DISTRICT'],
  区: ['区', 'DISTRICT'],
  旗: ['旗', 'DISTRICT'],
  市: ['市', 'CITY'],
}
const COUNT = /(?:等|等?(?:\d+|[两二三四五六七八九十]+)(?:个|座)?)(?:村改居|试点|重点|贫困|示范|涉农)?$/u
const LONGEST_ITEM = 6

export interface Shared extends Piece {
  readonly name: string
  readonly subtype: PlaceSubtype
}

/** The items before the head that is the word at `at`; none unless a count stands before it and two items or more before that. */
export function sharedItems(words: Words, claims: Claims, at: number, floor: number): Shared[] {
  const { text } = words
  const head = HEADS[words.wordAt(at)]
  if (head === undefined) return []
  const count = COUNT.exec(text.slice(Math.max(floor, at - 8), at))?.[0]
  if (count === undefined) return []
  const [ending, subtype] = head
  const items: Shared[] = []
  let end = at - count.length
  for (;;) {
    let start = end
    while (start > floor && end - start < LONGEST_ITEM) {
      const before = words.startOf(start - 1)
      if (!isHan(text.charCodeAt(before)) || claims.isTaken(start - 1) || stops(words, before)) break
      start = before
    }
    if (end - start < 2 || !isItem(words, start, end)) break
    const wide = divisions().byShort.get(text.slice(start, start + 2))
    // 江苏|苏州、浙江|嘉兴等市: a province before its city.
    if (wide?.level === 'PROVINCE' && divisions().byShort.has(text.slice(start + 2, end))) start += 2
    const item = text.slice(start, end)
    items.unshift({ start, end, name: isWhole(words, end, ending) ? item : `${item}${ending}`, subtype })
    if (start <= floor || !/^[、和与及]$/u.test(text[start - 1] as string)) break
    end = start - 1
  }
  return items.length > 1 ? items : []
}

/** Whether the item has an ending of its own (银桦苑). */
function isWhole(words: Words, end: number, ending: string): boolean {
  const last = words.startOf(end - 1)
  return (words.tagsAt(last) & TAG.PLACE) !== 0 || words.text.slice(last, end).endsWith(ending)
}

/** An item names: it is one word, or holds what is none. */
function isItem(words: Words, start: number, end: number): boolean {
  if (words.endOf(start) === end || hasUnknown(words, start, end)) return true
  // 上|埠: characters none of which makes a word with the next.
  for (let at = start; at < end; at = words.endOf(at)) if (words.endOf(at) - at > 1) return false
  return true
}
