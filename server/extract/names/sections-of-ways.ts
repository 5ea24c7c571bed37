/** Sections of rivers and roads: 濂溪河|里柳镇|段 is the river at that town, 北汝河|祝湾|段 the river alone. */
import type { Words } from '../lexicon/words.ts'
import { endingOf } from './place-kinds.ts'

/** Longest name of where the section lies. */
const LONGEST = 8
const SETTLED = /(?:镇|乡|街道|村|社区|县|区|市)$/u

/**
 * The first character that may belong to the name whose ending begins at `at`: before 段, after the river or road; undefined where
 * what stands between is no place of its own.
 */
export function sectionFloor(words: Words, at: number, floor: number): number | undefined {
  const { text } = words
  const end = words.endOf(at)
  if (text[end] !== '段' || /[落式]/u.test(text[end + 1] ?? '')) return floor
  for (let right = at; right > floor && at - right < LONGEST; right = words.startOf(right - 1)) {
    const before = Math.max(floor, words.startOf(right - 1))
    // 鹿鸣路至柳湾大道段: both are of its ends.
    if (text[before] === '至') return floor
    const kind = endingOf(text.slice(before, right))
    if ((kind === 'RIVER' || kind === 'ROAD') && before > floor && right - before < right - floor)
      return SETTLED.test(text.slice(right, end)) && right < at ? right : right === at ? floor : undefined
    if (!/\p{Script=Han}/u.test(text[before] as string)) return floor
  }
  return floor
}
