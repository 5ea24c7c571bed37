/** What the head of a page says of its article: the names of the standard for government sites, Open Graph, Dublin Core, JSON-LD. */

/** What is needed of a document. */
export interface Page {
  querySelectorAll(selector: string): Iterable<{
    getAttribute(name: string): string | null
    readonly textContent: string | null
  }>
}

export interface HeadFields {
  readonly title?: string | undefined
  readonly publisher?: string
  readonly publishedOn?: string
  readonly byline?: string
  readonly url?: string
  /** Whose site it is: the publisher where nobody else is named. */
  readonly site?: string
}

type Mutable = { -readonly [Field in keyof HeadFields]?: string }

/** Names in order of trust, lower case. */
const NAMES: Readonly<Record<keyof HeadFields, readonly string[]>> = {
  title: ['articletitle', 'og:title', 'dc.title', 'twitter:title'],
  publisher: ['contentsource', 'source', 'dc.publisher', 'dc.source'],
  publishedOn: ['pubdate', 'publishdate', 'article:published_time', 'og:release_date', 'dc.date', 'date'],
  byline: ['author', 'article:author', 'dc.creator'],
  url: ['og:url', 'url'],
  site: ['sitename', 'og:site_name', 'application-name'],
}
const DATE = /[12]\d{3}[-./年]\d{1,2}[-./月]\d{1,2}日?/u
/** Writers are people; the field often holds whoever keeps the site. */
const PERSON = /^[\p{Script=Han}·]{2,12}(?:[\s　、,，][\p{Script=Han}·]{2,12}){0,3}$/u

export function headFields(page: Page): HeadFields {
  const metas = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('name') ??
      meta.getAttribute('property') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = clean(meta.getAttribute('content'))
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content)
  }
  const found: Mutable = { ...linkedData(page) }
  for (const [field, names] of Object.entries(NAMES) as [keyof HeadFields, readonly string[]][]) {
    const value = names.map((name) => metas.get(name)).find((one) => one !== undefined && fits(field, one))
    if (value !== undefined) found[field] = value
  }
  for (const link of page.querySelectorAll('link[rel=canonical]'))
    found.url ??= link.getAttribute('href') ?? ''
  if (found.publishedOn !== undefined) found.publishedOn = DATE.exec(found.publishedOn)?.[0] ?? ''
  return Object.fromEntries(
    (Object.entries(found) as [keyof HeadFields, string][]).filter(([field, value]) => fits(field, value)),
  )
}

function fits(field: keyof HeadFields, value: string): boolean {
  if (field === 'publishedOn') return DATE.test(value)
  if (field === 'byline') return PERSON.test(value)
  if (field === 'url') return /^https?:\/\//u.test(value) && URL.canParse(value)
  return value.trim() !== '' && value.length <= 120
}

function linkedData(page: Page): Mutable {
  for (const script of page.querySelectorAll('script')) {
    if (script.getAttribute('type') !== 'application/ld+json') continue
    const article = articleOf(script.textContent ?? '')
    if (article === undefined) continue
    const { headline, datePublished, author, publisher, url } = article
    const fields: Mutable = {}
    for (const [field, value] of Object.entries({
      title: headline,
      publishedOn: datePublished,
      byline: nameOf(author),
      publisher: nameOf(publisher),
      url,
    }))
      if (typeof value === 'string' && fits(field as keyof HeadFields, value))
        fields[field as keyof HeadFields] = clean(value)
    return fields
  }
  return {}
}

function articleOf(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(json)
    const all = Array.isArray(read) ? read : [read]
    return all.find((one) => one !== null && typeof one === 'object' && 'headline' in one)
  } catch {
    return undefined
  }
}

function nameOf(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return one !== null && typeof one === 'object' && 'name' in one ? one.name : one
}

function clean(value: string | null): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim()
}
