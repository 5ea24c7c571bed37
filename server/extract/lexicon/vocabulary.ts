/**
 * Every word that the extractor knows, in one trie: common words with class and cost for cutting the text into words, and the
 * gazetteer's lists as tags. Built once, on first use.
 */
import { BUSINESS_LIST, GROUPS, INDUSTRIES, SITES } from '../../../data/gazetteer/enterprises.ts'
import * as institutions from '../../../data/gazetteer/institutions.ts'
import * as offices from '../../../data/gazetteer/offices.ts'
import { ATLAS, COMMON_PLACES, GENERIC_STEMS, PLACE_ENDINGS } from '../../../data/gazetteer/place-endings.ts'
import { ABROAD, NO_WORDS, RECENT_NOUNS, RECENT_VERBS } from '../../../data/gazetteer/recent-words.ts'
import * as triggers from '../../../data/gazetteer/triggers.ts'
import * as undertakings from '../../../data/gazetteer/undertakings.ts'
import { WORDS } from '../../../data/gazetteer/words.ts'
import { divisions } from './divisions.ts'
import { ROOT, Trie } from './trie.ts'

/** What a word may be; a word may be several. */
export const TAG = {
  OFFICE: 1 << 0,
  ROLE: 1 << 1,
  WRITER: 1 << 2,
  BODY: 1 << 3,
  PLACE: 1 << 4,
  TRIGGER: 1 << 5,
  MOVE: 1 << 6,
  PARTY: 1 << 7,
  SPEECH: 1 << 8,
  UNREAL: 1 << 9,
  HEADING: 1 << 10,
  ATTENDING: 1 << 11,
  COMPANY: 1 << 12,
  BUSINESS: 1 << 13,
  PROJECT: 1 << 14,
  COMMON: 1 << 15,
  NOUN_HEAD: 1 << 16,
  REPORTING: 1 << 17,
  LIGHT: 1 << 18,
  TOPIC: 1 << 19,
  DIVISION: 1 << 20,
  DEPARTMENT: 1 << 21,
  BRANCH: 1 << 22,
  ENDING: 1 << 23,
  STRANGER: 1 << 24,
  ATLAS: 1 << 25,
  SHORT: 1 << 26,
} as const

/** Words that tell what somebody does or says: no name goes on over them. */
export const TELLING = TAG.SPEECH | TAG.MOVE | TAG.HEADING | TAG.ATTENDING | TAG.UNREAL | TAG.LIGHT

/** Classes of words.ts, and besides: `x` Latin letters, `#` digits, `?` a Chinese character that is no word, `.` the rest. */
export type WordClass =
  | 'v'
  | 'w'
  | 'd'
  | 'p'
  | 'c'
  | 'r'
  | 'q'
  | 'm'
  | 't'
  | 'f'
  | 'a'
  | 'n'
  | 'x'
  | '#'
  | '?'
  | '.'

export interface Entry {
  readonly word: string
  wordClass: WordClass
  /** Minus the logarithm of how often it is met. */
  cost: number
  tags: number
}

/** ln of all words counted by the dictionary. */
const ALL = 18
/** Cost of a Chinese character that is no word: two of them cost more than any word of two. */
export const UNKNOWN_COST = 14
/** How often a word of our own lists is taken to be met, as a level of words.ts. */
const OWN_LEVEL = 8

export interface Vocabulary {
  readonly trie: Trie
  readonly entries: readonly Entry[]
  /** Word, class, cost, tags and length of each entry, beside each other for the loops over words. */
  readonly words: readonly string[]
  readonly classes: readonly WordClass[]
  readonly costs: Float64Array
  readonly tags: Int32Array
  readonly lengths: Uint8Array
  /** State of the trie after each first character. */
  readonly first: Int32Array
}

const NO_WORD = new Set(NO_WORDS.split(' '))

const LISTS: readonly (readonly [string, number, WordClass])[] = [
  [offices.OFFICES, TAG.OFFICE, 'n'],
  [offices.JOINED_OFFICES, TAG.OFFICE, 'n'],
  [offices.ROLES, TAG.ROLE, 'n'],
  [offices.WRITERS, TAG.WRITER, 'n'],
  ...Object.values(institutions.BODY_ENDINGS).map((words) => [words, TAG.BODY, 'n'] as const),
  ...Object.values(PLACE_ENDINGS).map((words) => [words, TAG.PLACE, 'n'] as const),
  [COMMON_PLACES, TAG.COMMON, 'n'],
  [GENERIC_STEMS, 0, 'n'],
  [RECENT_VERBS, 0, 'v'],
  [RECENT_NOUNS, 0, 'n'],
  [ABROAD, 0, 'n'],
  [INDUSTRIES, 0, 'n'],
  [GROUPS, 0, 'n'],
  [SITES, 0, 'n'],
  [BUSINESS_LIST, 0, 'n'],
  ...Object.values(ATLAS).map((words) => [words, TAG.ATLAS, 'n'] as const),
  ...Object.values(triggers.TRIGGERS).map((words) => [words, TAG.TRIGGER, 'w'] as const),
  [triggers.MOVES, TAG.MOVE, 'v'],
  [triggers.PARTIES_UNDER_WAY, TAG.PARTY, 'n'],
  [triggers.STRANGERS, TAG.STRANGER, 'n'],
  [triggers.SPEECH, TAG.SPEECH, 'v'],
  [triggers.REPORTING, TAG.REPORTING, 'v'],
  [triggers.UNREAL, TAG.UNREAL, 'd'],
  [triggers.HEADING_WORDS, TAG.HEADING, 'v'],
  [triggers.ATTENDING, TAG.ATTENDING, 'v'],
  [triggers.LIGHT_VERBS, TAG.LIGHT, 'v'],
  [triggers.NOUN_HEADS, TAG.NOUN_HEAD, 'n'],
  [undertakings.COMPANY_ENDINGS, TAG.COMPANY, 'n'],
  [undertakings.BUSINESSES, TAG.BUSINESS, 'n'],
  ...Object.values(undertakings.PROJECT_ENDINGS).map((words) => [words, TAG.PROJECT, 'w'] as const),
  ...Object.values(undertakings.PROJECT_ENDINGS_OF_PLACES).map((words) => [words, TAG.PROJECT, 'w'] as const),
  [undertakings.COMMON_UNDERTAKINGS, TAG.COMMON, 'n'],
  [undertakings.BARE_WORDS, 0, 'n'],
  [undertakings.BRANCHES, TAG.BRANCH, 'n'],
  [institutions.DEPARTMENTS, TAG.DEPARTMENT, 'n'],
  [institutions.COMMITTEES, TAG.DEPARTMENT, 'n'],
  [institutions.PARTIES, TAG.DEPARTMENT, 'n'],
  [institutions.NATIONAL, 0, 'n'],
  [institutions.STATE_BODIES, TAG.BODY, 'n'],
]

const LEVELLED = /^[省市区县州旗镇乡]/u
const PUBLIC = new Set(
  [institutions.BODY_ENDINGS.CPPCC, institutions.BODY_ENDINGS.CONGRESS, institutions.BODY_ENDINGS.GOVERNMENT]
    .join(' ')
    .split(' '),
)

function build(): Vocabulary {
  const trie = new Trie()
  const entries: Entry[] = [{ word: '', wordClass: '.', cost: 0, tags: 0 }]
  for (const line of WORDS.trim().split('\n')) {
    const [head = '', ...words] = line.split(' ')
    const wordClass = head[0] as WordClass
    const cost = ALL - Number(head.slice(1))
    for (const word of words) {
      if (NO_WORD.has(word)) continue
      // 区政府, 市政协 are a level and a body: cut in one, the body would not be seen.
      if (LEVELLED.test(word) && PUBLIC.has(word.slice(1))) continue
      trie.set(word, entries.length)
      entries.push({ word, wordClass, cost, tags: 0 })
    }
  }
  for (const [words, tag, wordClass] of LISTS)
    for (const word of words.split(' ')) {
      if (NO_WORD.has(word)) continue
      const known = entries[trie.get(word)]
      if (known !== undefined && known.word !== '') {
        known.tags |= tag
        // 局长|阳松, not 局|长阳|松: an office is met more often than any division of two characters.
        const level = tag === TAG.OFFICE ? OWN_LEVEL + 2 : OWN_LEVEL
        if (word.length > 1) known.cost = Math.min(known.cost, ALL - level)
        continue
      }
      trie.set(word, entries.length)
      // A single character of our lists must not tear names apart.
      const cost = word.length === 1 ? UNKNOWN_COST - 1 : ALL - OWN_LEVEL
      entries.push({ word, wordClass, cost, tags: tag })
    }
  for (const name of placeNames()) {
    if (trie.get(name) === 0) {
      trie.set(name, entries.length)
      entries.push({ word: name, wordClass: 'n', cost: ALL - OWN_LEVEL, tags: 0 })
    }
    const entry = entries[trie.get(name)]
    if (entry !== undefined) entry.tags |= TAG.DIVISION
  }
  for (const name of shortNames()) {
    if (trie.get(name) !== 0) continue
    trie.set(name, entries.length)
    // 市长|葛岚, not 市|长葛|岚.
    entries.push({ word: name, wordClass: 'n', cost: UNKNOWN_COST + 3, tags: TAG.SHORT })
  }
  const first = new Int32Array(1 << 16)
  for (let character = 0; character < first.length; character++) first[character] = trie.step(ROOT, character)
  return {
    trie,
    entries,
    words: entries.map(({ word }) => word),
    classes: entries.map(({ wordClass }) => wordClass),
    costs: Float64Array.from(entries, ({ cost }) => cost),
    tags: Int32Array.from(entries, ({ tags }) => tags),
    lengths: Uint8Array.from(entries, ({ word }) => word.length),
    first,
  }
}

/** Full names of divisions, and the short ones of provinces and cities (those of districts are too often common words). */
function placeNames(): string[] {
  const { byName, byShort } = divisions()
  const short = [...byShort.values()]
    .filter(({ level }) => level !== 'DISTRICT')
    .map((division) => division.short)
  // 城|南区, 团结小区|北区: a side is hardly ever a district of its own.
  return [...byName.keys(), ...short].filter((name) => !NO_WORD.has(name) && !/^[东西南北]区$/u.test(name))
}

/** Short names of districts that are no common words. */
function shortNames(): string[] {
  return [...divisions().byShort.values()]
    .filter(({ level, short, name }) => level === 'DISTRICT' && short !== name && short.length > 1)
    .map(({ short }) => short)
}

let built: Vocabulary | undefined

/** The vocabulary; the first call builds it (some 50 ms). */
export function vocabulary(): Vocabulary {
  built ??= build()
  return built
}
