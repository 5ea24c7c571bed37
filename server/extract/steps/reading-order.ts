/** Rebuilds the order in which a person reads, and the text without the line breaks of its columns. */
import type { Range } from '../../facts/schema.ts'
import type { Block, Step } from '../draft.ts'
import { type Flow, viewOf } from '../flow.ts'
import { type Reading, readingOf } from '../reading/columns.ts'
import { type Paragraph, paragraphsOf } from '../reading/paragraphs.ts'

/** Ranges of the raw text, one a paragraph: from its first line to where the next one begins. */
function rangesOf(text: string, paragraphs: readonly Paragraph[], lines: readonly Range[]): Range[] {
  const starts = new Set(lines.map(([start]) => start))
  return paragraphs.map((paragraph) => {
    const [from] = paragraph.lines[0] as Range
    let end = (paragraph.lines.at(-1) as Range)[1]
    while (end < text.length && !starts.has(end) && /\s/u.test(text[end] as string)) end++
    return [from, end]
  })
}

/** Ranges that follow one another in the text and in reading are one. */
function merged(ranges: readonly Range[]): [number, number][] {
  const out: [number, number][] = []
  for (const [start, end] of ranges) {
    const last = out.at(-1)
    if (last !== undefined && last[1] === start) last[1] = end
    else out.push([start, end])
  }
  return out
}

/** What no range covers. */
function gapsOf(ranges: readonly Range[], length: number): [number, number][] {
  const gaps: [number, number][] = []
  let at = 0
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (start > at) gaps.push([at, start])
    at = end
  }
  if (length > at) gaps.push([at, length])
  return gaps
}

/** Markdown's mark of bold letters parts a name from its sentence; a person does not read it. */
const BOLD = '**'

function flowOf(
  text: string,
  paragraphs: readonly Paragraph[],
  { order, continued }: Reading,
  partOf: (raw: number) => number,
): { flow: Flow; blocks: Block[] } {
  const pieces: string[] = []
  const marked = text.includes(BOLD)
  // Each paragraph adds a line break to what its lines hold.
  const raw = new Int32Array(text.length + paragraphs.length)
  const part = new Int32Array(text.length + paragraphs.length)
  let length = 0
  const blocks: { start: number; end: number; kind: Block['kind'] }[] = []
  let goesOn = false
  for (const index of order) {
    const paragraph = paragraphs[index] as Paragraph
    const start = length
    for (const [from, to] of paragraph.lines) {
      let [first, last] = [from, to]
      // A wrapped line keeps no white space at its ends; a line of its own keeps what stands inside it.
      while (first < last && /\s/u.test(text[first] as string)) first++
      while (last > first && /\s/u.test(text[last - 1] as string)) last--
      const line = text.slice(first, last)
      pieces.push(marked ? line.replaceAll(BOLD, '') : line)
      const number = partOf(first)
      for (let at = first; at < last; at++) {
        if (marked && text.startsWith(BOLD, at)) {
          at += BOLD.length - 1
          continue
        }
        raw[length] = at
        part[length++] = number
      }
    }
    const block = blocks.at(-1)
    if (goesOn && block !== undefined) block.end = length
    else blocks.push({ start, end: length, kind: paragraph.kind })
    goesOn = continued.has(index)
    if (goesOn) continue
    pieces.push('\n')
    raw[length] = (paragraph.lines.at(-1) as Range)[1]
    part[length++] = -1
  }
  const joined = pieces.join('')
  return {
    flow: {
      text: joined,
      view: viewOf(joined),
      raw: raw.subarray(0, length),
      part: part.subarray(0, length),
    },
    blocks,
  }
}

export const readingOrder: Step = {
  name: 'reading order',
  needs: ['lines', 'headerLines', 'document'],
  gives: ['document', 'flow', 'blocks'],
  run(draft) {
    const { text } = draft.input
    const paragraphs = paragraphsOf(text, draft.lines, draft.headerLines)
    const reading = readingOf(paragraphs)
    const ranges = rangesOf(text, paragraphs, draft.lines)
    const order = merged(reading.order.map((index) => ranges[index] as Range))
    const sorted = order.map((range, number) => ({ range, number })).sort((a, b) => a.range[0] - b.range[0])
    const partOf = (raw: number) => {
      let [low, high] = [0, sorted.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((sorted[middle]?.range[0] ?? 0) <= raw) low = middle
        else high = middle - 1
      }
      return sorted[low]?.number ?? 0
    }
    const { flow, blocks } = flowOf(text, paragraphs, reading, partOf)
    const document = { ...draft.document, readingOrder: order, dropped: gapsOf(order, text.length) }
    return { ...draft, document, flow, blocks }
  },
}
