/** Spans as they are stored: flat integers beside the words that they quote. */
import type { Span } from '../facts/schema.ts'
import { encodeSpans, quote } from '../facts/spans.ts'

/** One span; both undefined where the facts have none. */
export function cited(text: string, span: Span | null | undefined): { spans?: number[]; quotation?: string } {
  return span ? { spans: encodeSpans([span]), quotation: quote(text, span) } : {}
}

/** Several, one quotation a span, each span once. */
export function citedAll(text: string, spans: readonly Span[]): { spans: number[]; quotations: string[] } {
  const once = [...new Map(spans.map((span) => [encodeSpans([span]).join(), span])).values()]
  return { spans: encodeSpans(once), quotations: once.map((span) => quote(text, span)) }
}
