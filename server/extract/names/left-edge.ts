/** Reads a name from its ending to the left: as far as nothing says that the sentence goes on there. */
import { Characters } from '../lexicon/characters.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'
import { isSoft, stops } from './stops.ts'

export interface EdgeOptions {
  /** Whether brackets may stand inside (东岭（云埠）新材料有限公司). */
  readonly brackets?: boolean
  /** Whether Latin letters and digits may stand inside (国道G356线). */
  readonly letters?: boolean
  /** Most characters to the left of the ending. */
  readonly most?: number
  /** The first character that may belong to the name. */
  readonly floor: number
}

/** Words of position that names begin with too. */
const POSITIONS = new Characters('上下中前后外里多')
/** Levels of divisions as single characters. */
const LEVELS = new Set('省市县区州旗盟镇乡')

/** Whether a name of a division or a level begins at `at`: 霁川区…, 区…, 重庆…. */
export function beginsDivision(words: Words, at: number): boolean {
  return (words.tagsAt(at) & TAG.DIVISION) !== 0 || (words.isStart(at) && LEVELS.has(words.wordAt(at)))
}

/** The first character of the name whose ending begins at `ending`; `ending` itself when nothing stands before it. */
export function leftEdge(words: Words, claims: Claims, ending: number, options: EdgeOptions): number {
  const { text } = words
  const floor = Math.max(options.floor, ending - (options.most ?? 24))
  let start = ending
  let soft: number | undefined
  while (start > floor) {
    const before = words.startOf(start - 1)
    if (before < floor || claims.isTaken(start - 1)) break
    const code = text.charCodeAt(before)
    if (text[before] === '）' && options.brackets) {
      const open = text.lastIndexOf('（', before)
      if (open < floor || before - open > 10) break
      start = open
      continue
    }
    if (!isHan(code)) {
      const word = text[before] as string
      const letter = /[A-Za-z0-9+\-·]/u.test(word)
      if (!letter || !options.letters) break
      start = before
      continue
    }
    // 律师|协会, 教师|进修学校: who somebody is belongs to a name only right before its ending.
    if (start === ending && words.tagsAt(before) & TAG.ROLE && start - before > 1) {
      start = before
      continue
    }
    if (stops(words, before)) {
      // The only word before the ending is its stem, whatever else it may be (跃进河, 解放路).
      if (start === ending && isStem(words, before)) start = before
      break
    }
    if (isSoft(words, before)) soft ??= before
    start = before
  }
  return trimmed(words, start, ending, soft)
}

function isStem(words: Words, at: number): boolean {
  const wordClass = words.classAt(at)
  const length = words.endOf(at) - at
  const verbs =
    TAG.MOVE | TAG.SPEECH | TAG.UNREAL | TAG.TRIGGER | TAG.LIGHT | TAG.HEADING | TAG.ATTENDING | TAG.PARTY
  return (
    length === 2 && 'vw'.includes(wordClass) && (words.tagsAt(at) & (verbs | TAG.OFFICE | TAG.ROLE)) === 0
  )
}

/** Without the words of the sentence at its head: a soft character before a division, and all before it. */
function trimmed(words: Words, start: number, ending: number, soft: number | undefined): number {
  if (soft !== undefined && soft >= start) {
    // 、下埠社区: after a stop it is the first character of the name.
    if (soft === start && POSITIONS.at(words.text, soft) && !isHan(words.text.charCodeAt(soft - 1)))
      return start
    const after = words.endOf(soft)
    if (after < ending && (soft === start || beginsDivision(words, after))) {
      if (beginsDivision(words, after) || soft === start) return after
    }
  }
  return start
}
