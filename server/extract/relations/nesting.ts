/** Places in places, and what stands at them: 坪岭镇|大屋村、新屋村; 枫木水库|大坝; 南浦园区里的某公司; roads of a crossing. */
import type { Mention } from '../draft.ts'
import { inOrder } from '../names/claims.ts'
import { across, type Link, link } from './link.ts'

/** Levels of divisions: what lies in what. */
const LEVEL: Readonly<Record<string, number>> = {
  PROVINCE: 6,
  CITY: 5,
  DISTRICT: 4,
  TOWNSHIP: 3,
  VILLAGE: 2,
  COMMUNITY: 2,
}
/** Places that are part of what they lie in; the others stand there. */
const PARTS = new Set(['CITY', 'DISTRICT', 'TOWNSHIP', 'VILLAGE', 'COMMUNITY', 'ESTATE', 'PLAZA', 'ZONE'])
/** What may stand between a place and what lies in it. */
const JOINT = /^(?:的|里的|内的|境内的|境内|辖区|下辖)?$/u
const SEPARATOR = /^(?:、|和|与|及|以及)$/u

function levelOf({ type, subtype }: Mention): number {
  return type === 'Place' ? (LEVEL[subtype ?? ''] ?? 1) : 0
}

function relate(inner: Mention, outer: Mention, evidence: { start: number; end: number }): Link {
  const isPart = inner.type === 'Place' && PARTS.has(inner.subtype ?? '')
  return link(inner, isPart ? 'PART_OF' : 'LOCATED_IN', outer, evidence)
}

/** Whether the outer may hold the inner: a wider division, or any place for what is none. */
function holds(outer: Mention, inner: Mention): boolean {
  if (outer.type !== 'Place' || outer.name === inner.name) return false
  const [a, b] = [levelOf(outer), levelOf(inner)]
  if (b >= 2) return a > b
  if (inner.type === 'Place') return a >= 2 || (outer.subtype === 'ZONE' && inner.subtype !== 'ROAD')
  return inner.type === 'Enterprise' && (a >= 2 || outer.subtype === 'ZONE')
}

/** Relations of neighbours and of names inside names. */
export function nesting(view: string, mentions: readonly Mention[]): Link[] {
  const found: Link[] = []
  const ordered = inOrder(
    mentions.filter(({ type, form }) => form !== 'OFFICE' && form !== 'RELATIVE' && type !== 'Person'),
  )
  /** The place in which the last item of a list lies, and that item. */
  let list: { readonly outer: Mention; readonly item: Mention } | undefined
  for (const [index, outer] of ordered.entries()) {
    for (let at = index + 1; at < ordered.length; at++) {
      const inner = ordered[at] as Mention
      if (inner.start >= outer.end) break
      if (!isWithin(ordered, at, outer)) found.push(...inside(outer, inner))
    }
    if (
      list !== undefined &&
      outer.start >= list.item.end &&
      SEPARATOR.test(view.slice(list.item.end, outer.start))
    ) {
      if (outer.type === list.item.type && holds(list.outer, outer) && !isHead(ordered, index)) {
        found.push(relate(outer, list.outer, across(list.outer, outer)))
        list = { outer: list.outer, item: outer }
      }
    }
    const next = ordered.slice(index + 1, index + 6).find(({ start }) => start >= outer.end)
    if (next === undefined || !JOINT.test(view.slice(outer.end, next.start)) || !holds(outer, next)) continue
    found.push(relate(next, outer, across(outer, next)))
    list = { outer, item: next }
  }
  return found
}

/** Whether the mention is the place in which the next one lies: it begins another chain (坪岭镇甲村和枫木乡|乙村). */
function isHead(ordered: readonly Mention[], index: number): boolean {
  const mention = ordered[index] as Mention
  const next = ordered[index + 1]
  return next !== undefined && next.start === mention.end && holds(mention, next)
}

/** Whether a place that lies in `outer` too holds the mention at `at`: only the outer one of the two is meant. */
function isWithin(ordered: readonly Mention[], at: number, outer: Mention): boolean {
  const inner = ordered[at] as Mention
  if (outer.subtype === 'INTERSECTION') return false
  for (let before = at - 1; before >= 0; before--) {
    const one = ordered[before] as Mention
    if (one === outer || one.start < outer.start) return false
    if (one.type === 'Place' && one.end >= inner.end && one.name !== outer.name) return true
  }
  return false
}

/** A name inside another: the place of works, of a building, the roads of a crossing. */
function inside(outer: Mention, inner: Mention): Link[] {
  if (inner.type !== 'Place' || outer.name === inner.name || inner.end > outer.end) return []
  if (outer.subtype === 'INTERSECTION')
    return inner.subtype === 'ROAD' ? [link(outer, 'CROSSES', inner, outer)] : []
  if (outer.type === 'Project') return [link(outer, 'LOCATED_IN', inner, outer)]
  if (outer.type === 'Place' && inner.start === outer.start) return [relate(outer, inner, outer)]
  return []
}
