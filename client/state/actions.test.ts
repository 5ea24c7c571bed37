import { describe, expect, it } from 'vitest'
import { type Action, reduce } from './actions.ts'
import { type Chosen, type ExploreState, NO_FILTERS, START } from './state.ts'

const NOTHING: Chosen = { roots: [], expanded: [] }
const all = (id: string) => ({ id, relations: null, first: null })
const applied = (state: ExploreState, ...actions: readonly Action[]) => actions.reduce(reduce, state)

describe('the canvas', () => {
  it('places what was found beside what is shown, selects it, and places nothing twice', () => {
    const place: Action = { type: 'place', id: 'a', shown: { roots: ['b'], expanded: [all('b')] } }
    const once = applied(START, place)
    expect(once.canvas).toEqual({ kind: 'chosen', roots: ['b', 'a'], expanded: [all('b')] })
    expect(once.selection).toEqual({ kind: 'entity', id: 'a' })
    const again: Action = { ...place, shown: { roots: ['b', 'a'], expanded: [all('b')] } }
    expect(applied(once, again).canvas).toEqual(once.canvas)
  })

  it('makes what is expanded a root, so that a collapse elsewhere cannot take it away', () => {
    const expand: Action = {
      type: 'expand',
      id: 'b',
      relations: null,
      first: null,
      shown: { ...NOTHING, roots: ['a'] },
    }
    expect(applied(START, expand).canvas).toEqual({ kind: 'chosen', roots: ['a', 'b'], expanded: [all('b')] })
  })

  it('replaces an expansion by a narrower one of the same entity', () => {
    const shown = { roots: ['a'], expanded: [all('a')] }
    const { canvas } = applied(START, { type: 'expand', id: 'a', relations: ['VISIT'], first: null, shown })
    expect(canvas).toEqual({
      kind: 'chosen',
      roots: ['a'],
      expanded: [{ ...all('a'), relations: ['VISIT'] }],
    })
  })

  it('takes back only the expansion that is collapsed', () => {
    const shown = { roots: ['a', 'b'], expanded: [all('a'), all('b')] }
    expect(applied(START, { type: 'collapse', id: 'a', shown }).canvas).toEqual({
      kind: 'chosen',
      roots: ['a', 'b'],
      expanded: [all('b')],
    })
  })

  it('shows one thing alone when it is focused', () => {
    expect(applied(START, { type: 'focus', id: 'a' }).canvas).toEqual({
      kind: 'chosen',
      roots: ['a'],
      expanded: [all('a')],
    })
  })
})

describe('the inspector', () => {
  it('begins with the facts of what is newly selected, and stays where it is for the same', () => {
    const selection = { kind: 'entity', id: 'a' } as const
    const there = applied(START, { type: 'select', selection }, { type: 'tab', tab: 'mentions' })
    expect(applied(there, { type: 'select', selection }).tab).toBe('mentions')
    expect(applied(there, { type: 'select', selection: { kind: 'entity', id: 'b' } }).tab).toBe('facts')
  })
})

describe('the facets', () => {
  it('toggle there and back', () => {
    const toggle: Action = { type: 'toggle', change: { facet: 'types', value: 'Place' } }
    expect(applied(START, toggle).filters.types).toEqual(['Place'])
    expect(applied(START, toggle, toggle).filters).toEqual(NO_FILTERS)
  })

  it('show OFFICE only when asked', () => {
    expect(NO_FILTERS.attributions).not.toContain('OFFICE')
    const shown = applied(START, { type: 'toggle', change: { facet: 'attributions', value: 'OFFICE' } })
    expect(shown.filters.attributions).toContain('OFFICE')
    expect(applied(shown, { type: 'clear-filters' }).filters).toEqual(NO_FILTERS)
  })
})

describe('everything else', () => {
  it('begins anew in the language that was chosen', () => {
    const there = applied(START, { type: 'language', language: 'en' }, { type: 'focus', id: 'a' })
    expect(applied(there, { type: 'begin' })).toEqual({ ...START, language: 'en' })
  })

  it('opens and closes the source', () => {
    const open = applied(START, { type: 'read', document: 'd', marked: [[1, 2]] })
    expect(open.reading).toEqual({ kind: 'open', document: 'd', marked: [[1, 2]] })
    expect(applied(open, { type: 'close-source' }).reading).toEqual({ kind: 'closed' })
  })
})
