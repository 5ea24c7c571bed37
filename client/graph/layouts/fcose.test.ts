import { describe, expect, it } from 'vitest'
import { layOut } from './fcose.ts'
import type { LayoutTask, Room } from './room.ts'

const room = (id: string, at: Room['at'] = null): Room => ({ id, width: 60, height: 40, at, near: null })
const star = (leaves: number, pinned: Room['at'] = null): LayoutTask => ({
  rooms: [room('centre', pinned), ...Array.from({ length: leaves }, (_, n) => room(`leaf ${n}`))],
  ties: Array.from({ length: leaves }, (_, n) => ({ source: 'centre', target: `leaf ${n}` })),
})

describe('the layout', () => {
  it('gives the same places for the same task', () => {
    expect(layOut(star(12))).toEqual(layOut(star(12)))
  })

  it('leaves what is pinned exactly where it is when others arrive', () => {
    const first = layOut(star(6))
    const task: LayoutTask = {
      rooms: [
        ...star(6).rooms.map((one) => ({ ...one, at: first[one.id] ?? null })),
        ...['x', 'y', 'z'].map((id) => ({ ...room(id), near: first['leaf 2'] ?? null })),
      ],
      ties: [...star(6).ties, ...['x', 'y', 'z'].map((id) => ({ source: 'leaf 2', target: id }))],
    }
    const second = layOut(task)
    for (const [id, place] of Object.entries(first)) expect(second[id]).toEqual(place)
    expect(Object.keys(second)).toHaveLength(10)
  })

  it('overlaps no two rooms', () => {
    const { rooms } = star(40)
    const places = layOut(star(40))
    const overlapping = rooms.flatMap((one, index) =>
      rooms.slice(index + 1).filter((other) => {
        const [a, b] = [places[one.id] ?? { x: 0, y: 0 }, places[other.id] ?? { x: 0, y: 0 }]
        return Math.abs(a.x - b.x) < 60 && Math.abs(a.y - b.y) < 40
      }),
    )
    expect(overlapping).toEqual([])
  })
})
