import { describe, expect, it } from 'vitest'
import { inOrder } from './holders.ts'

const map = (edges: Record<string, string[]>) => new Map(Object.entries(edges))

describe('holders', () => {
  it.each<[string, Record<string, string[]>, Record<string, string[]>]>([
    ['a chain stays', { a: ['b'], b: ['c'], c: [] }, { a: ['b'], b: ['c'], c: [] }],
    ['a circle says nothing', { a: ['b'], b: ['a'] }, { a: [], b: [] }],
    ['itself is a circle', { a: ['a'] }, { a: [] }],
    ['what hangs on a circle keeps its holder', { x: ['a'], a: ['b'], b: ['a'] }, { x: ['a'], a: [], b: [] }],
    ['what holds a circle stays its holder', { a: ['b', 't'], b: ['a'], t: [] }, { a: ['t'], b: [], t: [] }],
  ])('%s', (_rule, edges, kept) => {
    const { order, holders } = inOrder(map(edges))
    expect(Object.fromEntries(holders)).toEqual(kept)
    expect([...order].sort()).toEqual(Object.keys(edges).sort())
    for (const [id, above] of holders)
      for (const one of above) expect(order.indexOf(one)).toBeLessThan(order.indexOf(id))
  })

  it('are put in order however deep they lie', () => {
    const deep = new Map(Array.from({ length: 20_000 }, (_, at) => [`${at}`, at === 0 ? [] : [`${at - 1}`]]))
    expect(inOrder(deep).order.at(-1)).toBe('19999')
  })
})
