/**
 * Divisions called after nations (青石瑶族自治县, 柳坡畲族乡): the stem before the nations may be made of any characters, and has
 * two at least.
 */
import { NATIONS } from '../../../data/gazetteer/nations.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'
import { stops } from './stops.ts'

const CALLED = new RegExp(`(?:${NATIONS.split(' ').join('|')})+$`, 'u')
const ENDING = /^(?:自治[州县旗]|民族乡|乡)$/u
/** The longest run of nations (保安族东乡族撒拉族). */
const LONGEST = 16
const STEM = { least: 2, most: 5 }
/** What ends the stem wherever it stands. */
const NEVER = /^[的了着到赴在和与及、为对由从向至等过]$/u

/** Where the name begins whose ending is the word at `at`; undefined where no nation stands before it. */
export function nationStart(words: Words, claims: Claims, at: number, floor: number): number | undefined {
  const { text } = words
  if (!ENDING.test(words.wordAt(at))) return undefined
  const nations = CALLED.exec(text.slice(Math.max(floor, at - LONGEST), at))?.[0]
  if (nations === undefined) return undefined
  const end = at - nations.length
  let start = end
  while (start > floor && end - start < STEM.most && !claims.isTaken(start - 1)) {
    const before = Math.max(floor, words.startOf(start - 1))
    const word = text.slice(before, start)
    if (!isHan(text.charCodeAt(before)) || NEVER.test(word) || words.tagsAt(before) & TAG.DIVISION) break
    const long = end - start >= STEM.least
    if (end - before > STEM.most || (stops(words, before) && (long || word.length > 1))) break
    start = before
  }
  return end - start >= STEM.least ? start : undefined
}
