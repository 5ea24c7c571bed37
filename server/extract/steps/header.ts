/** Title, publisher, date and author: from metadata, else from the header lines (来源：… 发布时间：… 作者：…). */
import type { Range, Span } from '../../facts/schema.ts'
import { type Stated, type Step, touched } from '../draft.ts'

/** Header lines stand near the top; deeper, 来源 is a word of the article. */
const HEADER_LINES = 8
const FIELDS = {
  publisher: /(?:信息来源|稿件来源|文章来源|来源)\s*[:：]\s*([^\s　|｜:：]+)/u,
  byline: /(?:作者|记者|撰稿)\s*[:：]\s*([^\s　|｜:：]+)/u,
  publishedOn: /(?:发布时间|发布日期|发表时间|日期|时间)\s*[:：]\s*(\d{4}[-./年]\d{1,2}[-./月]\d{1,2})/u,
} as const
const FURNITURE = /^\s*(?:当前位置|您的位置|首页\s*[>›»])/u

/** 2024年3月1日, 2024-3-1 → 2024-03-01; null for a day that no calendar has. */
export function isoDate(words: string): string | null {
  const [year, month, day] = words.split(/\D/u).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

function inHeader(text: string, lines: readonly Range[], pattern: RegExp): Stated | undefined {
  for (const [from, to] of lines.slice(0, HEADER_LINES)) {
    const match = pattern.exec(text.slice(from, to))
    const value = match?.[1]
    if (match === null || value === undefined) continue
    const start = from + match.index + match[0].length - value.length
    return { value, span: { start, end: start + value.length } }
  }
  return undefined
}

/** The first line that is neither a way through the site nor a header field, nor a paragraph. */
function titleLine(text: string, lines: readonly Range[]): Stated | undefined {
  for (const [from, to] of lines.slice(0, HEADER_LINES)) {
    const line = text.slice(from, to)
    if (FURNITURE.test(line) || Object.values(FIELDS).some((field) => field.test(line))) continue
    const value = line.trim()
    if (/[。；]$/u.test(value)) return undefined
    const start = from + line.indexOf(value)
    return { value, span: { start, end: start + value.length } }
  }
  return undefined
}

export const header: Step = {
  name: 'header',
  needs: ['lines', 'document'],
  gives: ['document'],
  run(draft) {
    const { text, metadata } = draft.input
    const title = metadata.title ?? titleLine(text, draft.lines)
    const publisher = metadata.publisher ?? inHeader(text, draft.lines, FIELDS.publisher)
    const byline = metadata.byline ?? inHeader(text, draft.lines, FIELDS.byline)
    const dated = metadata.publishedOn ?? inHeader(text, draft.lines, FIELDS.publishedOn)
    const publishedOn = dated === undefined ? null : isoDate(dated.value)
    const covers = metadata.covers
    const evidence: Record<string, Span> = {}
    let { trace } = draft
    const said = { title, publisher, byline, publishedOn: publishedOn === null ? undefined : dated, covers }
    for (const [field, stated] of Object.entries(said)) {
      if (stated === undefined) continue
      trace = touched(trace, `document.${field}`, 'header')
      if (stated.span !== null) evidence[field] = stated.span
    }
    const source = {
      publisher: publisher?.value ?? null,
      page: metadata.page?.value ?? null,
      url: metadata.url?.value ?? null,
    }
    const document = {
      ...draft.document,
      title: title?.value ?? null,
      byline: byline === undefined ? null : [byline.value],
      publishedOn,
      covers: covers?.value ?? null,
      source,
      evidence,
    }
    return { ...draft, document, trace }
  },
}
