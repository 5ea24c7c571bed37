/** Web pages: the article alone, under its title and a line that says where it is from. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decodeText } from './encoding.ts'
import { headerFields } from './header-lines.ts'
import { type DomNode, depthOf, type Line, visibleLines } from './html-lines.ts'
import { type HeadFields, headFields } from './html-metadata.ts'
import type { Metadata, Reader, Stated } from './reading.ts'
import { Refusal } from './refusals.ts'

/** No article has as many; a page of them would fill the memory. */
const MOST_TAGS = 300_000
/** Browsers nest no deeper; looking for the article takes the square of it. */
const DEEPEST = 512
/** Readability looks further for a text shorter than this; news of a committee often are. */
const SHORT = 120
/** Less than this is a menu, not an article. */
const LEAST = 10
/** How far above the article its header line may stand. */
const ABOVE = 12

export const html: Reader = {
  name: 'html',
  version: '1 (@mozilla/readability 0.6.0, linkedom 0.18.15)',
  async read(bytes, name) {
    const source = decodeText(bytes, name).replace(/^\uFEFF/u, '')
    if ((source.match(/</gu)?.length ?? 0) > MOST_TAGS)
      throw new Refusal('FILE_TOO_DEMANDING', name, { en: 'too many tags', zh: '标签过多' })
    const { document } = parseHTML(/<html/iu.test(source) ? source : `<html><body>${source}</body></html>`)
    const head = headFields(document)
    const body = document.body as unknown as DomNode
    const all = visibleLines(body)
    const { title, lines } = articleOf(document as unknown as Document, body, all)
    const main =
      lines.length > 0
        ? lines
        : all.filter(({ text, linked }) => linked < text.length / 2).map(({ text }) => text)
    if (main.join('').replace(/\s/gu, '').length < LEAST) throw new Refusal('HTML_WITHOUT_ARTICLE', name)
    return composed({ ...head, title: head.title ?? title }, all, main)
  },
}

interface Article {
  readonly title: string | undefined
  readonly lines: string[]
}

function articleOf(document: Document, body: DomNode, all: readonly Line[]): Article {
  const heading = soleHeading(document, all)
  if (depthOf(body) > DEEPEST) return { title: heading, lines: [] }
  const read = new Readability<DomNode>(document, {
    charThreshold: SHORT,
    serializer: (node) => node as unknown as DomNode,
  }).parse()
  if (read === null || read === undefined) return { title: heading, lines: [] }
  const title = heading ?? read.title?.trim()
  return {
    title: title === '' ? undefined : title,
    lines:
      read.content === null || read.content === undefined
        ? []
        : visibleLines(read.content).map(({ text }) => text),
  }
}

/** The one h1 of a page that has only one says the title better than its head, where the site's name stands too. */
function soleHeading(document: Document, all: readonly Line[]): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((one) =>
    (one.textContent ?? '').replace(/\s+/gu, ' ').trim(),
  )
  const seen = headings.filter((one) => one.length > 3 && all.some(({ text }) => text.trim() === one))
  return seen.length === 1 ? seen[0] : undefined
}

/** Title, header line, article; what the head alone says gets a line of its own, so that it can be quoted. */
function composed(
  head: HeadFields,
  all: readonly Line[],
  main: readonly string[],
): { text: string; metadata: Metadata } {
  const { title } = head
  const article = withoutTitle(main, title)
  const seen = headerLine(all, article)
  const rest =
    seen === undefined ? article : article.filter((line, at) => at >= ABOVE || line.trim() !== seen)
  const said = seen === undefined ? {} : headerFields(seen)
  const added = [
    ['publisher', '来源', said.publisher === undefined ? (head.publisher ?? head.site) : undefined],
    ['publishedOn', '发布时间', said.publishedOn === undefined ? head.publishedOn : undefined],
    ['byline', '作者', said.byline === undefined ? head.byline : undefined],
  ] as const
  const line = added
    .flatMap(([, label, value]) => (value === undefined ? [] : [`${label}：${value}`]))
    .join('　')
  const top = [title, seen, line].filter((one): one is string => one !== undefined && one !== '')
  const text = [...top, ...rest].join('\n')
  const header = text.indexOf('\n', title === undefined ? -1 : title.length) + 1
  const found: Partial<Record<keyof Metadata, Stated>> = {}
  if (title !== undefined) found.title = { value: title, span: { start: 0, end: title.length } }
  const above = top.slice(title === undefined ? 0 : 1).join('\n')
  if (above !== '') Object.assign(found, headerFields(above, title === undefined ? 0 : header))
  // What stands in no pattern of a header line (a writer with a foreign name) is still where we wrote it.
  for (const [field, , value] of added) {
    if (value === undefined) continue
    const start = text.indexOf(value, text.indexOf(line, header > 0 && title !== undefined ? header : 0))
    found[field] = { value, span: { start, end: start + value.length } }
  }
  if (head.url !== undefined) found.url = { value: head.url, span: null }
  return { text, metadata: found }
}

function withoutTitle(lines: readonly string[], title: string | undefined): readonly string[] {
  return lines.filter((line, at) => at >= ABOVE || line.trim() !== title)
}

/** The line above the article, or among its first, that says where and when it was published. */
function headerLine(all: readonly Line[], article: readonly string[]): string | undefined {
  const first = all.findIndex(({ text }) => text === article[0])
  const near = [
    ...all.slice(Math.max(0, first - ABOVE), Math.max(0, first)).map(({ text }) => text),
    ...article.slice(0, 3),
  ]
  const fields = near.map((line) => ({
    line: line.trim(),
    count: line.length > 120 ? 0 : Object.keys(headerFields(line)).length,
  }))
  const named = fields.filter(
    ({ line, count }) => count > 0 && /来源|时间|日期|作者|稿源|供稿|^[\s　]*[12]\d{3}[-./年]/u.test(line),
  )
  return named.sort((a, b) => b.count - a.count)[0]?.line
}
