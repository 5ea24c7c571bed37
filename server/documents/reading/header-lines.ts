/** What the lines at the top of a page say of it: 来源：… 发布时间：… 作者：… 第2版 https://… */
import type { Metadata, Stated } from './reading.ts'

/** Deeper, 来源 is a word of the article. */
const LINES = 8
/** Longer lines are sentences. */
const LONGEST = 160

type Field = Exclude<keyof Metadata, 'title'>

/** The words of each field: the named group `value` is what the field says. */
const FIELDS: Readonly<Record<Field, RegExp>> = {
  publisher:
    /(?:信息来源|稿件来源|文章来源|新闻来源|稿源|来源|供稿)[\s　]*[:：][\s　]*(?<value>[^\s　|｜:：【[]{2,30})/u,
  byline: /(?:作者|撰稿|文字)[\s　]*[:：][\s　]*(?<value>[\p{Script=Han}·]{2,12})/u,
  publishedOn:
    /(?<value>[12１２][\d０-９]{3}[\s　]*[-./年－．／][\s　]*[\d０-９]{1,2}[\s　]*[-./月－．／][\s　]*[\d０-９]{1,2}(?:[\s　]*日)?)/u,
  page: /(?<value>第?[\s　]*(?:[A-ZＡ-Ｚ]?[\d０-９]{1,3}|[一二三四五六七八九十]{1,3})[\s　]*版)(?!本|次|权|面)/u,
  url: /(?<value>https?:\/\/[^\s<>"'，。；、）)】]+)/u,
}

/**
 * Each field where it is said first, with its span.
 * @param offset where `text` begins in the text that the spans refer to
 */
export function headerFields(text: string, offset = 0): Partial<Record<Field, Stated>> {
  const found: Partial<Record<Field, Stated>> = {}
  for (const { line, at } of firstLines(text))
    for (const [field, pattern] of Object.entries(FIELDS) as [Field, RegExp][]) {
      const match = found[field] === undefined ? pattern.exec(line) : null
      const value = match?.groups?.value
      if (match === null || value === undefined) continue
      if (field === 'url' && !URL.canParse(value)) continue
      const start = offset + at + match.index + match[0].lastIndexOf(value)
      found[field] = { value, span: { start, end: start + value.length } }
    }
  return found
}

function firstLines(text: string): { readonly line: string; readonly at: number }[] {
  const lines: { line: string; at: number }[] = []
  for (const { 0: line, index } of text.slice(0, 20 * LONGEST).matchAll(/[^\r\n]+/gu)) {
    if (line.trim() === '') continue
    if (lines.length >= LINES) break
    if (line.length <= LONGEST) lines.push({ line, at: index })
  }
  return lines
}
