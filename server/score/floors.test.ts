import { describe, expect, it } from 'vitest'
import type { Row } from './score.ts'
import type { SetName } from './sets.ts'
import { scoreSet } from './table.ts'

/** F1 that the extractor reached on each set, rounded down. Raise a figure when it is passed; never lower one. */
const FLOORS: Readonly<Record<SetName, Partial<Record<Row, number>>>> = {
  page: { coreEntities: 0.9, entities: 0.87, positions: 1, traces: 0.76, tracesLenient: 0.76 },
  open: { coreEntities: 0.96, entities: 0.95, positions: 0.99, traces: 0.89, tracesLenient: 0.89 },
  shut: { coreEntities: 0.84, entities: 0.79, positions: 0.81, traces: 0.51, tracesLenient: 0.51 },
}

describe.each(Object.entries(FLOORS))('on the set %s the extractor', (set, floors) => {
  const { all } = scoreSet(set as SetName)
  it.each(Object.entries(floors))('has %s F1 of at least %s', (row, floor) => {
    expect(all[row as Row].f1).toBeGreaterThanOrEqual(floor)
  })
})
