/** Sentences to clauses, cut at commas, semicolons, colons and dashes; what is inside speech is marked. */
import type { Sentence } from '../draft.ts'
import type { Piece } from '../flow.ts'
import type { Words } from '../lexicon/words.ts'
import { isGoverning } from './governor.ts'
import type { MentionIndex } from './mention-index.ts'

export interface Clause extends Piece {
  /** Whether it stands inside quotation marks that hold speech (not a name). */
  readonly quoted: boolean
  /** The character that ends it. */
  readonly stop: string
}

const STOPS = new Set('，；：。！？')
/** A quotation with any of these inside is speech; others are names. */
const SPEECH = /[，。；！？：]/u

/** Ranges of quotation marks in a block that hold speech. */
export function speechIn(view: string, block: Piece): Piece[] {
  const found: Piece[] = []
  let open = -1
  for (let at = block.start; at < block.end; at++) {
    const character = view[at]
    if (character === '“') open = at
    else if (character === '”' && open >= 0) {
      if (SPEECH.test(view.slice(open, at)) && !isTitle(view, open, at))
        found.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  return found
}

/** 围绕“加快…，推动…”开展视察, 开展“…，…”专题调研: a subject in quotation marks may have a comma. */
function isTitle(view: string, open: number, close: number): boolean {
  return (
    !/[。！？：；]/u.test(view.slice(open, close)) &&
    close - open <= 42 &&
    (/(?:围绕|就|以|聚焦|针对|紧扣|关于)$/u.test(view.slice(Math.max(0, open - 2), open)) ||
      (/(?:开展|举办|组织|启动|召开|举行)$/u.test(view.slice(Math.max(0, open - 2), open)) &&
        /^(?:专题|主题|专项|集中|系列|为主题|调研|视察|协商|活动|学习|座谈|专场)/u.test(
          view.slice(close + 1, close + 4),
        )))
  )
}

/** The clauses of a sentence. Brackets and titles are not cut. */
export function clausesOf(view: string, sentence: Sentence, speech: readonly Piece[]): Clause[] {
  const found: Clause[] = []
  let depth = 0
  let from = sentence.start
  const add = (to: number, stop: string) => {
    if (to > from) {
      const middle = from
      const quoted =
        speech.some(({ start, end }) => middle > start && middle < end) ||
        (view[from] === '“' && speech.some(({ start }) => start === middle))
      found.push({ start: from, end: to, quoted, stop })
    }
    from = to + 1
  }
  for (let at = sentence.start; at < sentence.end; at++) {
    const character = view[at] as string
    if (character === '“') {
      const close = view.indexOf('”', at)
      if (close > at && close < sentence.end && isTitle(view, at, close)) at = close
      continue
    }
    if (character === '（' || character === '《') depth++
    else if (character === '）' || character === '》') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (STOPS.has(character)) add(at, character)
    else if (character === '—' && view[at + 1] === '—') {
      add(at, '—')
      at++
      from = at + 1
    } else if (character === '…' && view[at + 1] === '…') {
      add(at, '…')
      at++
      from = at + 1
    }
  }
  add(sentence.end, '')
  return found
}

/** A list that goes on after a comma (到A村、B村，C镇D村和E公司) belongs to the clause of its verb. */
export function continued(words: Words, index: MentionIndex, clauses: readonly Clause[]): Clause[] {
  const found: Clause[] = []
  for (const clause of clauses) {
    const last = found.at(-1)
    if (
      last !== undefined &&
      last.stop === '，' &&
      last.end + 1 === clause.start &&
      last.quoted === clause.quoted &&
      index.at(last.end - 1) !== undefined &&
      isList(words, index, clause) &&
      hasVerb(words, index, last)
    )
      found[found.length - 1] = { ...last, end: clause.end, stop: clause.stop }
    else found.push(clause)
  }
  return found
}

/** Whether a clause is nothing but names of things, from its first character on. */
function isList(words: Words, index: MentionIndex, clause: Piece): boolean {
  const first = index.at(clause.start)
  if (first === undefined || first.type === 'Person') return false
  for (let at = clause.start; at < clause.end; ) {
    const mention = index.at(at)
    if (mention?.type === 'Person') return false
    if (mention === undefined && isGoverning(words, at, words.wordAt(at))) return false
    at = mention?.end ?? words.endOf(at)
  }
  return true
}

function hasVerb(words: Words, index: MentionIndex, clause: Piece): boolean {
  for (let at = clause.start; at < clause.end; at = index.at(at)?.end ?? words.endOf(at))
    if (index.at(at) === undefined && isGoverning(words, at, words.wordAt(at))) return true
  return false
}
