/** Every change of the Explore screen: (state, action) → state, pure. */
import type { ActivityKind, Attribution, EntityType, RelationName } from '../api/generated/graphql.ts'
import {
  type Chosen,
  type Expansion,
  type ExploreState,
  type Language,
  NO_FILTERS,
  type Range,
  type Selection,
  START,
  type Tab,
} from './state.ts'

/** One value of one facet. */
export type FacetValue =
  | { readonly facet: 'types'; readonly value: EntityType }
  | { readonly facet: 'kinds'; readonly value: ActivityKind }
  | { readonly facet: 'documents'; readonly value: string }
  | { readonly facet: 'attributions'; readonly value: Attribution }

/** `shown` is what the canvas shows when the action comes: the start has no list of its own. */
export type Action =
  | { readonly type: 'place'; readonly id: string; readonly shown: Chosen }
  | { readonly type: 'focus'; readonly id: string }
  | {
      readonly type: 'expand'
      readonly id: string
      readonly relations: readonly RelationName[] | null
      readonly first: number | null
      readonly shown: Chosen
    }
  | { readonly type: 'collapse'; readonly id: string; readonly shown: Chosen }
  | { readonly type: 'select'; readonly selection: Selection }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'toggle'; readonly change: FacetValue }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'read'; readonly document: string; readonly marked: readonly Range[] }
  | { readonly type: 'close-source' }
  | { readonly type: 'view'; readonly view: ExploreState['view'] }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'begin' }
  | { readonly type: 'restore'; readonly state: ExploreState }

/** The state after an action. */
export function reduce(state: ExploreState, action: Action): ExploreState {
  switch (action.type) {
    case 'place':
      return selecting(withCanvas(state, placed(action.shown, action.id)), {
        kind: 'entity',
        id: action.id,
      })
    case 'focus':
      return selecting(
        withCanvas(state, {
          roots: [action.id],
          expanded: [{ id: action.id, relations: null, first: null }],
        }),
        { kind: 'entity', id: action.id },
      )
    case 'expand': {
      const { id, relations, first, shown } = action
      return withCanvas(state, expanded(placed(shown, id), { id, relations, first }))
    }
    case 'collapse':
      return withCanvas(state, collapsed(action.shown, action.id))
    case 'select':
      return selecting(state, action.selection)
    case 'tab':
      return { ...state, tab: action.tab }
    case 'toggle':
      return { ...state, filters: toggled(state.filters, action.change) }
    case 'clear-filters':
      return { ...state, filters: NO_FILTERS }
    case 'read':
      return { ...state, reading: { kind: 'open', document: action.document, marked: action.marked } }
    case 'close-source':
      return { ...state, reading: { kind: 'closed' } }
    case 'view':
      return { ...state, view: action.view }
    case 'language':
      return { ...state, language: action.language }
    case 'begin':
      return { ...START, language: state.language }
    case 'restore':
      return action.state
  }
}

function withCanvas(state: ExploreState, chosen: Chosen): ExploreState {
  return { ...state, canvas: { kind: 'chosen', ...chosen } }
}

/** Another selection begins at its facts; the same one keeps its tab. */
function selecting(state: ExploreState, selection: Selection): ExploreState {
  const same = JSON.stringify(selection) === JSON.stringify(state.selection)
  return { ...state, selection, tab: same ? state.tab : 'facts' }
}

function placed(shown: Chosen, id: string): Chosen {
  return shown.roots.includes(id) ? shown : { ...shown, roots: [...shown.roots, id] }
}

function expanded(shown: Chosen, expansion: Expansion): Chosen {
  const others = shown.expanded.filter(({ id }) => id !== expansion.id)
  return { ...shown, expanded: [...others, expansion] }
}

/** Takes the expansion back; what came only with it goes, since nothing else names it. */
function collapsed(shown: Chosen, id: string): Chosen {
  return { ...shown, expanded: shown.expanded.filter((one) => one.id !== id) }
}

function toggled(filters: ExploreState['filters'], change: FacetValue): ExploreState['filters'] {
  const values: readonly string[] = filters[change.facet]
  const next = values.includes(change.value)
    ? values.filter((value) => value !== change.value)
    : [...values, change.value].sort()
  return { ...filters, [change.facet]: next }
}
