/**
 * Bodies that no list has, shown by the office of theirs before a person: 市|滨江办|主任李明, 县教育局|人事科|科长王芳. The place at
 * the head and the organ at the end are the language's; what stands between may be anything but a word of the sentence.
 */
import type { BodySubtype } from '../../../data/gazetteer/institutions.ts'
import type { Piece } from '../flow.ts'
import { Characters } from '../lexicon/characters.ts'
import { TAG, TELLING } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'
import { beginsDivision } from './left-edge.ts'
import { officeAtEnd } from './office.ts'
import { seatBefore } from './seat.ts'

const LONGEST = 20
const ORGANS: readonly (readonly [RegExp, BodySubtype])[] = [
  [/(?:党委|党组|党工委|工委|总支|支部|支社|纪委|监委)$/u, 'PARTY'],
  [/(?:学校|中学|小学|学院|大学|幼儿园|校)$/u, 'EDUCATION'],
  [/(?:医院|卫生院|保健院)$/u, 'HEALTH'],
  [/(?:协会|学会|商会|联合会|研究会|促进会|联谊会|基金会|总会|分会|理事会|联盟|社)$/u, 'OTHER'],
  [/(?:局|委|办|办公室|厅|部|处|科|股|院|所|站|中心|队|庭|室|馆|台|指挥部|委员会|专班|会)$/u, 'GOVERNMENT'],
]
const BREAKS = TELLING | TAG.PARTY | TAG.REPORTING | TAG.OFFICE
const GENERIC = new Characters('全各该本我两')

/** The body whose office is the word at `at`, when a person follows; it begins with a place, or right after another body. */
export function officeBody(
  words: Words,
  claims: Claims,
  at: number,
  floor: number,
  isBody: (end: number) => boolean,
): (Piece & { readonly subtype: BodySubtype }) | undefined {
  const { text } = words
  const after = words.endOf(at)
  if (!claims.isTaken(after) || claims.isTaken(at)) return undefined
  let from = at
  while (from > floor && at - from < LONGEST && isHan(text.charCodeAt(from - 1)) && !claims.isTaken(from - 1))
    from--
  const office = officeAtEnd(text.slice(from, after))
  if (office === undefined) return undefined
  const end = after - office.length
  const subtype = ORGANS.find(([organ]) => organ.test(text.slice(from, end)))?.[1]
  if (subtype === undefined) return undefined
  const start = after === from || isBody(from) ? from : headOf(words, claims, from, end)
  if (start === undefined || end - start < 2) return undefined
  for (let word = start; word < end; word = words.endOf(word))
    if (words.tagsAt(word) & BREAKS && words.endOf(word) - word > 1) return undefined
  return { start, end, subtype }
}

/** The first place or level between `from` and `end`; a level belongs to the stem before it (云埠|县). */
function headOf(words: Words, claims: Claims, from: number, end: number): number | undefined {
  for (let start = from; start < end; start = words.isStart(start) ? words.endOf(start) : start + 1)
    if (beginsDivision(words, start) && !GENERIC.at(words.text, start - 1))
      return seatBefore(words, claims, words.endOf(start), from)?.start ?? start
  return undefined
}
