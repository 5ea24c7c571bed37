/** What a number counts: the noun after its unit (390个停车位), else the words before it (提出意见建议270余条, 满意率达98.7%). */
import { FILLERS } from '../../../data/gazetteer/units.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Quantity } from './quantity.ts'

const FILLER = new Set(FILLERS.split(' '))
/** Longest label on either side. */
const LONGEST = 12
const STOP = /^[的了在并已被将把是和与及等其该这那]$/u

/** `previous`: the label of the number before it in the sentence, which a bare number goes on counting (升至93.2%). */
export function labelOf(
  words: Words,
  quantity: Quantity,
  floor: number,
  previous: string | undefined,
): string | undefined {
  const noun = quantity.unit === '%' ? undefined : after(words, quantity.end)
  return (
    noun ?? before(words, quantity.start, floor) ?? clauseBefore(words, quantity.start, floor) ?? previous
  )
}

/** What stands in the clause before the number, where it is short: 实到239人. */
function clauseBefore({ text }: Words, to: number, floor: number): string | undefined {
  const clause = /[\p{Script=Han}“”]{0,8}$/u.exec(text.slice(Math.max(floor, to - 8), to))?.[0] ?? ''
  // 27篇共计8.5万字: the unit of the number before it is no label.
  if (/\d$/u.test(text.slice(floor, to - clause.length))) return undefined
  const plain = clause.replace(/[“”]/gu, '').replace(/(?:其中|至|为|达|共|了)$/u, '')
  return plain.length >= 2 && clause.length < 8 && !/^(?:其中|由|并|但|已|等)/u.test(plain)
    ? plain
    : undefined
}

/** Nouns right after the unit. */
function after(words: Words, from: number): string | undefined {
  const { text } = words
  let end = from
  if (text[end] === '的') return undefined
  while (end < text.length && end - from < LONGEST) {
    const to = words.endOf(end)
    const word = text.slice(end, to)
    const wordClass = words.classAt(end)
    if (!isHan(text.charCodeAt(end)) || STOP.test(word) || 'dprct'.includes(wordClass)) break
    if (wordClass === 'v' && (to - end > 1 || end === from)) break
    if (words.tagsAt(end) & TAG.MOVE || (words.tagsAt(end) & TAG.TRIGGER && end === from)) break
    end = to
  }
  return end - from >= 2 ? text.slice(from, end) : undefined
}

/** The words before the number in its clause: a verb and its object, without what only leads to the number. */
function before(words: Words, to: number, floor: number): string | undefined {
  const { text } = words
  let end = to
  while (end > floor && FILLER.has(text.slice(words.startOf(end - 1), end))) end = words.startOf(end - 1)
  let start = end
  while (start > floor && end - start < LONGEST) {
    const left = words.startOf(start - 1)
    const word = text.slice(left, start)
    if (
      !isHan(text.charCodeAt(left)) ||
      STOP.test(word) ||
      FILLER.has(word) ||
      'dprct'.includes(words.classAt(left))
    )
      break
    start = left
    // The verb that governs what is counted closes the label; its object is enough without it.
    if (words.classAt(left) === 'v' && word.length > 1) {
      if (end - start - word.length >= 2) start = left + word.length
      break
    }
  }
  return end - start >= 2 ? text.slice(start, end) : undefined
}
