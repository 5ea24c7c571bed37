import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIVITY_KINDS, ATTRIBUTION_NAMES, ENTITY_TYPES } from '../../data/ontology/index.ts'
import type { RelationName } from '../api/generated/graphql.ts'
import { type ExploreState, LANGUAGES, NO_FILTERS, START, TABS } from './state.ts'
import { decodeState, encodeState } from './url.ts'

const HE_PING = 'person:重庆市璧山区政协:何平'
const id = fc.string({ unit: 'grapheme', minLength: 1 })
const relations = fc.constantFrom<RelationName>('VISIT', 'INVESTIGATE', 'PART_OF', 'HOLDS_POSITION')
const natural = fc.nat({ max: 999_999 })
const sorted = <T extends string>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values)).map((some) => some.sort())

const states: fc.Arbitrary<ExploreState> = fc.record({
  canvas: fc.oneof(
    fc.constant({ kind: 'start' } as const),
    fc.record({
      kind: fc.constant('chosen' as const),
      roots: fc.array(id),
      expanded: fc.array(
        fc.record({
          id,
          relations: fc.option(fc.uniqueArray(relations, { minLength: 1 })),
          first: fc.option(natural),
        }),
      ),
    }),
  ),
  selection: fc.oneof(
    fc.constant({ kind: 'none' } as const),
    fc.record({ kind: fc.constantFrom('entity' as const, 'activity' as const), id }),
    fc.record({ kind: fc.constant('between' as const), one: id, other: id }),
  ),
  tab: fc.constantFrom(...TABS),
  filters: fc.record({
    types: sorted(ENTITY_TYPES),
    kinds: sorted(ACTIVITY_KINDS),
    documents: fc.array(id),
    attributions: fc.oneof(sorted(ATTRIBUTION_NAMES), fc.constant(NO_FILTERS.attributions)),
  }),
  reading: fc.oneof(
    fc.constant({ kind: 'closed' } as const),
    fc.record({
      kind: fc.constant('open' as const),
      document: id,
      marked: fc.array(fc.tuple(natural, natural).map(([start, more]) => [start, start + more] as const)),
    }),
  ),
  view: fc.constantFrom('graph' as const, 'table' as const),
  language: fc.constantFrom(...LANGUAGES),
})

describe('the URL', () => {
  it('holds the whole state: what is written is read back', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeState(encodeState(state))).toEqual({ state, unread: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('survives the browser, which escapes more than we do', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { search } = new URL(`http://localhost/${encodeState(state)}`)
        expect(decodeState(search)).toEqual({ state, unread: [] })
      }),
    )
  })

  it('never fails on what nobody wrote', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('at=%E4', 'open=;1', 'pick=x;y', 'read=a;5-2', 'tab', '=', 'by=ME'),
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const { state } = decodeState(`?${words.join('&')}`)
        expect(decodeState(encodeState(state)).state).toEqual(state)
      }),
    )
  })

  it('is empty at the start', () => {
    expect(encodeState(START)).toBe('')
    expect(decodeState('').state).toEqual(START)
  })

  it('is readable where the browser decodes it', () => {
    const canvas = { kind: 'chosen', roots: [HE_PING], expanded: [] } as const
    expect(decodeURIComponent(encodeState({ ...START, canvas }))).toBe(`?at=${HE_PING}`)
  })

  it.each([
    ['an unknown key', 'zoom=3'],
    ['a key without value', 'at'],
    ['a broken escape', 'at=%E4%B'],
    ['an unknown kind of selection', 'pick=edge;e1'],
    ['a selection of nothing', 'pick=entity'],
    ['a range that ends before it begins', 'read=bishan-2023;20-10'],
    ['a number that is none', 'open=a;many'],
    ['a relation that is none', 'open=a;;LIKES'],
    ['an unknown type', 'hide=types;Planet'],
    ['an unknown attribution', 'by=RUMOUR'],
    ['an unknown language', 'lang=fr'],
  ])('names %s and reads the rest', (_name, word) => {
    const { state, unread } = decodeState(`?${word}&tab=same`)
    expect(unread).toEqual([word])
    expect(state).toEqual({ ...START, tab: 'same' })
  })
})
