/**
 * Lists of sites: 先后到A、B和C察看. Each item between the separators is one name, whatever words it is made of; this says where
 * the item begins in which an ending stands, and whether somebody goes there.
 */
import { TRIGGERS } from '../../../data/gazetteer/triggers.ts'
import { Characters } from '../lexicon/characters.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'

const FIELD = new Set(
  [TRIGGERS.INVESTIGATE, TRIGGERS.INSPECT, TRIGGERS.VISIT, TRIGGERS.STUDY_TOUR].flatMap(
    (words) => words?.split(' ') ?? [],
  ),
)
const JOINS = new Set(['和', '与', '及', '以及'])
/** Words that lead to a place without a verb. */
const LEADS = new Set(
  '在 到 赴 往 于 位于 地处 坐落于 途经 途径 毗邻 抵达 来 沿 至 从 经 登上 穿过 就 围绕 聚焦 （ 【'.split(
    ' ',
  ),
)
const PREPOSITIONS = new Set('于 至 从 经 就 围绕 聚焦 （ 【'.split(' '))
/** Where the clause ends to the left. */
const ENDS = new Characters('，。；：！？\n“”》《】△●■▲—')
/** Longest way back to the verb of a list. */
const LONGEST = 160

export interface SiteItem {
  readonly start: number
  /** Whether the item, or the list in which it stands, is what somebody goes to. */
  readonly framed: boolean
  /** Whether a verb leads there: then all of the item is one name. A preposition may stand before anything. */
  readonly governed: boolean
  /** What stands before the item. */
  readonly after: 'SEPARATOR' | 'JOIN' | 'LEAD' | 'OF' | 'EDGE'
}

/** The item in which the character at `at` stands. */
export function siteItem(words: Words, at: number, floor: number): SiteItem {
  const { text } = words
  const lowest = Math.max(floor, at - LONGEST)
  let start: number | undefined
  let after: SiteItem['after'] = 'EDGE'
  const begin = (from: number, kind: SiteItem['after']) => {
    if (start !== undefined) return
    start = from
    after = kind
  }
  let right = at
  while (right > lowest) {
    const left = Math.max(lowest, words.startOf(right - 1))
    const word = text.slice(left, right)
    if (word === '）') {
      const open = text.lastIndexOf('（', left)
      if (open < lowest || left - open > 30) break
      right = open
      continue
    }
    if (word === '”') {
      // “四馆一中心”项目和某广场: what is quoted is part of an item.
      const open = text.lastIndexOf('“', left)
      if (open >= lowest && left - open <= 24) {
        right = open
        continue
      }
    }
    if (word === '、') begin(right, 'SEPARATOR')
    else if (JOINS.has(word) && !isInside(words, left, lowest)) begin(right, 'JOIN')
    else if (word === '的') begin(right, 'OF')
    else if (isLead(words, left, word)) {
      begin(right, 'LEAD')
      return { start: start ?? right, framed: true, governed: !PREPOSITIONS.has(word), after }
    } else if ((word === '了' || word === '过') && left > lowest && isVerb(words, words.startOf(left - 1))) {
      begin(right, 'LEAD')
      return { start: start ?? right, framed: true, governed: true, after }
    } else if (word.length === 1 && ENDS.at(text, left)) {
      begin(right, 'EDGE')
      break
    }
    right = left
  }
  return { start: start ?? right, framed: false, governed: false, after }
}

/** 走进|恭|和|苑: one character before a conjunction is no item, so that it is none. */
function isInside(words: Words, at: number, lowest: number): boolean {
  if (at - 2 < lowest || !words.isStart(at - 1) || !/\p{Script=Han}/u.test(words.text[at - 1] as string))
    return false
  const before = words.startOf(at - 2)
  return words.text[at - 2] === '、' || isLead(words, before, words.wordAt(before))
}

function isLead(words: Words, at: number, word: string): boolean {
  return LEADS.has(word) || isVerb(words, at)
}

function isVerb(words: Words, at: number): boolean {
  return (words.tagsAt(at) & TAG.MOVE) !== 0 || FIELD.has(words.wordAt(at))
}
