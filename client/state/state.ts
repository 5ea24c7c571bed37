/** What the Explore screen shows, as one value: everything of it stands in the URL (`url.ts`). */
import { ATTRIBUTIONS } from '../../data/ontology/index.ts'
import type { ActivityKind, Attribution, EntityType, RelationName } from '../api/generated/graphql.ts'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** An entity whose neighbours are on the canvas: all of them, only by some relations, or only the first so many. */
export interface Expansion {
  readonly id: string
  readonly relations: readonly RelationName[] | null
  readonly first: number | null
}

/** What somebody put on the canvas: `roots` by hand, the neighbours of `expanded` with them. */
export interface Chosen {
  readonly roots: readonly string[]
  readonly expanded: readonly Expansion[]
}

export type Canvas = { readonly kind: 'start' } | ({ readonly kind: 'chosen' } & Chosen)

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'activity'; readonly id: string }
  /** Everything that ties two things, in the order of their ids. */
  | { readonly kind: 'between'; readonly one: string; readonly other: string }

export const TABS = ['facts', 'relations', 'mentions', 'same'] as const
export type Tab = (typeof TABS)[number]

/** What is left out of the canvas; of the attributions, what is shown. */
export interface Filters {
  readonly types: readonly EntityType[]
  readonly kinds: readonly ActivityKind[]
  readonly documents: readonly string[]
  readonly attributions: readonly Attribution[]
}

/** Half-open range of UTF-16 indices into a document's raw text. */
export type Range = readonly [start: number, end: number]

/** The source beside the canvas; `marked` are the parts of the quotation in reading order. */
export type Reading =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly document: string; readonly marked: readonly Range[] }

export interface ExploreState {
  readonly canvas: Canvas
  readonly selection: Selection
  readonly tab: Tab
  readonly filters: Filters
  readonly reading: Reading
  readonly view: 'graph' | 'table'
  readonly language: Language
}

/** Sorted, as every list of the filters is: equal filters are equal lists. */
export const SHOWN_ATTRIBUTIONS: readonly Attribution[] = ATTRIBUTIONS.filter(
  ({ shownOnCanvas }) => shownOnCanvas,
)
  .map(({ attribution }) => attribution)
  .sort()

export const NO_FILTERS: Filters = { types: [], kinds: [], documents: [], attributions: SHOWN_ATTRIBUTIONS }

export const START: ExploreState = {
  canvas: { kind: 'start' },
  selection: { kind: 'none' },
  tab: 'facts',
  filters: NO_FILTERS,
  reading: { kind: 'closed' },
  view: 'graph',
  language: 'zh',
}
