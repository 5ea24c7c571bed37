/** Relations and statistics against the reference facts of the open articles: the scorer does not look at them. */
import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts/schema.ts'
import { rateOf } from '../score/rate.ts'
import { readSet } from '../score/sets.ts'
import { extract } from './index.ts'

const documents = readSet('open').map(({ text, facts }) => ({
  wanted: facts,
  found: extract({ id: facts.document.id, text, metadata: {} }).facts,
}))

function namesOf(facts: Facts, id: string): readonly string[] {
  if (id === 'document') return [id]
  const entity = facts.entities.find((one) => one.id === id)
  return entity === undefined ? [] : [entity.name, ...entity.aliases].map((name) => name.replace(/\s/gu, ''))
}

function pairs<T>(wanted: readonly T[], found: readonly T[], same: (a: T, b: T) => boolean): number {
  const left = new Set(found)
  return wanted.filter((one) => {
    const match = [...left].find((other) => same(one, other))
    if (match !== undefined) left.delete(match)
    return match !== undefined
  }).length
}

const share = (a: readonly string[], b: readonly string[]) => a.some((name) => b.includes(name))

describe('against the open references', () => {
  it('relations besides positions keep their floors', () => {
    const counts = new Map<string, { hit: number; found: number; wanted: number }>()
    for (const { wanted, found } of documents)
      for (const predicate of ['PART_OF', 'LOCATED_IN', 'CROSSES', 'RUNS', 'ABOUT', 'AUTHORED', 'WROTE']) {
        const [a, b] = [wanted, found].map(({ relations }) =>
          relations.filter((one) => one.predicate === predicate),
        )
        const hit = pairs(
          a ?? [],
          b ?? [],
          (one, other) =>
            share(namesOf(wanted, one.subject), namesOf(found, other.subject)) &&
            share(namesOf(wanted, one.object), namesOf(found, other.object)),
        )
        const known = counts.get(predicate) ?? { hit: 0, found: 0, wanted: 0 }
        counts.set(predicate, {
          hit: known.hit + hit,
          found: known.found + (b?.length ?? 0),
          wanted: known.wanted + (a?.length ?? 0),
        })
      }
    const sum = (field: 'hit' | 'found' | 'wanted') =>
      [...counts.values()].reduce((all, one) => all + one[field], 0)
    const all = rateOf(sum('hit'), sum('found'), sum('wanted'))
    console.log(
      'relations',
      all.precision.toFixed(3),
      all.recall.toFixed(3),
      JSON.stringify(Object.fromEntries(counts)),
    )
    expect(all.precision).toBeGreaterThan(0.8)
    expect(all.recall).toBeGreaterThan(0.6)
  })

  it('statistics keep their floors', () => {
    let [hit, found, wanted] = [0, 0, 0]
    for (const one of documents) {
      hit += pairs(
        one.wanted.statistics,
        one.found.statistics,
        (a, b) => a.value === b.value && a.unit === b.unit && a.to === b.to && a.bound === b.bound,
      )
      found += one.found.statistics.length
      wanted += one.wanted.statistics.length
    }
    const all = rateOf(hit, found, wanted)
    console.log('statistics', all.precision.toFixed(3), all.recall.toFixed(3))
    expect(all.precision).toBeGreaterThan(0.85)
    expect(all.recall).toBeGreaterThan(0.75)
  })
})
