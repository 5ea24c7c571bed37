/** Sentences to clauses, cut at commas, semicolons, colons and dashes; what is inside speech is marked. */
import type { Sentence } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { Characters } from '../lexicon/characters.ts'
import { TAG } from '../lexicon/vocabulary.ts'
import type { Words } from '../lexicon/words.ts'
import { isGoverning } from './governor.ts'
import type { MentionIndex } from './mention-index.ts'

export interface Clause extends Piece {
  /** Whether it stands inside quotation marks that hold speech (not a name). */
  readonly quoted: boolean
  /** The character that ends it. */
  readonly stop: string
}

const STOPS = new Characters('，；：。！？')
/** A quotation with any of these inside is speech, unless it stands in the middle of a clause: 围绕“…，…”开展调研. */
const SPEECH = /[，。；！？：]/u
const SENTENCE = /[。！？；]/u
const SAYING =
  /(?:[，。；：！？\s—…”]|说|道|称|问|答|指出|强调|表示|认为|要求|叮嘱|呼吁|建议|感慨|希望|坦言|直言|笑言|反映|喊|写着|写道|提醒)$/u
/** A title in quotation marks is no longer than this. */
const LONGEST_TITLE = 60

/** Ranges of quotation marks in a block that hold speech. */
export function speechIn(view: string, block: Piece): Piece[] {
  const found: Piece[] = []
  let open = -1
  for (let at = block.start; at < block.end; at++) {
    const character = view[at]
    if (character === '“') open = at
    else if (character === '”' && open >= 0) {
      if (isSpeech(view, block.start, open, at)) found.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  return found
}

function isSpeech(view: string, floor: number, open: number, close: number): boolean {
  const said = view.slice(open + 1, close)
  if (!SPEECH.test(said)) return false
  if (SENTENCE.test(said) || said.length > LONGEST_TITLE || open === floor) return true
  return SAYING.test(view.slice(Math.max(floor, open - 2), open))
}

/** The clauses of a sentence. Brackets, titles and names in quotation marks are not cut. */
export function clausesOf(view: string, sentence: Sentence, speech: readonly Piece[]): Clause[] {
  const found: Clause[] = []
  let depth = 0
  let from = sentence.start
  let next = firstAfter(speech, sentence.start)
  const isQuoted = (at: number) => {
    while (next < speech.length && (speech[next] as Piece).end <= at) next++
    return (speech[next]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
  const add = (to: number, stop: string) => {
    if (to > from) found.push({ start: from, end: to, quoted: isQuoted(from), stop })
    from = to + 1
  }
  for (let at = sentence.start; at < sentence.end; at++) {
    const character = view[at] as string
    if (character === '“' && !isQuoted(at)) {
      const close = view.slice(at, Math.min(sentence.end, at + LONGEST_TITLE + 1)).indexOf('”')
      if (close >= 0) at += close
      continue
    }
    if (character === '（' || character === '《') depth++
    else if (character === '）' || character === '》') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (STOPS.at(view, at)) add(at, character)
    else if ((character === '—' || character === '…') && view[at + 1] === character) {
      add(at, character)
      at++
      from = at + 1
    }
  }
  add(sentence.end, '')
  return found
}

/** Index of the first piece that ends after `offset`. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A list that goes on after a comma (到A村、B村，C镇D村，以及E公司) belongs to the clause of its verb. */
export function continued(words: Words, index: MentionIndex, clauses: readonly Clause[]): Clause[] {
  const found: Clause[] = []
  for (const clause of clauses) {
    const last = found.at(-1)
    if (
      last !== undefined &&
      last.stop === '，' &&
      last.end + 1 === clause.start &&
      last.quoted === clause.quoted &&
      goesOn(words, index, last, clause)
    )
      found[found.length - 1] = { ...last, end: clause.end, stop: clause.stop }
    else found.push(clause)
  }
  return found
}

/** What may join the last part of a list to the others. */
const JOINING = /^(?:以及|还有|和|及)/u
/** Of the words of a site, a company, a body or works. */
const NAMING = TAG.PLACE | TAG.COMPANY | TAG.BODY | TAG.PROJECT
/** What governs a clause whatever follows it. */
const ACTING =
  TAG.TRIGGER | TAG.MOVE | TAG.LIGHT | TAG.ATTENDING | TAG.HEADING | TAG.SPEECH | TAG.PARTY | TAG.STRANGER
/** What ends a list of sites. */
const LIST_END = /等(?:地|处|点|点位|地方|场所|[\d一二两三四五六七八九十多]+(?:个地方|处|地|个点|个点位))$/u
/** How far back the list of the clause before is looked for. */
const REACH = 200

function goesOn(words: Words, index: MentionIndex, last: Clause, clause: Clause): boolean {
  const { text } = words
  const listed = text.slice(Math.max(last.start, last.end - REACH), last.end).includes('、')
  const joint = JOINING.exec(text.slice(clause.start, clause.start + 2))?.[0].length ?? 0
  let end = last.end - 1
  while (end > last.start && '”）'.includes(text[end] as string)) end--
  // A村、B工作室，C镇D园等地: the end of the list says what it was.
  const closed = listed && LIST_END.test(text.slice(Math.max(clause.start, clause.end - 8), clause.end))
  if (index.at(end) === undefined && !closed && !(listed && isNoun(words, end))) return false
  const start = clause.start + joint
  const first = index.at(start)
  const named = closed || index.at(clause.end - 1) !== undefined || isNoun(words, clause.end - 1)
  if (first === undefined && !((listed || joint > 0) && named && 'na?x'.includes(words.classAt(start))))
    return false
  return isList(words, index, { start, end: clause.end }) && hasVerb(words, index, last)
}

/** Whether the word that ends at `at` is one for a site, a company, a body or works. */
function isNoun(words: Words, at: number): boolean {
  return (words.tagsAt(words.startOf(at)) & NAMING) !== 0
}

/** Whether a clause is nothing but names of things. */
function isList(words: Words, index: MentionIndex, clause: Piece): boolean {
  for (let at = clause.start; at < clause.end; ) {
    const mention = index.at(at)
    if (mention?.type === 'Person') return false
    if (mention === undefined && words.tagsAt(at) & ACTING) return false
    const word = words.wordAt(at)
    if (mention === undefined && isGoverning(words, at, word) && !isPartOfName(words, index, at, clause.end))
      return false
    at = mention?.end ?? words.endOf(at)
  }
  return true
}

/** 冷链配送中心, 片区建设和…: a verb before the word for a site, or at the end of its item, is part of a name. */
function isPartOfName(words: Words, index: MentionIndex, at: number, end: number): boolean {
  if (words.classAt(at) !== 'v') return false
  const next = words.endOf(at)
  if (next >= end) return true
  if (index.at(next) !== undefined) return false
  if (words.text.startsWith('情况', next)) return true
  return '、和与及（'.includes(words.text[next] as string) || (words.tagsAt(next) & NAMING) !== 0
}

function hasVerb(words: Words, index: MentionIndex, clause: Piece): boolean {
  for (let at = clause.start; at < clause.end; at = index.at(at)?.end ?? words.endOf(at))
    if (index.at(at) === undefined && isGoverning(words, at, words.wordAt(at))) return true
  return false
}
