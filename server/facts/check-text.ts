/** Facts against their text: ranges that cover it once, spans that stand in it in one piece as a person reads. */
import { createHash } from 'node:crypto'
import type { Wrong } from './check.ts'
import { everySpan } from './every-span.ts'
import type { Facts, Range, Span } from './schema.ts'
import { partsOf } from './spans.ts'

/** Problems of the text and of every span, in order of their paths. */
export function checkText(facts: Facts, text: string): Wrong[] {
  const surrogate = text.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/)
  if (surrogate >= 0)
    return [{ path: '$', reason: `the text has half a character (a lone surrogate) at offset ${surrogate}` }]
  const sum = createHash('sha256').update(text, 'utf8').digest('hex')
  if (sum !== facts.document.sha256)
    return [{ path: '$.document.sha256', reason: `is of another text: this one has ${sum}` }]
  const ranges = checkRanges(facts, text)
  if (ranges.length > 0) return ranges
  const reading = readingOf(facts, text)
  return everySpan(facts).flatMap(({ path, span }) =>
    checkSpan(span, text, reading).map((reason) => ({ path, reason })),
  )
}

/** Reading order and dropped ranges together cover the text once. */
function checkRanges({ document }: Facts, text: string): Wrong[] {
  const all = [
    ...document.readingOrder.map((range, at) => ({ range, path: `$.document.readingOrder[${at}]` })),
    ...document.dropped.map((range, at) => ({ range, path: `$.document.dropped[${at}]` })),
  ]
  const empty = all.filter(({ range: [start, end] }) => start >= end)
  if (empty.length > 0)
    return empty.map(({ path }) => ({ path, reason: 'the range is empty or turned round' }))
  const wrongs: Wrong[] = []
  let covered = 0
  for (const { range, path } of all.sort((a, b) => a.range[0] - b.range[0])) {
    const [start, end] = range
    if (start > covered)
      wrongs.push({ path, reason: `nothing covers offsets ${covered} to ${start} before it` })
    if (start < covered)
      wrongs.push({ path, reason: `offsets ${start} to ${Math.min(covered, end)} are covered twice` })
    if (end > text.length) wrongs.push({ path, reason: `ends at ${end}, after the text (${text.length})` })
    covered = Math.max(covered, end)
  }
  if (covered < text.length)
    wrongs.push({
      path: '$.document.readingOrder',
      reason: `nothing covers offsets ${covered} to ${text.length}`,
    })
  return wrongs
}

interface Reading {
  /** The text as it is read, dropped ranges left out. */
  readonly text: string
  /** Where a raw range stands in it; undefined when it leaves the range of the reading order in which it begins. */
  place(range: Range): number | undefined
}

function readingOf({ document }: Facts, text: string): Reading {
  let at = 0
  const ranges = document.readingOrder.map(([start, end]) => {
    const range = { start, end, at }
    at += end - start
    return range
  })
  const byStart = [...ranges].sort((a, b) => a.start - b.start)
  return {
    text: ranges.map(({ start, end }) => text.slice(start, end)).join(''),
    place([start, end]) {
      const range = byStart.findLast((one) => one.start <= start)
      if (range === undefined || start >= range.end) return undefined
      if (end <= range.end) return range.at + start - range.start
      // A part may run over ranges that follow one another both in the text and in reading.
      return followed(ranges, range, end) ? range.at + start - range.start : undefined
    },
  }
}

type Placed = { readonly start: number; readonly end: number; readonly at: number }

function followed(ranges: readonly Placed[], from: Placed, end: number): boolean {
  let here = from
  while (here.end < end) {
    const next = ranges.find(({ at }) => at === here.at + here.end - here.start)
    if (next === undefined || next.start !== here.end) return false
    here = next
  }
  return true
}

function checkSpan(span: Span, text: string, reading: Reading): string[] {
  const parts = partsOf(span)
  for (const [start, end] of parts) {
    if (start >= end) return [`part ${start}–${end} is empty or turned round`]
    if (end > text.length) return [`part ${start}–${end} ends after the text (${text.length})`]
    if (splitsCharacter(text, start) || splitsCharacter(text, end))
      return [`part ${start}–${end} cuts a character in two`]
  }
  let read: number | undefined
  for (const part of parts) {
    const [start, end] = part
    const place = reading.place(part)
    if (place === undefined)
      return [`part ${start}–${end} holds what is dropped, or leaves the column in which it begins`]
    if (read !== undefined && place < read)
      return [`part ${start}–${end} is read before the part that it follows`]
    if (read !== undefined && reading.text.slice(read, place).trim() !== '')
      return [`between its parts “${reading.text.slice(read, place).trim().slice(0, 20)}” is read`]
    read = place + end - start
  }
  return []
}

function splitsCharacter(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '')
}
