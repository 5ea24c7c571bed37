/**
 * Puts paragraphs that were taken from newspaper columns back into their order. What breaks off inside a sentence goes on
 * where it fits best; the columns between are moved whole. Text that breaks off nowhere stays as it is.
 */
import { leadingCost } from '../lexicon/words.ts'
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
    if (
      texts.some(
        (text, other) =>
          other !== at && !repeats.has(other) && text.length > own.length && text.includes(own),
      )
    )
      repeats.add(at)
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

/** How well `next` goes on where `open` breaks off. */
export function fitOf(open: Paragraph, next: Paragraph, adjacent: boolean): number {
  if (next.kind !== 'BODY' || /^[■◎●▲◆【]/u.test(next.text)) return NEVER
  let score = adjacent ? 2 : 0
  if (balance(open.text) > 0 && closesFirst(next.text)) score += 4
  else if (closesFirst(next.text)) score -= 2
  if (/^\p{Script=Han}{1,3}[。，；、]/u.test(next.text)) score += 3
  if (/^[了的着过得们、，。；）”]/u.test(next.text)) score += 3
  if (FRESH.test(next.text)) score -= 3
  const [tail, head] = [open.text.slice(-6), next.text.slice(0, 6)]
  const gain = leadingCost(tail) + leadingCost(head) - leadingCost(tail + head)
  if (gain > 3) score += 3
  if (/(?:听取|听取了)$/u.test(tail) && NOMINAL_TAIL.test(next.text)) score += 4
  return score
}

/** For each paragraph that breaks off, the one that goes on: the best fits first, each used once. */
function linksOf(paragraphs: readonly Paragraph[], body: readonly number[]): Map<number, number> {
  const fits: { from: number; to: number; score: number }[] = []
  for (const [at, from] of body.entries()) {
    const open = paragraphs[from] as Paragraph
    if (!isOpen(open)) continue
    for (const [other, to] of body.entries()) {
      const next = paragraphs[to] as Paragraph
      // What follows a sentence that breaks off goes on there; elsewhere only what follows a closed one is free.
      if (to === from) continue
      let score = fitOf(open, next, other === at + 1)
      const before = paragraphs[body[other - 1] as number]
      if (other !== at + 1 && before?.kind === 'HEADING') score -= 3
      if (score >= ENOUGH) fits.push({ from, to, score })
    }
  }
  fits.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to)
  const links = new Map<number, number>()
  const used = new Set<number>()
  for (const { from, to } of fits) {
    if (links.has(from) || used.has(to) || leadsBack(links, to, from)) continue
    links.set(from, to)
    used.add(to)
  }
  return links
}

function leadsBack(links: ReadonlyMap<number, number>, from: number, to: number): boolean {
  for (let at: number | undefined = from; at !== undefined; at = links.get(at)) if (at === to) return true
  return false
}

/** The order in which a person reads the paragraphs. */
export function readingOf(paragraphs: readonly Paragraph[]): Reading {
  const repeated = repeatsIn(paragraphs)
  const left = [...paragraphs.keys()].filter((at) => !repeated.has(at))
  const kindAt = (at: number) => paragraphs[at]?.kind
  const body = left.filter((at) => kindAt(at) !== 'CAPTION' && kindAt(at) !== 'CREDIT')
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
  const interrupted = body.some((index, at) => {
    const next = body[at + 1]
    return next !== undefined && links.get(index) === next && next !== left[left.indexOf(index) + 1]
  })
  const apart = left.filter((at) => !body.includes(at))
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
      order.push(...at)
      const next = links.get(last)
      at = next === undefined ? undefined : byFirst.get(next)
    }
  }
  for (const column of columns) if (!targets.has(column[0] as number)) place(column)
  for (const column of columns) place(column)
  return order
}
