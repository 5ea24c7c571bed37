import { describe, expect, it } from 'vitest'
import type { Beginning } from '../../api/answers.ts'
import { OFFICIALS, startOf } from './start.ts'

const beginning = (officials: number, bodies: number): Beginning =>
  ({
    officials: {
      totalCount: officials,
      nodes: Array.from({ length: officials }, (_, n) => ({
        id: `person:${n}`,
        positions: bodies === 0 ? [] : [{ body: { id: `organization:${n % bodies}` } }],
      })),
    },
    documents: { totalCount: officials, nodes: [] },
  }) as unknown as Beginning

describe('the start', () => {
  it.each([1, 2, 3, 4, 5, OFFICIALS])('with %i officials is at most some 60 nodes', (officials) => {
    const { roots, expanded } = startOf(beginning(officials, officials))
    const nodes = roots.length + expanded.reduce((sum, { first }) => sum + (first ?? 1_000), 0)
    expect(nodes).toBeLessThanOrEqual(72)
    expect(new Set(roots).size).toBe(roots.length)
  })

  it('is empty where nothing is published', () => {
    expect(startOf(beginning(0, 0))).toEqual({ roots: [], expanded: [] })
  })

  it('expands a body once that several head', () => {
    const { expanded } = startOf(beginning(4, 1))
    expect(expanded.filter(({ id }) => id === 'organization:0')).toHaveLength(1)
  })
})
