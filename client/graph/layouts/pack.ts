/**
 * Brings together what is not tied: fcose lays parts of a graph out far from each other, and all is drawn small to fit.
 * (cytoscape-layout-utilities packs more tightly, but needs `window`, which a worker has not.)
 */
import type { LayoutTask, Places, Point, Room } from './room.ts'

const GAP = 60

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** `places` with each part moved as a whole: the largest first, each next one right of or below what is packed, whichever is nearer a square. */
export function pack({ rooms, ties }: LayoutTask, places: Places): Record<string, Point> {
  const parts = partsOf(rooms, ties).map((part) => ({ part, box: boxOf(part, places) }))
  parts.sort((a, b) => sizeOf(b.box) - sizeOf(a.box))
  const packed: Record<string, Point> = {}
  let whole: Box | undefined
  for (const { part, box } of parts) {
    const corner = whole === undefined ? { x: box.left, y: box.top } : cornerFor(box, whole)
    const move = { x: corner.x - box.left, y: corner.y - box.top }
    for (const { id } of part) {
      const { x, y } = places[id] ?? { x: 0, y: 0 }
      packed[id] = { x: x + move.x, y: y + move.y }
    }
    whole = around(whole, boxOf(part, packed))
  }
  return packed
}

/** The rooms of each part of the graph that hangs together, in the order of the task. */
function partsOf(rooms: readonly Room[], ties: LayoutTask['ties']): Room[][] {
  const neighbours = new Map<string, string[]>(rooms.map(({ id }) => [id, []]))
  for (const { source, target } of ties) {
    neighbours.get(source)?.push(target)
    neighbours.get(target)?.push(source)
  }
  const part = new Map<string, number>()
  let count = 0
  for (const { id } of rooms) {
    if (part.has(id)) continue
    const waiting = [id]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (part.has(next)) continue
      part.set(next, count)
      waiting.push(...(neighbours.get(next) ?? []))
    }
    count += 1
  }
  return Array.from({ length: count }, (_, number) => rooms.filter(({ id }) => part.get(id) === number))
}

function boxOf(part: readonly Room[], places: Places): Box {
  const each = part.map(({ id, width, height }) => ({ ...(places[id] ?? { x: 0, y: 0 }), width, height }))
  return {
    left: Math.min(...each.map(({ x, width }) => x - width / 2)),
    top: Math.min(...each.map(({ y, height }) => y - height / 2)),
    right: Math.max(...each.map(({ x, width }) => x + width / 2)),
    bottom: Math.max(...each.map(({ y, height }) => y + height / 2)),
  }
}

function sizeOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

/** Where the upper left corner of `box` goes, beside `whole`. */
function cornerFor(box: Box, whole: Box): Point {
  const beside = { x: whole.right + GAP, y: whole.top }
  const below = { x: whole.left, y: whole.bottom + GAP }
  return longerSide(box, whole, beside) <= longerSide(box, whole, below) ? beside : below
}

function longerSide(box: Box, whole: Box, { x, y }: Point): number {
  const moved = { left: x, top: y, right: x + box.right - box.left, bottom: y + box.bottom - box.top }
  const { left, top, right, bottom } = around(whole, moved)
  return Math.max(right - left, bottom - top)
}

function around(one: Box | undefined, other: Box): Box {
  if (one === undefined) return other
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  }
}
