/** Districts under their short names (四川通江, 赴海口、澄迈、儋州等地): read only where the sentence says that they are places. */
import { type Division, divisions } from '../lexicon/divisions.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { siteItem } from './site-list.ts'

/** After the last of a list of places. */
const AFTER =
  /^(?:[、，。；）】]|和|与|及|等|两|三|四|五|考察|调研|学习|视察|开展|走访|参观|召开|举行|检查|慰问|督导|实地|境内|期间|政协|县|市)/u

/** The division that the word at `at` means by its short name, where what stands around it says so. */
export function shortAt(words: Words, at: number, floor: number): Division | undefined {
  const { text } = words
  const end = words.endOf(at)
  const named = divisions().allByShort.get(text.slice(at, end)) ?? []
  if (named.length === 0 || /^[路街村镇乡社街河江湖山桥站县市区]/u.test(text.slice(end, end + 1)))
    return undefined
  if (at > floor) {
    const before = words.startOf(at - 1)
    const above = text.slice(before, at)
    if (words.tagsAt(before) & TAG.DIVISION) {
      const inside = named.find((one) =>
        one.above.some((name) => name === above || divisions().byName.get(name)?.short === above),
      )
      if (inside !== undefined) return inside
    }
  }
  // 姜堰|三水街道: a town of its own follows.
  const over = named.find((one) =>
    divisions()
      .streetsOf(one.above.at(-1), one.name)
      .some((street) => text.startsWith(street, end)),
  )
  if (over !== undefined) return over
  if (!AFTER.test(text.slice(end, end + 2))) return undefined
  const item = siteItem(words, at, floor)
  const listed = isPlaceWord(words, item.start - 2) || isPlaceWord(words, end + 1)
  if (item.start !== at || !item.framed) return undefined
  if (
    text[end] === '、' || item.after !== 'LEAD'
      ? listed
      : /^(?:赴|到|在|来|前往|来到|抵达)$/u.test(words.wordAt(words.startOf(at - 1)))
  )
    return named[0]
  return undefined
}

function isPlaceWord(words: Words, at: number): boolean {
  if (at < 0 || at >= words.text.length) return false
  return (words.tagsAt(words.startOf(at)) & (TAG.DIVISION | TAG.SHORT)) !== 0
}
