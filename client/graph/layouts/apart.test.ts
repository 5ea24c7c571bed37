import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveApart } from './apart.ts'
import type { Room } from './room.ts'

const room = (id: string, at: Room['at'] = null): Room => ({ id, width: 40, height: 20, at, near: null })

function overlap(rooms: readonly Room[], places: ReturnType<typeof moveApart>): boolean {
  return rooms.some((one, index) =>
    rooms.slice(index + 1).some((other) => {
      const [a, b] = [places[one.id], places[other.id]]
      if (a === undefined || b === undefined) return true
      return (
        Math.abs(a.x - b.x) < (one.width + other.width) / 2 &&
        Math.abs(a.y - b.y) < (one.height + other.height) / 2
      )
    }),
  )
}

describe('rooms', () => {
  it('that overlap are moved apart, also when they stand on one spot', () => {
    const rooms = ['a', 'b', 'c', 'd', 'e'].map((id) => room(id))
    expect(overlap(rooms, moveApart(rooms, {}))).toBe(false)
  })

  it('that are pinned stay exactly where they are', () => {
    const coordinate = fc.integer({ min: -200, max: 200 })
    const point = fc.record({ x: coordinate, y: coordinate })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), fc.array(point, { maxLength: 8 }), (pinned, free) => {
        const rooms = [...pinned.map((at, n) => room(`p${n}`, at)), ...free.map((_, n) => room(`f${n}`))]
        const places = moveApart(rooms, Object.fromEntries(free.map((at, n) => [`f${n}`, at])))
        for (const [n, at] of pinned.entries()) expect(places[`p${n}`]).toEqual(at)
      }),
    )
  })

  it('that do not overlap are left alone', () => {
    const rooms = [room('a'), room('b')]
    const apart = { a: { x: 0, y: 0 }, b: { x: 500, y: 0 } }
    expect(moveApart(rooms, apart)).toEqual(apart)
  })
})
