import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts/schema.ts'
import { ROWS, score, surerThan, total } from './score.ts'
import { readSet } from './sets.ts'

const references = readSet('open')
const factsOf = (name: string) => references.find((one) => one.name === name)?.facts as Facts

/** The reference with mistakes of every kind: entities left out, cut or mistyped, activities left out or of another kind. */
function worse(facts: Facts): Facts {
  return {
    ...facts,
    entities: facts.entities
      .filter((_, at) => at % 6 !== 5)
      .map((entity, at) => {
        if (at % 4 === 3) return { ...entity, name: entity.name.slice(0, -1), aliases: [] }
        return at % 9 === 8 ? { ...entity, type: 'Topic' } : entity
      }),
    activities: facts.activities
      .filter((_, at) => at % 5 !== 4)
      .map((activity, at) => (at % 3 === 2 ? { ...activity, kind: 'VISIT', date: null } : activity)),
    relations: facts.relations
      .filter((_, at) => at % 4 !== 3)
      .map((relation) => (relation.title ? { ...relation, title: `原${relation.title}` } : relation)),
  }
}

/** [hit, found, wanted] of each row, as the definition of the score (score.mjs) gives them for the same facts. */
const PINNED = {
  '01': [
    [25, 34, 44],
    [30, 44, 52],
    [32, 44, 52],
    [1, 9, 12],
    [9, 15, 18],
    [9, 15, 18],
    [9, 15, 18],
    [7, 15, 18],
  ],
  '04': [
    [26, 36, 46],
    [28, 41, 49],
    [28, 41, 49],
    [3, 8, 10],
    [4, 15, 21],
    [4, 15, 21],
    [4, 15, 21],
    [4, 15, 21],
  ],
  '08': [
    [25, 33, 44],
    [31, 45, 53],
    [33, 45, 53],
    [3, 9, 12],
    [8, 21, 23],
    [9, 20, 23],
    [9, 21, 23],
    [7, 21, 23],
  ],
  '22': [
    [13, 17, 22],
    [16, 23, 27],
    [17, 23, 27],
    [2, 3, 3],
    [3, 7, 8],
    [3, 7, 8],
    [3, 7, 8],
    [3, 7, 8],
  ],
} as const

const TOTAL = [
  [89, 120, 156],
  [105, 153, 181],
  [110, 153, 181],
  [9, 29, 37],
  [24, 58, 70],
  [25, 57, 70],
  [25, 58, 70],
  [21, 58, 70],
]

describe('the score', () => {
  it.each(Object.entries(PINNED))('of %s with mistakes has the figures of its definition', (name, rows) => {
    const scored = score(factsOf(name), worse(factsOf(name)))
    expect(ROWS.map((row) => [scored[row].hit, scored[row].found, scored[row].wanted])).toEqual(rows)
  })

  it('of several documents is micro-averaged', () => {
    const scored = total(Object.keys(PINNED).map((name) => score(factsOf(name), worse(factsOf(name)))))
    expect(ROWS.map((row) => [scored[row].hit, scored[row].found, scored[row].wanted])).toEqual(TOTAL)
    const types = Object.entries(scored.byType).map(([type, { f1 }]) => [type, Number(f1.toFixed(4))])
    expect(Object.fromEntries(types)).toEqual({
      Person: 0.6923,
      Organization: 0.619,
      Enterprise: 0.6061,
      Place: 0.6769,
      Project: 0.8235,
      Program: 0.5,
      Topic: 0.4324,
      Work: 0.5,
    })
  })

  it('lists what was missed and what was wrong', () => {
    const { errors } = score(factsOf('01'), worse(factsOf('01')))
    expect(Object.values(errors).map((list) => list.length)).toEqual([20, 12, 9, 6])
  })

  it.each(references.map(({ name }) => name))('of %s against itself is whole', (name) => {
    const scored = score(factsOf(name), factsOf(name))
    expect(ROWS.filter((row) => scored[row].f1 < 1)).toEqual([])
  })

  it('counts at a confidence only the activities that are at least so sure', () => {
    const facts = factsOf('01')
    const activities = facts.activities.map((one, at) => ({ ...one, confidence: at / 10 }))
    expect(surerThan({ ...facts, activities }, 0.8).activities.length).toBe(facts.activities.length - 8)
    expect(surerThan(facts, 0.8).activities).toEqual(facts.activities)
  })
})
