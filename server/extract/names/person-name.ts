/** How a personal name looks, and where it ends: at a word of the sentence or a stop. */
import { COMPOUND_SURNAMES, SURNAMES } from '../../../data/gazetteer/surnames.ts'
import type { Piece } from '../flow.ts'
import { Characters } from '../lexicon/characters.ts'
import { TAG, vocabulary } from '../lexicon/vocabulary.ts'
import { isHan, type Words } from '../lexicon/words.ts'
import { SOUND, tibetanAt } from './sounds.ts'

const COMPOUND = new Set(COMPOUND_SURNAMES.split(' '))
/** What they begin with. */
const COMPOUND_HEADS = new Characters([...COMPOUND].map(([first]) => first).join(''))
const SINGLE = new Characters(SURNAMES)
/** Single characters that may follow a name. */
const FOLLOW = new Characters(
  '时在到赴对向与和及由从为等说率带就把将又也还是的有曾已作任去来答问听看请率主出参指强表介要深前走调视陪同签批督给让称则并都便则即一二三两兼领先随代共以因拍如谈查到会受应邀先详逐分转算',
)
/** Of these, what hardly ever ends a name: before a word of the sentence the name stops at them. */
const VERB_LIKE = new Characters(
  '说因请拍曾称问答听看在到对与和向将就把被还也已则都却由从是让给及或并均等以率带赴的随受为分转作',
)
/** Surnames that are words of the sentence far more often: read only before a stop. */
const RARE = new Characters('和都从由时过有容应并宁候来那相信年展')
/** After an office what looks like a word (高明) is a name before one of these. */
const SAYS = /^(?:参加|出席|陪同|列席|主持|指出|强调|要求|表示|介绍|带队|率队|一行)/u
/** What is said comes after them: 李明说，…. */
const SAYING = new Set('说问答称道')
const STOP = /[\s，、。；：！？（）“”《》…—/／|｜\-【】]/u

/** How sure the context is that a name stands here: a list of names or a title before it, or nothing. */
export type Context = 'TITLED' | 'WRITER' | 'BARE'

/** Whether a surname stands at `at`. */
export function isSurname(text: string, at = 0): boolean {
  return SINGLE.at(text, at) || (COMPOUND_HEADS.at(text, at) && COMPOUND.has(text.slice(at, at + 2)))
}

/** Whether a name may begin at `start`: a word does, or the cut took its first character to the word before (落|实习|近平). */
export function mayBegin(words: Words, start: number): boolean {
  if (words.isStart(start)) return true
  const before = words.startOf(start)
  return (
    start - before === 1 &&
    words.endOf(before) === start + 1 &&
    before > 0 &&
    vocabulary().trie.get(words.text.slice(before - 1, start)) !== 0
  )
}

/** Whether the text is a surname of two characters and no more. */
export function isCompoundSurname(text: string): boolean {
  return COMPOUND.has(text)
}

/** The surname of a whole name. */
export function surnameOf(name: string): string {
  return name.length > 2 && COMPOUND.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1)
}

/** Whether a name may end before `offset`. */
export function mayEnd(words: Words, offset: number): boolean {
  const { text } = words
  if (offset >= text.length) return true
  if (!isHan(text.charCodeAt(offset)) && STOP.test(text[offset] as string)) return true
  if (!words.isStart(offset)) return false
  const wordClass = words.classAt(offset)
  const tags = words.tagsAt(offset)
  const word = words.wordAt(offset)
  if (wordClass === '#') return true
  if (word.length === 1) return FOLLOW.at(text, offset)
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

/** Whether the name would be a surname with its office (张|主席). */
function holdsOffice(words: Words, start: number, end: number): boolean {
  const last = words.startOf(end - 1)
  if (last > start && end - last > 1 && words.tagsAt(last) & TAG.OFFICE) return true
  return false
}

/** 红岩镇|镇长: a place before its office. */
function isBeforeOffice(words: Words, end: number): boolean {
  return (
    /[镇乡村区县市旗局]/u.test(words.text[end - 1] ?? '') &&
    (words.tagsAt(end) & (TAG.OFFICE | TAG.ROLE)) !== 0
  )
}

/** Whether a body is named inside (代表|区政协). */
function holdsBody(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at))
    if (words.endOf(at) - at > 1 && words.tagsAt(at) & TAG.BODY) return true
  return false
}

function isAllHan(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHan(text.charCodeAt(at))) return false
  return end > start
}

/** What a name with a dot cannot begin with, though it stands before it. */
const NO_HEAD = new Characters('与和由及请对向在被把同为是给让的、员民友等带率')

/** Where a name with a dot begins: after a stop, an office, a word of the sentence; else as far as its words go. */
function headOf(words: Words, dot: number): number {
  const { text } = words
  const BEFORE =
    TAG.OFFICE | TAG.ROLE | TAG.HEADING | TAG.ATTENDING | TAG.SPEECH | TAG.BODY | TAG.WRITER | TAG.MOVE
  for (let start = dot - 1; start >= 0 && dot - start <= 6; start--) {
    const before = start - 1
    if (before < 0 || !isHan(text.charCodeAt(before))) return start
    const word = words.startOf(before)
    if (words.endOf(word) !== start) continue
    const tags = words.tagsAt(word) & BEFORE
    // 摄影|图拉尼·…, 阿布|来提·…: a single character may be a sound of the name.
    const sound =
      start - word === 1 &&
      (tags & ~(TAG.WRITER | TAG.MOVE)) === 0 &&
      isHan(text.charCodeAt(word - 1)) &&
      (tags & TAG.WRITER || SOUND.at(text, word - 1))
    if (tags && !sound) return start
    if (start - word === 1 && NO_HEAD.at(text, word)) return start
  }
  let start = dot
  while (start > 0 && dot - start < 6 && isHan(text.charCodeAt(start - 1))) {
    const before = words.startOf(start - 1)
    if (start - before > 1 && 'vdpcrq'.includes(words.classAt(before))) break
    start = before
  }
  return start
}

/** Dots of one name, at most. */
const MOST_DOTS = 5

/** A name with a dot: 阿丽娅·吐尔逊, whose dot stands at `dot`. */
export function dottedName(words: Words, dot: number, most = MOST_DOTS): Piece | undefined {
  const { text } = words
  if (most === 0) return undefined
  const start = headOf(words, dot)
  if (dot - start < 1 || dot - start > 7) return undefined
  let end = dot + 1
  for (let size = 1; size <= 8 && isHan(text.charCodeAt(dot + size)); size++) {
    end = dot + 1 + size
    if (text[end] === '·') {
      const rest = dottedName(words, end, most - 1)
      return rest === undefined ? undefined : { start, end: rest.end }
    }
    // 阿不|都|满金: a sound before another sound goes on the name, whatever word it is.
    const goesOn = SOUND.at(text, end) && SOUND.at(text, end + 1) && words.endOf(end) === end + 1
    if (
      size >= 2 &&
      !goesOn &&
      (mayEnd(words, end) ||
        startsWord(words, end) ||
        isDeputy(words, end) ||
        (words.isStart(end) && text[end] === '家'))
    )
      break
  }
  if (end - dot - 1 < 2 || (isCommon(words, start, dot) && isCommon(words, dot + 1, end))) return undefined
  return { start, end }
}

/** Whether the characters are words of the dictionary throughout (影像·履职): no sounds of a name. */
export function isCommon(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at = words.endOf(at)) if (words.endOf(at) - at < 2) return false
  return true
}

/** Whether a word of two or more characters begins at `at` that goes on the sentence. */
function startsWord(words: Words, at: number): boolean {
  return words.isStart(at) && words.endOf(at) - at > 1
}

/** 等 that ends a list, also where the dictionary sees another word (林治平|等参加). */
function isListEnd(text: string, at: number): boolean {
  return (
    text[at] === '等' &&
    /^等(?:[\d一二两三四五六七八九十]|参加|陪同|出席|列席|随|区|市|县|省|州|领导|同志|人|有关|一同|一起|介绍|带队|分别|先后|[，。、）])/u.test(
      text.slice(at, at + 3),
    )
  )
}

/** The name that begins at `start`, by its context; undefined when none can begin there. */
export function nameAt(words: Words, start: number, context: Context): Piece | undefined {
  const { text } = words
  if (!mayBegin(words, start)) return undefined
  const tibetan = tibetanAt(text, start)
  if (tibetan !== undefined && context !== 'BARE' && (mayEnd(words, tibetan) || startsWord(words, tibetan)))
    return { start, end: tibetan }
  const sounded = longSound(words, start)
  if (sounded !== undefined && context !== 'BARE') return { start, end: sounded }
  const compound = COMPOUND.has(text.slice(start, start + 2))
  const single = SINGLE.at(text, start)
  const sizes = compound ? [4, 3] : single ? [3, 2] : []
  for (const size of sizes) {
    const end = start + size
    if (!isAllHan(text, start, end) || !endsAt(words, start, end, context)) continue
    if (size > 2 && isPlace(words, end)) continue
    if (holdsBody(words, start, end) || isNoName(words, end) || holdsOffice(words, start, end)) continue
    const word = words.endOf(start) - start
    // 高度, 方面, 解决: a word of the dictionary is a name only where hardly anything else could stand.
    if (word > 1 && !compound && word >= size) {
      const after = text[end]
      const closed =
        after === undefined || /[、，（\s。）]/u.test(after) || SAYS.test(text.slice(end, end + 2))
      if (context === 'BARE' || !closed) continue
      // 行使委员权利、: of members, not one of them.
      if (words.classAt(start) === 'n' && /(?:委员|代表|成员|干部)$/u.test(text.slice(start - 2, start)))
        continue
      // 云城 is a district too.
      if (
        (words.tagsAt(start) & ~(TAG.SHORT | (SAYS.test(text.slice(end, end + 2)) ? TAG.DIVISION : 0))) !==
        0
      )
        continue
    }
    if (
      size === 3 &&
      !compound &&
      word > 1 &&
      (context === 'BARE' || (context === 'WRITER' && words.classAt(start) === 'v'))
    )
      continue
    if (size === sizes[0] && isVerbAfter(words, start, end)) continue
    if (RARE.at(text, start) && !/[、，（\s。）]/u.test(text[end] ?? '。')) continue
    // Four characters of which none is a word, between an office and a stop (扎巴才让).
    if (size === 3 && single && isLonger(words, start, context)) return { start, end: start + 4 }
    return { start, end }
  }
  return context === 'BARE' ? undefined : soundsAt(words, start, context)
}

/** Four sounds or more are one name whatever its first character is as a surname (那日苏图). */
function longSound(words: Words, start: number): number | undefined {
  const { text } = words
  let end = start
  while (end - start < 8 && SOUND.at(text, end)) end++
  while (end - start > 3 && VERB_LIKE.at(text, end - 1)) end--
  const ends = mayEnd(words, end) || startsWord(words, end) || 'vdpc'.includes(words.classAt(end))
  return end - start > 3 && ends ? end : undefined
}

/** 及鲁溪镇|烤烟负责人: a town or village, unless the sentence goes on after it as after a person (洛桑江村|11月). */
function isPlace(words: Words, end: number): boolean {
  const after = words.text[end] ?? ''
  return (
    /[村镇乡县旗]/u.test(words.text[end - 1] ?? '') &&
    !/[\d]/u.test(after) &&
    !STOP.test(after) &&
    (words.tagsAt(end) & (TAG.HEADING | TAG.SPEECH | TAG.ATTENDING | TAG.MOVE)) === 0
  )
}

/** 常态化, 委员福禄小组: what ends so, or goes on so, is no name. */
function isNoName(words: Words, end: number): boolean {
  const { text } = words
  return (
    isBeforeOffice(words, end) ||
    words.text[end - 1] === '副' ||
    ('化性式坊屋馆局厅'.includes(text[end - 1] as string) && words.isStart(end - 1)) ||
    /^(?:小组|界别|工作室|联络|委员组)/u.test(text.slice(end, end + 3))
  )
}

/** Words of the sentence that make another word with the last character of a name. */
const ACROSS = new Characters('在到向和为等说率')

/** 陶望舒|副主席: an office may follow the name. */
function isDeputy(words: Words, end: number): boolean {
  return words.text[end] === '副' && (words.tagsAt(end + 1) & TAG.OFFICE) !== 0
}

/** Whether the name may end at `end`; after an office any word may follow it. */
function endsAt(words: Words, start: number, end: number, context: Context): boolean {
  if (mayEnd(words, end) || isListEnd(words.text, end)) return true
  if (context === 'TITLED' && isDeputy(words, end)) return true
  // 岑国健|在会上: a word of the dictionary lies across the end of the name.
  if (context === 'TITLED' && !words.isStart(end) && ACROSS.at(words.text, end)) {
    const across = words.startOf(end)
    const singles = words.endOf(start) === start + 1 && (end - start < 3 || words.isStart(start + 1))
    const isWord = 'pdc'.includes(words.classAt(across)) || words.tagsAt(across) !== 0
    if (singles && !isWord && across === end - 1 && words.endOf(across) === end + 1) return true
  }
  // 潘德荣|手把手: after three characters none of which is a word, whatever follows.
  if (context === 'TITLED' && end - start === 3 && isUnknown(words, start, end) && words.classAt(end) !== '?')
    return true
  return context === 'TITLED' && startsWord(words, end) && (words.tagsAt(end) & (TAG.PLACE | TAG.BODY)) === 0
}

function isUnknown(words: Words, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!words.isStart(at) || words.classAt(at) !== '?') return false
  return words.isStart(end)
}

/** Whether the last character of the longer reading is a verb of the sentence: 顾祁|说, 魏廷|因. */
function isVerbAfter(words: Words, start: number, end: number): boolean {
  const { text } = words
  const last = text[end - 1] as string
  // 罗|明说。: the cut took the verb for the end of a word.
  if (last === '说' && end - start === 3 && /[。，：]/u.test(text[end] ?? '')) return true
  const after = text[end] ?? ''
  // 见到王|清华时，…: when it was, not who.
  if (last === '时' && after === '，' && end - start >= 3 && words.isStart(end - 1)) return true
  if (!VERB_LIKE.at(text, end - 1) || !words.isStart(end - 1) || end - start < 3) return false
  if (last === '说') return true
  if (/[、（\s。）]/u.test(after) || after === '') return false
  if (after === '，' || after === '：') return SAYING.has(last)
  return last !== '为' || words.classAt(end) === 'n'
}

function isLonger(words: Words, start: number, context: Context): boolean {
  const { text } = words
  const end = start + 4
  const last = text[end - 1] ?? ''
  if (context === 'BARE' || !isAllHan(text, start, end) || !/^[、，（。\s]/u.test(text[end] ?? '、'))
    return false
  if (holdsWord(words, start, end)) return false
  return SOUND.at(text, end - 1) || /[让吉措姆珠玛杰]/u.test(last)
}

/** What no name without a surname begins with: words of the sentence. */
const NOT_FIRST = new Characters(
  '来赴再又也还都就才不没正刚曾已这该本各每某我你他她与及或为被对从由在到于所使令让请要可应能会是有无非且但而如若因何怎什多少几两二三四五六七八九十百千第们文之倾进访巡入走看听问谈话献建聚凝汇履尽担践围深一试',
)

/** Names without a surname of the list: syllables of Tibetan, sounds of other languages, characters that are no words. */
function soundsAt(words: Words, start: number, context: Context): Piece | undefined {
  const { text } = words
  let sounds = start
  while (sounds < start + 8 && SOUND.at(text, sounds)) sounds++
  if (sounds - start >= 3) {
    // 乌云其其格|家: as long as it sounds; a verb after it may begin with a sound too.
    for (let end = sounds; end - start >= 3; end--)
      if (mayEnd(words, end) || startsWord(words, end) || /[家等]/u.test(text[end] ?? ''))
        return { start, end }
  }
  if (VERB_LIKE.at(text, start) || NOT_FIRST.at(text, start)) return undefined
  if (words.endOf(start) - start > 1 && 'vwdpcrtf'.includes(words.classAt(start))) return undefined
  for (let size = 5; size >= 2; size--) {
    const end = start + size
    if (!isAllHan(text, start, end) || isNoName(words, end)) continue
    if (!mayEnd(words, end) && !startsWord(words, end)) continue
    if (isPlace(words, end)) continue
    if (holdsWord(words, start, end) && (context !== 'WRITER' || size > 3 || isCommon(words, start, end)))
      continue
    if (isVerbAfter(words, start, end) || hasVerb(text, start, end)) continue
    return { start, end }
  }
  // 恩力道: a word inside, but a stop right after and an office right before.
  const stop = /^\p{Script=Han}{3,5}(?=[、，（])/u.exec(text.slice(start, start + 6))?.[0]
  if (
    context === 'TITLED' &&
    stop !== undefined &&
    words.endOf(start) === start + 1 &&
    words.classAt(start) === '?'
  )
    return { start, end: start + stop.length }
  return undefined
}

function hasVerb(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (VERB_LIKE.at(text, at) || '了着'.includes(text[at] as string)) return true
  return false
}
