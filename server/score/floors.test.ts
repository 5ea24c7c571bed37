import { describe, expect, it } from 'vitest'
import type { Row } from './score.ts'
import type { SetName } from './sets.ts'
import { scoreSet } from './table.ts'

/** F1 that the extractor reached on each set, rounded down. Raise a figure when it is passed; never lower one. */
const FLOORS: Readonly<Record<SetName, Partial<Record<Row, number>>>> = {
  page: {
    coreEntities: 0.94,
    entities: 0.9,
    positions: 1,
    traces: 0.96,
    tracesLenient: 0.96,
    tracesAttributed: 0.96,
    tracesDated: 0.96,
  },
  open: {
    coreEntities: 0.96,
    entities: 0.95,
    positions: 0.99,
    traces: 0.92,
    tracesLenient: 0.92,
    tracesAttributed: 0.92,
    tracesDated: 0.9,
  },
  shut: {
    coreEntities: 0.95,
    entities: 0.93,
    positions: 0.98,
    traces: 0.85,
    tracesLenient: 0.85,
    tracesAttributed: 0.85,
    tracesDated: 0.8,
  },
}

describe.each(Object.entries(FLOORS))('on the set %s the extractor', (set, floors) => {
  const { all, sure } = scoreSet(set as SetName)
  it.each(Object.entries(floors))('has %s F1 of at least %s', (row, floor) => {
    expect(all[row as Row].f1).toBeGreaterThanOrEqual(floor)
  })

  it('is right where it is sure, and is sure of two thirds of what it finds', () => {
    expect(sure.traces.precision).toBeGreaterThanOrEqual(0.93)
    expect(sure.tracesLenient.precision).toBeGreaterThanOrEqual(0.95)
    expect(sure.traces.recall / all.traces.recall).toBeGreaterThanOrEqual(2 / 3)
  })
})
