import { describe, expect, it } from 'vitest'
import { weigh } from '../extract/confidence/weigh.ts'
import { reliabilityLines } from '../score/reliability.ts'
import { learned } from './logistic.ts'

/** `right` of `count` observations with the given signs. */
function seen(signs: readonly string[], right: number, count: number) {
  return Array.from({ length: count }, (_, at) => ({ signs, right: at < right ? 1 : 0, weight: 1 }))
}

describe('the weights of signs', () => {
  it('give the shares that were seen, where there is much to see', () => {
    const weights = learned([...seen([], 90, 100), ...seen(['DOUBT'], 40, 100)], 0.01)
    expect(weigh([], weights)).toBeCloseTo(0.9, 1)
    expect(weigh(['DOUBT'], weights)).toBeCloseTo(0.4, 1)
  })

  it('say little of a sign that was hardly seen, and nothing of one that never was', () => {
    const weights = learned([...seen([], 80, 100), ...seen(['RARE'], 0, 1)], 2)
    expect(weigh(['RARE'], weights)).toBeGreaterThan(0.6)
    expect(weigh(['NEVER'], weights)).toBe(weigh([], weights))
  })

  it('are the same for the same observations', () => {
    const observations = [...seen(['A', 'B'], 3, 7), ...seen(['B'], 5, 9)]
    expect(learned(observations, 1)).toEqual(learned(observations, 1))
  })
})

describe('reliability', () => {
  it('compares what was expected with what was right, step by step', () => {
    const lines = reliabilityLines('set', [
      { confidence: 0.95, right: 1, count: 1 },
      { confidence: 0.91, right: 1, count: 2 },
      { confidence: 0.3, right: 0, count: 1 },
    ])
    expect(lines.map((line) => line.split(/\s+/u))).toEqual([
      ['set', '0.0–0.5', '0.300', '0.000', '1'],
      ['set', '0.9–1.0', '0.923', '0.667', '3'],
    ])
  })
})
