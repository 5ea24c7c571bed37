import { describe, expect, it } from 'vitest'
import { pack } from './pack.ts'
import type { Room } from './room.ts'

const room = (id: string): Room => ({ id, width: 20, height: 20, at: null, near: null })
const ids = ['a', 'b', 'c', 'd']
const ties = [
  { source: 'a', target: 'b' },
  { source: 'c', target: 'd' },
]
const far = { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 0, y: 9_000 }, d: { x: 100, y: 9_000 } }

describe('parts that are not tied', () => {
  const packed = pack({ rooms: ids.map(room), ties }, far)

  it('come together, and each keeps its shape', () => {
    expect(packed.a).toEqual(far.a)
    expect(packed.b).toEqual(far.b)
    expect(packed.c).toEqual({ x: 0, y: 80 })
    expect(packed.d).toEqual({ x: 100, y: 80 })
  })

  it('stand beside each other where that is nearer a square', () => {
    const tall = { a: { x: 0, y: 0 }, b: { x: 0, y: 300 }, c: { x: 0, y: -900 }, d: { x: 100, y: -900 } }
    expect(pack({ rooms: ids.map(room), ties }, tall).c).toEqual({ x: 80, y: 0 })
  })

  it('stay where they are when there is one', () => {
    const one = [...ties, { source: 'b', target: 'c' }]
    expect(pack({ rooms: ids.map(room), ties: one }, far)).toEqual(far)
  })
})
