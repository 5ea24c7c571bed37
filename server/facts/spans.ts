/** Spans and the text that they quote. Offsets are UTF-16 indices into the raw text, end exclusive. */
import type { Range, Span } from './schema.ts'

/** The parts of a span in reading order. */
export function partsOf(span: Span): Range[] {
  return [[span.start, span.end], ...(span.then ?? [])]
}

/** The span of parts given in reading order; throws a RangeError for none. */
export function spanOf(parts: readonly Range[]): Span {
  const [first, ...rest] = parts
  if (first === undefined) throw new RangeError('A span has at least one part.')
  const [start, end] = first
  if (rest.length === 0) return { start, end }
  // biome-ignore lint/suspicious/noThenProperty: `then` is the field's name in facts/1
  return { start, end, then: rest.map(([from, to]) => [from, to]) }
}

/** The slices of the raw text, as they stand. */
export function rawForm(text: string, span: Span): string[] {
  return partsOf(span).map(([start, end]) => text.slice(start, end))
}

/** The quotation: the parts joined, line breaks inside it removed with the white space around them (facts.md). */
export function quote(text: string, span: Span): string {
  return rawForm(text, span)
    .join('')
    .replace(/[^\S\r\n]*(?:\r\n|\r|\n)\s*/gu, '')
}

/** Spans as the flat list of integers that Neo4j keeps: for each span its number of parts, then each start and end. */
export function encodeSpans(spans: readonly Span[]): number[] {
  return spans.flatMap((span) => {
    const parts = partsOf(span)
    return [parts.length, ...parts.flat()]
  })
}

/** Inverse of `encodeSpans`; throws a RangeError when the list is not one. */
export function decodeSpans(flat: readonly number[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < flat.length; ) {
    const count = flat[at] ?? 0
    const numbers = flat.slice(at + 1, at + 1 + 2 * count)
    if (count < 1 || numbers.length !== 2 * count) throw new RangeError('Not a list of spans.')
    const parts: Range[] = []
    for (let part = 0; part < numbers.length; part += 2)
      parts.push([numbers[part] as number, numbers[part + 1] as number])
    spans.push(spanOf(parts))
    at += 1 + 2 * count
  }
  return spans
}
