/** Where a sentence that breaks off goes on: every likely continuation gets a score, and the best pairs are taken together. */
import { leadingCost, openWords, Words, wordGoesOn } from '../lexicon/words.ts'
import { balance, closesFirst } from './looks.ts'
import { isOpen, MARK, type Paragraph } from './paragraphs.ts'

/** Paragraphs on either side among which a continuation is looked for: a page has fewer. */
export const REACH = 120
/** A fit below this is no fit, as long as the sentence may go on in its neighbour: it is left open. */
const ENOUGH = 3
/** What being the neighbour counts for, and what following a sentence that breaks off counts for. */
const ADJACENT = 3
const AFTER_OPEN = 2
const NEVER = Number.NEGATIVE_INFINITY
const FRESH =
  /^(?:[“《（]|此外|同时|据|一年来|近年来|近日|今年|去年|截至|为|在|\d|[一二三四五六七八九十]是|首先|其次|最后|随后|接着|目前|这|该|像|不仅|对于|如何|值得|本报讯|连日来|自|当天|会[上后前]|会议|其间|期间|日前|如今|今后|他|她|我|你|每|各|全)/u
const NOMINAL_TAIL = /^[^。；]{2,40}的?(?:汇报|通报|介绍|情况)/u

/** What a paragraph that breaks off asks of the one that goes on. */
interface End {
  readonly quotes: boolean
  /** A title is open: 《 without 》. */
  readonly titles: boolean
  readonly tail: string
  /** Words that may have begun in `tail` and go on. */
  readonly words: readonly number[]
  readonly cost: number
  readonly nominal: boolean
  /** Its last word is an adverb or a conjunction. */
  readonly adverb: boolean
}

/** What a paragraph offers that may go on another; `score` is what it is worth wherever it goes on. */
interface Start {
  readonly score: number
  readonly closes: boolean
  readonly titles: boolean
  readonly head: string
  readonly cost: number
  readonly nominal: boolean
  readonly verb: boolean
}

export function endOf({ text }: Paragraph): End {
  const tail = text.slice(-6)
  const words = new Words(tail)
  return {
    quotes: balance(text) > 0,
    titles: text.lastIndexOf('《') > text.lastIndexOf('》'),
    tail,
    words: openWords(tail),
    cost: leadingCost(tail),
    nominal: /(?:听取|听取了)$/u.test(tail),
    adverb: 'dc'.includes(words.classAt(words.startOf(tail.length - 1))),
  }
}

export function startOf({ kind, text }: Paragraph): Start {
  const head = text.slice(0, 6)
  let score = kind !== 'BODY' || MARK.test(text) ? NEVER : 0
  if (/^\p{Script=Han}{1,3}[。，；、]/u.test(text)) score += 3
  if (/^[了的着过得们、，。；）”]/u.test(text)) score += 3
  if (FRESH.test(text)) score -= 3
  return {
    score,
    closes: closesFirst(text),
    titles: /^[^《]*》/u.test(text),
    head,
    cost: leadingCost(head),
    nominal: NOMINAL_TAIL.test(text),
    verb: 'vw'.includes(new Words(head).classAt(0)),
  }
}

/** How well a start goes on where an end breaks off, by the words at the seam; `seams` are those that the page has elsewhere. */
export function fitOf(end: End, start: Start, seams?: Seams): number {
  let { score } = start
  if (score === NEVER) return NEVER
  if (start.closes) score += end.quotes ? 4 : -3
  if (end.titles) score += start.titles ? 4 : -2
  else if (start.titles) score -= 3
  if (end.nominal && start.nominal) score += 4
  if (end.adverb) score += start.verb ? 1 : -1
  if (wordGoesOn(end.words, start.head)) {
    const gain = end.cost + start.cost - leadingCost(end.tail + start.head)
    if (gain > 3) score += gain > 9 ? 4 : 3
  }
  return score + (seams === undefined ? 0 : seamFit(seams, start.head))
}

/** What goes over a seam and stands elsewhere on the page too: what follows there, and what it is worth. */
type Seams = ReadonlyMap<string, number>

/** What goes over the seam and stands elsewhere on the page too is a name or a phrase that was cut. */
function seamFit(seams: Seams, head: string): number {
  return seams.get(head.slice(0, 2)) ?? seams.get(head.slice(0, 1)) ?? 0
}

/** What follows the last character of `tail` wherever else it stands on the page, two characters at most. */
function seamsOf(page: string, tail: string): Seams | undefined {
  const [before, last] = [tail.at(-2) ?? '', tail.at(-1) ?? '']
  if (!/\p{Script=Han}/u.test(last)) return undefined
  const seams = new Map<string, number>()
  for (let at = page.indexOf(last); at >= 0; at = page.indexOf(last, at + 1)) {
    const after = page.slice(at + 1, at + 3)
    if (!/^\p{Script=Han}{2}$/u.test(after)) continue
    // Two characters before the seam say more than one.
    if (page[at - 1] === before) seams.set(after, 5).set(after.slice(0, 1), 3)
    else if (!seams.has(after)) seams.set(after, 3)
  }
  return seams
}

interface Fit {
  readonly from: number
  readonly to: number
  readonly adjacent: boolean
  readonly score: number
}

/** For each paragraph of `body` that breaks off, the one that goes on; each goes on for one at most. */
export function linksOf(paragraphs: readonly Paragraph[], body: readonly number[]): Map<number, number> {
  const opens = body.map((at) => isOpen(paragraphs[at] as Paragraph))
  if (!opens.includes(true)) return new Map()
  const fits: Fit[] = []
  const starts: Start[] = []
  const startAt = (at: number) => {
    starts[at] ??= startOf(paragraphs[body[at] as number] as Paragraph)
    return starts[at] as Start
  }
  const isVerb = (at: number) => at >= 0 && at < body.length && startAt(at).score > NEVER && startAt(at).verb
  for (const [at, from] of body.entries()) {
    if (!opens[at]) continue
    const end = endOf(paragraphs[from] as Paragraph)
    const [first, last] = [Math.max(0, at - REACH), Math.min(body.length, at + REACH)]
    const page = body.slice(first, last).map((one) => paragraphs[one]?.text)
    const seams = seamsOf(page.join('\n'), end.tail)
    for (let other = first; other < last; other++) {
      if (other === at) continue
      const adjacent = other === at + 1
      let score = fitOf(end, startAt(other), seams)
      if (adjacent) score += ADJACENT
      else {
        if (paragraphs[body[other - 1] as number]?.kind !== 'BODY') score -= 3
        else if (opens[other - 1]) score += AFTER_OPEN
        // Verbs at the head of neighbours are a list of what was done, no leftover.
        if (isVerb(other) && (isVerb(other - 1) || isVerb(other + 1))) score -= 2
      }
      if (score > 0) fits.push({ from, to: body[other] as number, adjacent, score })
    }
  }
  return certain(pairs(fits), body)
}

/** Without weak links to elsewhere, unless the neighbour goes on for another or there is none. */
function certain(links: ReadonlyMap<number, Fit>, body: readonly number[]): Map<number, number> {
  const next = new Map(body.map((index, at) => [index, body[at + 1]]))
  const targets = new Set([...links.values()].map(({ to }) => to))
  const kept = [...links.values()].filter(({ from, score, adjacent }) => {
    const neighbour = next.get(from)
    return adjacent || score >= ENOUGH || neighbour === undefined || targets.has(neighbour)
  })
  return new Map(kept.map(({ from, to }) => [from, to]))
}

/** The pairs with the greatest sum: the best first, then exchanged as long as two together gain. */
function pairs(fits: readonly Fit[]): Map<number, Fit> {
  const byFrom = new Map<number, Fit[]>()
  for (const fit of fits) {
    const own = byFrom.get(fit.from)
    if (own === undefined) byFrom.set(fit.from, [fit])
    else own.push(fit)
  }
  const links = new Map<number, Fit>()
  const owner = new Map<number, Fit>()
  const link = (fit: Fit) => {
    links.set(fit.from, fit)
    owner.set(fit.to, fit)
  }
  const unlink = (fit: Fit | undefined) => {
    if (fit === undefined) return
    links.delete(fit.from)
    owner.delete(fit.to)
  }
  for (const fit of [...fits].sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to))
    if (!links.has(fit.from) && !owner.has(fit.to)) link(fit)
  for (let round = 0, changed = true; changed && round < 8; round++) {
    changed = false
    for (const fit of fits) {
      const [mine, theirs] = [links.get(fit.from), owner.get(fit.to)]
      if (mine === fit || theirs === undefined || theirs.from === fit.from) continue
      let instead: Fit | undefined
      for (const other of byFrom.get(theirs.from) ?? [])
        if (
          (instead === undefined || other.score > instead.score) &&
          (!owner.has(other.to) || other.to === mine?.to)
        )
          instead = other
      const gain = fit.score + (instead?.score ?? 0) - theirs.score - (mine?.score ?? 0)
      if (gain <= 0) continue
      unlink(mine)
      unlink(theirs)
      link(fit)
      if (instead !== undefined) link(instead)
      changed = true
    }
  }
  return links
}
