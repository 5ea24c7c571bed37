/** Moves rooms apart until none overlaps, those that must stay aside. Pure; the last step of every layout. */
import type { Places, Point, Room } from './room.ts'

const ROUNDS = 120
const GAP = 10

/** `places` as they came, with movable rooms pushed out of others; what has `at` is exactly there. */
export function moveApart(rooms: readonly Room[], places: Places): Record<string, Point> {
  const spots = rooms.map((room) => ({ room, ...(room.at ?? places[room.id] ?? { x: 0, y: 0 }) }))
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const [index, one] of spots.entries())
      for (const other of spots.slice(index + 1)) {
        if (one.room.at !== null && other.room.at !== null) continue
        const overlapX = (one.room.width + other.room.width) / 2 + GAP - Math.abs(one.x - other.x)
        const overlapY = (one.room.height + other.room.height) / 2 + GAP - Math.abs(one.y - other.y)
        if (overlapX <= 0 || overlapY <= 0) continue
        moved = true
        // A room that stays leaves the whole way to the other.
        const share = one.room.at !== null || other.room.at !== null ? 1 : 0.5
        const axis = overlapX < overlapY ? 'x' : 'y'
        const way = Math.min(overlapX, overlapY) * share * (one[axis] < other[axis] ? -1 : 1)
        if (one.room.at === null) one[axis] += way
        if (other.room.at === null) other[axis] -= way
      }
    if (!moved) break
  }
  return Object.fromEntries(spots.map(({ room, x, y }) => [room.id, { x, y }]))
}
