/** 开展, 进行 and the like before the noun of a deed, that carry it out. */
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'

/** Whether a light verb (开展, 参加) stands before `start` in its clause. */
export function isCarried(words: Words, start: number, floor: number): boolean {
  for (let at = floor; at < start; at = words.endOf(at)) if (words.tagsAt(at) & TAG.LIGHT) return true
  return false
}

/** 开展了3次, 组织一场: how often stands between the light verb and its noun. */
const MEASURE = /(?:[一两二三四五六七八九十几数多\d]+余?)(?:次|场|轮|批|项|期|场次|个)的?$/u

/** 进行了详细了解: how stands between them too. */
const HOW =
  /(?:详细|充分|广泛|热烈|友好|坦诚|认真|仔细|全面|针对性|面对面|深度|细致|反复|有效|积极|现场|各类|各种|各项|系列|多种|多次)+地?的?$/u

/** Where the light verb of the noun at `start` begins. */
export function lightBefore(words: Words, start: number, floor: number): number | undefined {
  let at = start
  at -= HOW.exec(words.text.slice(Math.max(floor, at - 8), at))?.[0].length ?? 0
  at -= MEASURE.exec(words.text.slice(Math.max(floor, at - 6), at))?.[0].length ?? 0
  if (words.text[at - 1] === '了' || words.text[at - 1] === '过') at--
  if (at <= floor) return undefined
  const before = words.startOf(at - 1)
  return before >= floor && words.tagsAt(before) & TAG.LIGHT ? before : undefined
}
