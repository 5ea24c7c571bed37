/** How a personal name looks, and where it ends: at a word of the sentence or a stop. */
import { COMPOUND_SURNAMES, SURNAMES } from '../../../data/gazetteer/surnames.ts'
import type { Piece } from '../flow.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'

const COMPOUND = new Set(COMPOUND_SURNAMES.split(' '))
const SINGLE = new Set(SURNAMES)
/** Single characters that may follow a name. */
const FOLLOW = new Set(
  '在到赴对向与和及由从为等说率带就把将又也还是的有曾已作任去来答问听看请率主出参指强表介要深前走调视陪同签批督给让称则并都便则即一二三两兼领先随代共',
)
const STOP = /[\s，、。；：！？（）“”《》…—/／|｜\-【】]/u

/** How sure the context is that a name stands here: a list of names or a title before it, or nothing. */
export type Context = 'TITLED' | 'WRITER' | 'BARE'

export function isSurname(text: string): boolean {
  return SINGLE.has(text[0] ?? '') || COMPOUND.has(text.slice(0, 2))
}

/** Whether a name may end before `offset`. */
export function mayEnd(words: Words, offset: number): boolean {
  const { text } = words
  if (offset >= text.length) return true
  if (STOP.test(text[offset] as string)) return true
  if (!words.isStart(offset)) return false
  const wordClass = words.classAt(offset)
  const tags = words.tagsAt(offset)
  const word = words.wordAt(offset)
  if (word.length === 1) return FOLLOW.has(word)
  if (tags & (TAG.HEADING | TAG.PARTY | TAG.ATTENDING | TAG.SPEECH | TAG.TRIGGER | TAG.LIGHT | TAG.MOVE))
    return true
  if (tags & (TAG.REPORTING | TAG.UNREAL)) return true
  if (word === '同志' || word === '先生' || word === '女士' || word === '等人' || word === '老师') return true
  return 'vwdpcrtmaf'.includes(wordClass)
}

/** Whether the characters from `start` to `end` hold a word of the dictionary of two or more characters. */
function holdsWord(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at)) if (words.endOf(at) - at > 1) return true
  return false
}

function isAllHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHan(text.charCodeAt(at))) return false
  return end > start
}

/** A name with a dot: 古丽米热·艾合买提, whose dot stands at `dot`. */
export function dottedName(words: Words, dot: number): Piece | undefined {
  const { text } = words
  let start = dot
  while (start > 0 && dot - start < 6 && isHan(text.charCodeAt(start - 1))) {
    const before = words.startOf(start - 1)
    const word = text.slice(before, start)
    const tags = words.tagsAt(before)
    if (tags & (TAG.OFFICE | TAG.ROLE | TAG.HEADING | TAG.ATTENDING | TAG.SPEECH | TAG.BODY | TAG.WRITER))
      break
    if (word.length === 1 && '与和由及请对向在被把同为是给让的、的员民友'.includes(word)) break
    if (word.length > 1 && 'vdpcrq'.includes(words.classAt(before))) break
    start = before
  }
  if (dot - start < 1 || dot - start > 7) return undefined
  let end = dot + 1
  for (let size = 1; size <= 8 && isHan(text.charCodeAt(dot + size)); size++) {
    end = dot + 1 + size
    if (text[end] === '·') {
      const rest = dottedName(words, end)
      return rest === undefined ? undefined : { start, end: rest.end }
    }
    if (size >= 2 && (mayEnd(words, end) || (words.isStart(end) && text[end] === '家'))) break
  }
  return end - dot - 1 < 2 ? undefined : { start, end }
}

/** The name that begins at `start`, by its context; undefined when none can begin there. */
export function nameAt(words: Words, start: number, context: Context): Piece | undefined {
  const { text } = words
  if (!words.isStart(start)) return undefined
  const compound = COMPOUND.has(text.slice(start, start + 2))
  const sizes = compound ? [4, 3] : SINGLE.has(text[start] ?? '') ? [3, 2] : []
  for (const size of sizes) {
    const end = start + size
    if (!isAllHan(text, start, end) || !mayEnd(words, end)) continue
    const word = words.endOf(start) - start
    // 高度, 方面, 解决: a word of the dictionary is a name only where hardly anything else could stand.
    if (word > 1 && !compound && word >= size) {
      const after = text[end]
      const closed = after === undefined || /[、，（\s。）]/u.test(after)
      if (context === 'BARE' || !closed) continue
      if (words.tagsAt(start) !== 0) continue
    }
    if (size === 3 && !compound && context === 'BARE' && word > 1) continue
    return { start, end }
  }
  if (context === 'BARE') return undefined
  // Names without a surname of the list (满都拉图, 乌兰托娅, 桑布): only characters that are no words.
  for (let size = 5; size >= 2; size--) {
    const end = start + size
    if (!isAllHan(text, start, end) || !mayEnd(words, end)) continue
    if (holdsWord(words, start, end) && !(context === 'WRITER' && size <= 4)) continue
    return { start, end }
  }
  return undefined
}
