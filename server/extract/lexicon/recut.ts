/**
 * Where the cheapest way through the dictionary cuts a name wrongly, by the first character of a word: 李家|镇江|口村,
 * 甘溪|村民|生, 市|长江|景灿. What stands beside the word decides.
 */
import { TAG, vocabulary } from './vocabulary.ts'

const [TOWN, TOWNSHIP, VILLAGE, HEAD] = [...'镇乡村长'].map((character) => character.charCodeAt(0))
/** Farthest end of the village after the town. */
const VILLAGE_WITHIN = 5
/** Classes of words that stand before a name and belong to none. */
const OF_SENTENCE = 'vpcdrw'

export type Recut = 'TOWN' | 'VILLAGE' | 'HEAD' | undefined

/** How the word of two characters at `at` is to be cut, after the word `before`, of which the length is `size`, and before one of `next` characters. */
export function recutAt(
  text: string,
  at: number,
  end: number,
  entry: number,
  before: number,
  size: number,
  next: number,
): Recut {
  const code = text.charCodeAt(at)
  if (code === VILLAGE) return next === 1 && isVillagers(text, at, before) ? 'VILLAGE' : undefined
  if (code === TOWN || code === TOWNSHIP) return isTownHead(text, at, end, entry, before) ? 'TOWN' : undefined
  if (code === HEAD) return size === 1 && next === 1 && isOfficeEnd(text, at) ? 'HEAD' : undefined
  return undefined
}

/** Whether a division (镇江, 乡宁) or 镇子 is the end of a town's name and the head of a village's: part of a name stands before it, a village ends soon. */
function isTownHead(text: string, at: number, end: number, entry: number, before: number): boolean {
  const { tags } = vocabulary()
  const divides = ((tags[entry] as number) & (TAG.DIVISION | TAG.SHORT)) !== 0 || text.startsWith('镇子', at)
  if (!divides || !isPartOfName(text, at, before)) return false
  const after = text.slice(at + 2, Math.min(end, at + 2 + VILLAGE_WITHIN))
  return /^(?!市|县|区)\p{Script=Han}{0,3}?(?:村|社区)/u.test(after)
}

/** Whether 村民 is the end of a village's name and the head of another word. */
function isVillagers(text: string, at: number, before: number): boolean {
  return (
    text.startsWith('村民', at) &&
    isPartOfName(text, at, before) &&
    vocabulary().trie.get(text.slice(at + 1, at + 3)) > 0
  )
}

/** Whether 长 is the end of an office and not the head of 长江, 长安: 副|市|长江|景灿. */
function isOfficeEnd(text: string, at: number): boolean {
  const { trie, tags } = vocabulary()
  const office = trie.get(text.slice(at - 1, at + 1))
  if (office <= 0 || ((tags[office] as number) & TAG.OFFICE) === 0) return false
  const left = text[at - 2] ?? ''
  return left === '副' || !/\p{Script=Han}/u.test(left)
}

function isPartOfName(text: string, at: number, before: number): boolean {
  if (!/\p{Script=Han}/u.test(text[at - 1] ?? '')) return false
  return before <= 0 || !OF_SENTENCE.includes(vocabulary().entries[before]?.wordClass ?? 'n')
}
