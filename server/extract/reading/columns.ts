/**
 * Puts paragraphs that were taken from newspaper columns back into their order. What breaks off inside a sentence goes on
 * where it fits best; the columns between are moved whole. Text that breaks off nowhere stays as it is.
 */
import { endOf, fitOf, linksOf, REACH, startOf } from './links.ts'
import { isOpen, type Paragraph } from './paragraphs.ts'
import { repeatsIn } from './repeats.ts'

export interface Reading {
  /** Indices of paragraphs in the order in which they are read. */
  readonly order: readonly number[]
  /** Those that go on in the one after them, without a break. */
  readonly continued: ReadonlySet<number>
  /** Those that repeat what is read elsewhere. */
  readonly repeated: ReadonlySet<number>
}

/** A fit that does not come about by chance. */
const CLEAR = 3

/** The order in which a person reads the paragraphs. */
export function readingOf(page: readonly Paragraph[]): Reading {
  const repeated = repeatsIn(page)
  const left = [...page.keys()].filter((at) => !repeated.has(at))
  const paragraphs = withoutFalseCaptions(page, left)
  const kindAt = (at: number) => paragraphs[at]?.kind
  const body = left.filter((at) => kindAt(at) !== 'CAPTION' && kindAt(at) !== 'CREDIT')
  const links = linksOf(paragraphs, body)
  const placeOf = new Map(body.map((index, at) => [index, at]))
  const cuts = cutsOf(paragraphs, body, links, placeOf)
  const columns: number[][] = []
  for (const [at, index] of body.entries()) {
    const last = columns.at(-1)
    if (last === undefined || cuts.has(at)) columns.push([index])
    else last.push(index)
  }
  const order = chain(columns, links)
  const continued = new Set(
    order.filter((index, at) => links.has(index) && links.get(index) === order[at + 1]),
  )
  const moved = order.some((index, at) => index !== body[at])
  const seat = new Map(left.map((index, at) => [index, at]))
  const interrupted = body.some((index, at) => {
    const next = body[at + 1]
    return next !== undefined && links.get(index) === next && next !== left[(seat.get(index) ?? 0) + 1]
  })
  const apart = left.filter((at) => !placeOf.has(at))
  if (!moved && !interrupted) return { order: left, continued, repeated }
  const captions = apart.filter((at) => kindAt(at) === 'CAPTION')
  const credits = apart.filter((at) => kindAt(at) === 'CREDIT')
  return { order: [...order, ...captions, ...credits], continued, repeated }
}

/** A short sentence that stands apart is a caption, unless it goes on where another sentence breaks off. */
function withoutFalseCaptions(page: readonly Paragraph[], left: readonly number[]): readonly Paragraph[] {
  const opens = new Set(left.filter((at) => isOpen(page[at] as Paragraph)))
  if (opens.size === 0) return page
  const isFalse = (caption: Paragraph, at: number) => {
    const next: Paragraph = { ...caption, kind: 'BODY' }
    for (let open = at - REACH; open < at + REACH; open++)
      if (opens.has(open) && fitOf(endOf(page[open] as Paragraph), startOf(next)) >= CLEAR) return true
    return false
  }
  return page.map((one, at) => (one.kind === 'CAPTION' && isFalse(one, at) ? { ...one, kind: 'BODY' } : one))
}

/** Places in `body` before which a column begins. Links that no cut makes possible are taken out of `links`. */
function cutsOf(
  paragraphs: readonly Paragraph[],
  body: readonly number[],
  links: Map<number, number>,
  placeOf: ReadonlyMap<number, number>,
): Set<number> {
  const cuts = new Set<number>()
  const far = [...links].filter(([from, to]) => (placeOf.get(from) ?? 0) + 1 !== placeOf.get(to))
  for (const [from, to] of far) {
    cuts.add((placeOf.get(from) ?? 0) + 1)
    cuts.add(placeOf.get(to) ?? 0)
  }
  for (const [from, to] of far) {
    const [end, start] = [placeOf.get(from) ?? 0, placeOf.get(to) ?? 0]
    if (start > end || isCutBetween(cuts, start, end)) continue
    // A column that goes on at its own head is two: they part where something stands between, or at a heading.
    const cut = bestCut(paragraphs, body, start, end)
    if (cut === undefined) links.delete(from)
    else cuts.add(cut)
  }
  return cuts
}

function isCutBetween(cuts: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start + 1; at <= end; at++) if (cuts.has(at)) return true
  return false
}

function bestCut(
  paragraphs: readonly Paragraph[],
  body: readonly number[],
  start: number,
  end: number,
): number | undefined {
  let best: number | undefined
  let most = 0
  for (let at = start + 1; at <= end; at++) {
    const [before, here] = [body[at - 1] as number, body[at] as number]
    const { kind, gap } = paragraphs[here] as Paragraph
    const between = here - before - 1
    const score = between * 2 + (kind === 'HEADING' ? 1 : 0) + (gap > 2 ? 1 : 0)
    if (score > most) [most, best] = [score, at]
  }
  return best
}

/** Columns one after the other: where a sentence breaks off, the one that goes on; else the next that nobody goes on in. */
function chain(columns: readonly (readonly number[])[], links: ReadonlyMap<number, number>): number[] {
  const targets = new Set(links.values())
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
