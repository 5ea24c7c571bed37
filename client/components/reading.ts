/**
 * A raw text as a person reads it: ranges in reading order, split into paragraphs, with the parts of a quotation marked.
 * The marked text joined is the quotation: line breaks inside it are gone with the white space around them (facts.md).
 */
import type { Range } from '../state/state.ts'

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** Pieces of one paragraph; at least one is not empty. */
export type Paragraph = readonly Piece[]

interface Letter {
  readonly at: number
  readonly letter: string
}

const BREAK = /[^\S\r\n]*(?:\r\n|\r|\n)\s*/gu
/** What a paragraph may end with; a line that ends otherwise goes on after a column or page break. */
const SENTENCE_END = /[。！？；：…”’』）】.!?]$/u

/** In UTF-16 units; headings of newspapers are shorter. */
const LONGEST_HEADING = 40

/**
 * @param ranges the ranges to show, in reading order
 * @param marked the parts of the quotation, in reading order; offsets are UTF-16 indices into `text`
 */
export function paragraphsOf(text: string, ranges: readonly Range[], marked: readonly Range[]): Paragraph[] {
  const joined = unitsOf(text, marked)
  const gone = goneFrom(joined)
  const isMarked = new Set(joined.map(({ at }) => at))
  const paragraphs: Piece[][] = [[]]
  const put = (letter: string, mark: boolean) => {
    const paragraph = paragraphs.at(-1) as Piece[]
    const last = paragraph.at(-1)
    if (last?.marked === mark) paragraph[paragraph.length - 1] = { text: last.text + letter, marked: mark }
    else paragraph.push({ text: letter, marked: mark })
  }
  for (const [start, end] of ranges)
    for (const line of linesOf(text, [start, end], isMarked)) {
      if (line.kind === 'break') {
        if (endsParagraph(paragraphs.at(-1) as Piece[], line)) paragraphs.push([])
        continue
      }
      for (let at = line.start; at < line.end; at++) if (!gone.has(at)) put(text.charAt(at), isMarked.has(at))
    }
  return paragraphs.filter((paragraph) => paragraph.some(({ text: words }) => words.trim() !== ''))
}

function unitsOf(text: string, parts: readonly Range[]): Letter[] {
  return parts.flatMap(([start, end]) =>
    Array.from({ length: Math.max(0, Math.min(end, text.length) - start) }, (_, step) => ({
      at: start + step,
      letter: text.charAt(start + step),
    })),
  )
}

/** Offsets of the letters that the quotation leaves out: its line breaks, also those between two of its parts. */
function goneFrom(joined: readonly Letter[]): Set<number> {
  const quotation = joined.map(({ letter }) => letter).join('')
  const gone = new Set<number>()
  for (const { index, 0: found } of quotation.matchAll(BREAK))
    for (const { at } of joined.slice(index, index + found.length)) gone.add(at)
  return gone
}

type Line =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'break'; readonly empty: number; readonly atEdge: boolean }

/** Text and the line breaks between it; a break inside a quotation is no break. */
function linesOf(text: string, [start, end]: Range, isMarked: ReadonlySet<number>): Line[] {
  const lines: Line[] = []
  let from = start
  for (const { index, 0: found } of text.slice(start, end).matchAll(BREAK)) {
    const at = start + index
    if (isMarked.has(at) && isMarked.has(at + found.length - 1)) continue
    const [left, right] = withoutQuoted(text, [at, at + found.length], isMarked)
    lines.push({ kind: 'text', start: from, end: left })
    const empty = found.split(/\r\n|\r|\n/u).length - 1
    lines.push({ kind: 'break', empty, atEdge: at + found.length >= end || at === start })
    from = right
  }
  lines.push({ kind: 'text', start: from, end })
  // Where one range ends and the next goes on, the text may be one sentence.
  lines.push({ kind: 'break', empty: 0, atEdge: true })
  return lines
}

/** A break without the white space at its sides that a part of the quotation ends or begins with. */
function withoutQuoted(text: string, [start, end]: Range, isMarked: ReadonlySet<number>): Range {
  const isQuoted = (at: number) => isMarked.has(at) && !/[\r\n]/u.test(text.charAt(at))
  let [left, right] = [start, end]
  while (left < right && isQuoted(left)) left++
  while (right > left && isQuoted(right - 1)) right--
  return [left, right]
}

/** Whether these words are a sentence under way, which blank lines of the page cut, and no heading: headings are short. */
function isRunning(words: string): boolean {
  return words.length > LONGEST_HEADING && /[，。；]/u.test(words)
}

function endsParagraph(paragraph: readonly Piece[], line: Line & { kind: 'break' }): boolean {
  const words = paragraph
    .map(({ text }) => text)
    .join('')
    .trimEnd()
  if (words === '') return false
  return SENTENCE_END.test(words) || (line.empty >= 2 && !line.atEdge && !isRunning(words))
}
