/**
 * Puts paragraphs that were taken from newspaper columns back into their order. What breaks off inside a sentence goes on
 * where it fits best; the columns between are moved whole. Text that breaks off nowhere stays as it is.
 */
import { isStraddled, leadingCost } from '../lexicon/words.ts'
import { isOpen, type Paragraph } from './paragraphs.ts'

export interface Reading {
  /** Indices of paragraphs in the order in which they are read. */
  readonly order: readonly number[]
  /** Those that go on in the one after them, without a break. */
  readonly continued: ReadonlySet<number>
  /** Those that repeat what is read elsewhere. */
  readonly repeated: ReadonlySet<number>
}

/** Fewer characters are too few to tell a repeat by. */
const SHORTEST_REPEAT = 6
const LONGEST_REPEAT = 60
/** A fit below this is no fit: the sentence is left open. */
const ENOUGH = 1
/** Paragraphs of one page: what breaks off goes on, and is repeated, no further away. */
const PAGE = 120

const bare = (text: string) => text.replace(/[\s　]/gu, '')

/** Short leftovers that break off and stand, whole, in another paragraph. */
function repeatsIn(paragraphs: readonly Paragraph[]): Set<number> {
  const texts = paragraphs.map(({ text }) => bare(text))
  const repeats = new Set<number>()
  for (const [at, paragraph] of paragraphs.entries()) {
    const own = texts[at] as string
    if (paragraph.kind !== 'BODY' && paragraph.kind !== 'HEADING') continue
    if (own.length < SHORTEST_REPEAT || own.length > LONGEST_REPEAT) continue
    if (/[。！？]$/u.test(own) && balance(own) === 0) continue
    if (/^[■◎●【]/u.test(own)) continue
    for (let other = Math.max(0, at - PAGE); other < Math.min(texts.length, at + PAGE); other++) {
      const text = texts[other] as string
      if (other === at || repeats.has(other) || text.length <= own.length || !text.includes(own)) continue
      repeats.add(at)
      break
    }
  }
  return repeats
}

/** Opening less closing quotation marks. */
function balance(text: string): number {
  let open = 0
  for (const character of text) {
    if (character === '“') open++
    else if (character === '”') open--
  }
  return open
}

/** Whether a closing mark comes before any opening one. */
function closesFirst(text: string): boolean {
  const [open, close] = [text.indexOf('“'), text.indexOf('”')]
  return close >= 0 && (open < 0 || close < open)
}

const NEVER = Number.NEGATIVE_INFINITY
const FRESH =
  /^(?:[“《（]|此外|同时|据|一年来|近年来|近日|今年|去年|截至|为|在|\d|[一二三四五六七八九十]是|首先|其次|最后|随后|接着|目前|这|该|像|不仅|对于|如何|值得)/u
const NOMINAL_TAIL = /^[^。；]{2,40}的?(?:汇报|通报|介绍|情况)/u

/** What a paragraph that breaks off asks of the one that goes on. */
interface End {
  readonly quotes: boolean
  readonly tail: string
  readonly cost: number
  readonly nominal: boolean
}

/** What a paragraph offers that may go on another; `score` is what it is worth wherever it goes on. */
interface Start {
  readonly score: number
  readonly closes: boolean
  readonly head: string
  readonly cost: number
  readonly nominal: boolean
}

function endOf({ text }: Paragraph): End {
  const tail = text.slice(-6)
  return { quotes: balance(text) > 0, tail, cost: leadingCost(tail), nominal: /(?:听取|听取了)$/u.test(tail) }
}

function startOf({ kind, text }: Paragraph): Start {
  const head = text.slice(0, 6)
  let score = kind !== 'BODY' || /^[■◎●▲◆【]/u.test(text) ? NEVER : 0
  if (/^\p{Script=Han}{1,3}[。，；、]/u.test(text)) score += 3
  if (/^[了的着过得们、，。；）”]/u.test(text)) score += 3
  if (FRESH.test(text)) score -= 3
  return {
    score,
    closes: closesFirst(text),
    head,
    cost: leadingCost(head),
    nominal: NOMINAL_TAIL.test(text),
  }
}

/** How well a start goes on where an end breaks off. */
function fitOf(end: End, start: Start, adjacent: boolean): number {
  let score = start.score + (adjacent ? 2 : 0)
  if (start.closes) score += end.quotes ? 4 : -2
  if (end.nominal && start.nominal) score += 4
  // A word that is put together again is worth 3; where that would not do, it is not looked for.
  if (score + 3 < ENOUGH || !isStraddled(end.tail, start.head)) return score
  return end.cost + start.cost - leadingCost(end.tail + start.head) > 3 ? score + 3 : score
}

/** For each paragraph that breaks off, the one that goes on: the best fits first, each used once. */
function linksOf(paragraphs: readonly Paragraph[], body: readonly number[]): Map<number, number> {
  const fits: { from: number; to: number; score: number }[] = []
  const starts: Start[] = []
  for (const [at, from] of body.entries()) {
    const open = paragraphs[from] as Paragraph
    if (!isOpen(open)) continue
    const end = endOf(open)
    for (let other = Math.max(0, at - PAGE); other < Math.min(body.length, at + PAGE); other++) {
      const to = body[other] as number
      if (to === from) continue
      starts[other] ??= startOf(paragraphs[to] as Paragraph)
      let score = fitOf(end, starts[other] as Start, other === at + 1)
      // What follows a heading begins there.
      if (other !== at + 1 && paragraphs[body[other - 1] as number]?.kind === 'HEADING') score -= 3
      if (score >= ENOUGH) fits.push({ from, to, score })
    }
  }
  fits.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
  const links = new Map<number, number>()
  const used = new Set<number>()
  // Both ends of the chains so far, so that none is closed to a ring.
  const firstOf = new Map<number, number>()
  const lastOf = new Map<number, number>()
  for (const { from, to } of fits) {
    const first = firstOf.get(from) ?? from
    if (links.has(from) || used.has(to) || first === to) continue
    const last = lastOf.get(to) ?? to
    firstOf.set(last, first)
    lastOf.set(first, last)
    links.set(from, to)
    used.add(to)
  }
  return links
}

/** The order in which a person reads the paragraphs. */
export function readingOf(paragraphs: readonly Paragraph[]): Reading {
  const repeated = repeatsIn(paragraphs)
  const left = [...paragraphs.keys()].filter((at) => !repeated.has(at))
  const kindAt = (at: number) => paragraphs[at]?.kind
  const isApart = (at: number) => kindAt(at) === 'CAPTION' || kindAt(at) === 'CREDIT'
  const body = left.filter((at) => !isApart(at))
  const links = linksOf(paragraphs, body)
  const targets = new Set(links.values())
  const columns: number[][] = []
  for (const [at, index] of body.entries()) {
    const before = body[at - 1]
    const goesOn = before !== undefined && links.get(before) === index
    const fresh = before === undefined || (links.has(before) && !goesOn) || (targets.has(index) && !goesOn)
    const last = columns.at(-1)
    if (fresh || last === undefined) columns.push([index])
    else last.push(index)
  }
  const order = chain(columns, links, targets)
  const moved = order.some((index, at) => index !== body[at])
  const placeOf = new Map(left.map((index, at) => [index, at]))
  const interrupted = body.some((index, at) => {
    const next = body[at + 1]
    return next !== undefined && links.get(index) === next && next !== left[(placeOf.get(index) ?? 0) + 1]
  })
  const apart = left.filter(isApart)
  if (!moved && !interrupted) return { order: left, continued: new Set(links.keys()), repeated }
  const captions = apart.filter((at) => kindAt(at) === 'CAPTION')
  const credits = apart.filter((at) => kindAt(at) === 'CREDIT')
  return { order: [...order, ...captions, ...credits], continued: new Set(links.keys()), repeated }
}

/** Columns one after the other: where a sentence breaks off, the one that goes on; else the next that nobody goes on in. */
function chain(
  columns: readonly (readonly number[])[],
  links: ReadonlyMap<number, number>,
  targets: ReadonlySet<number>,
): number[] {
  const byFirst = new Map(columns.map((column) => [column[0] as number, column]))
  const order: number[] = []
  const placed = new Set<number>()
  const place = (column: readonly number[] | undefined) => {
    for (let at = column; at !== undefined; ) {
      const [first, last] = [at[0] as number, at.at(-1) as number]
      if (placed.has(first)) return
      placed.add(first)
      for (const index of at) order.push(index)
      const next = links.get(last)
      at = next === undefined ? undefined : byFirst.get(next)
    }
  }
  for (const column of columns) if (!targets.has(column[0] as number)) place(column)
  for (const column of columns) place(column)
  return order
}
