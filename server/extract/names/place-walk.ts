/**
 * Reads a chain of places from its last ending to the left (坪岭镇|大屋村, 枫木水库|大坝): where it begins, and where inside it
 * one name may end and another begin.
 */
import { divisions } from '../lexicon/divisions.ts'
import { TAG, vocabulary } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import type { Claims } from './claims.ts'
import { isSoft, stops } from './stops.ts'

/** Endings of divisions and settlements: after one of them another name begins. */
const SETTLEMENT = /^(?:自治[区州县旗]|省|市|州|盟|县|区|旗|镇|乡|街道|苏木|村|嘎查|社区)$/u
/** Endings of towns and counties, whose stems have two characters at least. */
const TOWN = /^(?:[镇乡县旗]|街道)/u
/** Words of the sentence that are no sounds of a name. */
const NO_SOUND = /^[的了着到赴在和与及、为对由从向至等次下个名位家处全各每该本我两几多]$/u
const SEAT = /^[集场圩城]镇/u
const PHASE = /^[一二三四五]期$/u
/** Longest stem of a name that people gave (大屋村, 红岩坪镇); names of minority languages are longer. */
const SHORT_STEM = 4
const FOREIGN_STEM = 8
/** Longest stem of a name that describes (天麻标准化生产示范园). */
const LONG_STEM = 14
/** Words that stand in no name, not even in a list. */
const ALWAYS = new Set('的了着过在是将把被对等其中并'.split(''))
/** Words of the sentence that also stand in names: the name keeps one only where nothing else is left of it (那仁县, 上坞村). */
const SIDES = new Set('上下中前后外里')
const NAMEABLE = new Set('上下中前后外里那和来多从向同于安')
/** Words that end the name before them; the dictionary takes some for nouns. */
const HARD = new Set('驻 离 距 挨 过 另 途经 途径 支流 干流 主流 上游 下游 中游'.split(' '))
/** 广湛高铁|湛江北站: a line ends before the town of a station on it. */
const LINES = new Set(['高铁', '铁路', '高速', '动车', '城际', '地铁'])
/** Ends of zones, after which a site with a name of its own begins (衢水港区|鹭湖转运码头). */
const ZONE = /区$/u
/** Words of the sentence that stand in transliterated names (察布其, 阿尔那). */
const SOUNDS = new Set('其那本多和来有就无未已都再得把着以当要')
/** Of these the ones that are dropped from the head of a name that is long enough without. */
const HEAD = new Set(
  '于以为经进来家名时多同从向有就那无未当把着驻沿过住登原建修逛游出护治用搬种帮第约近由即另其让'.split(''),
)

export interface Walk {
  readonly start: number
  /** Offsets inside at which a name ends and another may begin, ascending. */
  readonly cuts: readonly number[]
}

export interface WalkOptions {
  /** The first character that may belong to the chain. */
  readonly floor: number
  /** Whether the last name describes (示范园, 敬老院) rather than being given (村, 河). */
  readonly descriptive: boolean
  /** The first character of the item of a list of sites in which the name stands: all from there on belongs to it. */
  readonly item: number
  /** Whether Latin letters and digits may stand inside (G356线, 7号院). */
  readonly letters: boolean
}

/** The chain whose last ending begins at `ending`; `start` is `ending` when nothing stands before it. */
export function walkLeft(words: Words, claims: Claims, ending: number, options: WalkOptions): Walk {
  const { text } = words
  const { floor } = options
  const cuts: number[] = []
  let start = ending
  /** The first character after the name before this one, so far. */
  let from = ending
  let descriptive = options.descriptive
  /** Where the last ending of a settlement that was read begins. */
  let settlement = descriptive ? -1 : ending
  while (start > floor && !claims.isTaken(start - 1)) {
    const before = Math.max(floor, words.startOf(start - 1))
    const tags = words.tagsAt(before)
    const word = text.slice(before, start)
    const stem = from - start
    if (HARD.has(word)) break
    if (!isHan(text.charCodeAt(before))) {
      if (word === '·' ? start === ending : !options.letters || !/^[A-Za-z0-9+]/u.test(word)) break
      start = before
      continue
    }
    if (tags & TAG.DIVISION) {
      // 云|江西|街: the cut found a province in the name of a street.
      if (start === ending && isStreet(words, ending) && isOddBefore(words, before, floor)) {
        start = before
        continue
      }
      if (start < ending) cuts.unshift(start)
      start = before
      from = before
      descriptive = false
      continue
    }
    // 小|市|镇, 樟村|坪|镇: a level before a town or county whose stem would be one character is part of that stem.
    const short = stem <= 1 && TOWN.test(text.slice(from, from + 2))
    // 柳河镇|集镇: the seat of a town is a common noun.
    if (short && SETTLEMENT.test(word) && SEAT.test(text.slice(start, start + 2)))
      return { start: ending, cuts: [] }
    if (tags & TAG.PLACE && SETTLEMENT.test(word) && start !== settlement && !short) {
      if (start < ending) cuts.unshift(start)
      start = before
      settlement = before
      from = before
      descriptive = false
      continue
    }
    // Before the town in which a site lies the sentence goes on.
    const listed = options.descriptive && before >= options.item && settlement < 0
    if (from < ending && stem === 0 && isKnown(words, start) && !listed) break
    // 海|力素台|嘎查: in a name of another language a character is a sound, whatever else it says.
    const sound = word.length === 1 && start < from && isForeign(text, from) && !NO_SOUND.test(word)
    if (sound && !SETTLEMENT.test(word) && from - before <= FOREIGN_STEM) {
      start = before
      continue
    }
    if (LINES.has(word) && isKnown(words, start) && start < ending) break
    if (tags & TAG.PLACE) {
      if (short && SETTLEMENT.test(word) && start < ending) {
        start = before
        continue
      }
      const own = options.descriptive
        ? ZONE.test(word) && hasUnknown(words, start, ending)
        : stem >= 2 && !isEnding(words, start)
      if (start < ending && own) cuts.unshift(start)
      start = before
      from = before
      descriptive = false
      continue
    }
    // 锦绣花园|一期|小区: a phase of what stands before it.
    if (PHASE.test(word) && before > floor && isEnding(words, words.startOf(before - 1))) {
      start = before
      continue
    }
    const rest = splitAnd(words, before, start)
    if (rest !== undefined) {
      start = rest
      break
    }
    if (listed && !ALWAYS.has(word) && (isVerbless(words, before) || isWho(words, before))) {
      start = before
      continue
    }
    if (stops(words, before)) {
      const town = townBefore(words, before, from, floor)
      if (town !== undefined) {
        start = town
        continue
      }
      if (
        stem === 0 &&
        isStem(words, before, start) &&
        (start === ending ||
          words.endOf(start) - start > 1 ||
          !'vw'.includes(words.classAt(before)) ||
          isLed(words, before, floor))
      )
        start = withSide(words, before, floor)
      else if (
        stem === 1 &&
        word.length === 2 &&
        isTown(text, start) &&
        isVerbless(words, before) &&
        (words.classAt(before) !== 'v' || isParted(words, before, floor))
      )
        start = before
      else if (isNameable(words, before, start, stem, options.descriptive)) {
        start = before
        continue
      }
      break
    }
    if (!fits(words, before, start, from, ending, descriptive)) break
    start = before
  }
  const stemEnd = cuts[0] ?? ending
  const least = /[县市区旗镇乡村]/u.test(text[stemEnd - 1] ?? '') ? 3 : 2
  while (start < ending && HEAD.has(text[start] as string)) {
    const next = words.endOf(start)
    if (next > start + 1 || (stemEnd - next < least && !isKnown(words, next))) break
    start = next
  }
  // 某某之家|·|燕园: half of a name is none.
  if (text[start] === '·') return { start: ending, cuts: [] }
  return { start, cuts: cuts.filter((cut) => cut > start) }
}

/** 街道|守护|者|社区, 镇|很|黑|村: between a town and a settlement all is name; where the town ends, else undefined. */
function townBefore(words: Words, before: number, from: number, floor: number): number | undefined {
  const { text } = words
  if (from - before > SHORT_STEM || !/^(?:村|社区|嘎查|自然村)/u.test(text.slice(from, from + 3)))
    return undefined
  let end = before
  for (;;) {
    if (end <= floor || NO_SOUND.test(text.slice(end, words.endOf(end))) || ALWAYS.has(text[end] as string))
      return undefined
    const left = words.startOf(end - 1)
    if (/^(?:镇|乡|街道|苏木)$/u.test(text.slice(left, end)))
      return left > floor && isHan(text.charCodeAt(left - 1)) ? end : undefined
    if (from - left > SHORT_STEM || !isHan(text.charCodeAt(left))) return undefined
    end = left
  }
}

/** Whether the word at `before` may belong to the name of which `[start, from)` is read. */
function fits(
  words: Words,
  before: number,
  start: number,
  from: number,
  ending: number,
  descriptive: boolean,
): boolean {
  const { text } = words
  const stem = from - start
  const length = start - before
  const wordClass = words.classAt(before)
  if (descriptive) {
    if (stem + length > LONG_STEM) return false
    if (length === 1) return true
    // Once a name is read, a common word before it belongs to the sentence.
    return !hasUnknown(words, start, ending)
  }
  if (wordClass === 'w' && length > 1) return stem === 0 && from === start && isStem(words, before, start)
  const mongolian = /^(?:苏木|嘎查)/u.test(text.slice(from, from + 2))
  if (length > 1 && stem >= 2 && !mongolian) return false
  const long = text.slice(before, from).includes('·') || onlyUnknown(words, before, from)
  return stem + length <= (long || mongolian ? FOREIGN_STEM : SHORT_STEM)
}

/** Whether the word is one of streets, bridges and the like, which names of divisions stand before only by their own right. */
function isStreet(words: Words, at: number): boolean {
  return /^(?:[东西南北中]?[路街巷桥]|大道|大街|社区|小区|村)$/u.test(words.wordAt(at))
}

/** Whether a character that is no word of the sentence stands right before `at`. */
function isOddBefore(words: Words, at: number, floor: number): boolean {
  if (at <= floor) return false
  const before = words.startOf(at - 1)
  return at - before === 1 && words.classAt(before) === '?' && !stops(words, before) && !isSoft(words, before)
}

function isEnding(words: Words, at: number): boolean {
  return (words.tagsAt(at) & TAG.PLACE) !== 0
}

/** Whether the name whose ending begins at `from` is one of the steppe. */
function isForeign(text: string, from: number): boolean {
  return /^(?:苏木|嘎查)/u.test(text.slice(from, from + 2))
}

/** Whether a division of the list begins at `at`. */
function isKnown(words: Words, at: number): boolean {
  return (words.tagsAt(at) & TAG.DIVISION) !== 0
}

/** A stem of one character is none for a county or town (那|仁|县), and may be one for a village (李村). */
/** 西|合营|镇: a side or size before a stem that is a word. */
function withSide(words: Words, at: number, floor: number): number {
  return at > floor && /^[东西南北中上下大小新老]$/u.test(words.wordAt(at - 1)) && words.isStart(at - 1)
    ? at - 1
    : at
}

/** Whether the character at `at` stands right before the ending of a county or town, which it alone cannot name. */
function isTown(text: string, at: number): boolean {
  return /^(?:[县市区旗镇乡]|街道)/u.test(text.slice(at + 1, at + 3)) && !isOne(text, at)
}

/** Whether a list, or the end of the division above, parts the word from the sentence: only then a verb begins a name (、跃进新镇). */
function isParted(words: Words, at: number, floor: number): boolean {
  if (at <= floor) return true
  const before = words.startOf(at - 1)
  return (
    /^[、和与及（]$/u.test(words.wordAt(before)) ||
    (words.tagsAt(before) & TAG.DIVISION) !== 0 ||
    SETTLEMENT.test(words.wordAt(before))
  )
}

/** Whether a preposition leads to the word (在|得胜|镇). */
function isLed(words: Words, at: number, floor: number): boolean {
  return at > floor && words.isStart(at - 1) && /^[在到赴]$/u.test(words.text[at - 1] as string)
}

function isNameable(
  words: Words,
  before: number,
  start: number,
  stem: number,
  descriptive: boolean,
): boolean {
  const { text } = words
  const word = text.slice(before, start)
  if (stem > 1) return false
  if (SIDES.has(word)) return true
  if (SOUNDS.has(word) && before > 0 && !(descriptive && word === '和')) {
    const previous = words.startOf(before - 1)
    const joins = word === '和' && SETTLEMENT.test(text.slice(previous, before))
    if (!joins && before - previous === 1 && isHan(text.charCodeAt(previous)) && !stops(words, previous))
      return true
  }
  return stem === 1 && NAMEABLE.has(word) && isTown(text, start)
}

function isOne(text: string, start: number): boolean {
  return divisions().byName.has(text.slice(start, start + 2))
}

/** A verb of two characters right before an ending of one or two is a stem (跃进河, 解放路), unless it is one of field work. */
function isStem(words: Words, at: number, end: number): boolean {
  return (
    end - at === 2 &&
    'vwfm'.includes(words.classAt(at)) &&
    isVerbless(words, at) &&
    words.endOf(end) - end <= 2 &&
    // 牵头成立|县农办: no list has a county called after what is done.
    (words.classAt(at) !== 'v' || !/^[省市区县旗州]/u.test(words.text.slice(end, end + 1)))
  )
}

/** Whether the word is none of field work, movement, speech or office. */
function isVerbless(words: Words, at: number): boolean {
  const verbs =
    TAG.MOVE |
    TAG.SPEECH |
    TAG.UNREAL |
    TAG.TRIGGER |
    TAG.LIGHT |
    TAG.HEADING |
    TAG.ATTENDING |
    TAG.PARTY |
    TAG.REPORTING |
    TAG.OFFICE |
    TAG.ROLE
  return (words.tagsAt(at) & verbs) === 0
}

/** Whether the word only says for whom a site is (客商服务中心, 人才公寓). */
function isWho(words: Words, at: number): boolean {
  return words.classAt(at) === 'n' && (words.tagsAt(at) & ~TAG.STRANGER) === TAG.ROLE
}

/** 二桥|和平|安|广场 is 二桥|和|平安|广场: the end of 和, where it was cut as the head of another word; else undefined. */
function splitAnd(words: Words, before: number, start: number): number | undefined {
  const { text } = words
  if (!/^[和与及]/u.test(text.slice(before, before + 1)) || start - before !== 2) return undefined
  const previous = words.startOf(before - 1)
  if (before === 0 || (words.tagsAt(previous) & (TAG.PLACE | TAG.COMPANY | TAG.BODY)) === 0) return undefined
  const joined = text.slice(before + 1, words.endOf(start))
  return joined.length === 2 && vocabulary().trie.get(joined) !== 0 ? before + 1 : undefined
}

/** Whether the piece holds what is no common word: a character that is none, two that make none, a division. */
export function hasUnknown(words: Words, start: number, end: number): boolean {
  let single = false
  for (let at = start; at < end; at = words.endOf(at)) {
    if (words.classAt(at) === '?' || words.tagsAt(at) & (TAG.DIVISION | TAG.SHORT)) return true
    const isSingle =
      words.endOf(at) - at === 1 &&
      isHan(words.text.charCodeAt(at)) &&
      !isSoft(words, at) &&
      !'drpc'.includes(words.classAt(at))
    if (isSingle && single) return true
    single = isSingle
  }
  return false
}

function onlyUnknown(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at)) if (words.endOf(at) - at > 1) return false
  return hasUnknown(words, start, end)
}
