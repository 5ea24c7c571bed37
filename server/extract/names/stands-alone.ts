/** Whether a name goes on after a settlement in a chain or another begins: 凤栖街道|杏林村, but 双溪村菌菇种植基地. */
import type { Words } from '../lexicon/words.ts'
import { endingOf, GIVEN_OR_ROAD, SETTLEMENT } from './place-kinds.ts'
import { isGeneric } from './place-name.ts'
import { hasUnknown } from './place-walk.ts'

/** What is of a place unless it has a name of its own. */
const INSTITUTION =
  /(?:中心|馆|院|所|站|大厅|基地|大棚|采摘园|种植园|示范园|示范点|试验田|养殖场|种植场|育苗场|果园|茶园|菜园)$/u

/** What grows there says of what kind it is. */
const GROWN = /(?:种植|养殖|采摘|育苗|育种|繁育|制种)/u

/** Whether what follows a division in a chain is a name of its own (大屋村), not only a kind (文化中心). */
export function standsAlone(words: Words, from: number, ending: number, end: number): boolean {
  const { text } = words
  if (from >= ending) return false
  if (ending - from >= 2 && GIVEN_OR_ROAD.has(endingOf(text.slice(ending, end)) ?? 'FACILITY')) return true
  if (SETTLEMENT.test(text.slice(from, end))) return true
  // 柳溪县投诉服务中心: an institution is one of its county, unless it has a name of its own.
  if (INSTITUTION.test(text.slice(from, end)))
    return !GROWN.test(text.slice(from, end)) && hasUnknown(words, from, ending)
  return hasUnknown(words, from, ending) || (ending - from >= 2 && !isGeneric(words, from, ending))
}

/** 街道|守护者|社区: what stands between a town and its community is a name, whatever it is made of. */
export function isInTown({ text }: Words, start: number, ending: number): boolean {
  return (
    ending - start === 3 &&
    text.startsWith('社区', ending) &&
    /(?:镇|乡|街道)$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}
