/**
 * The codec between the state and the query of the URL. Chinese stays readable where the browser shows it decoded; `;`
 * parts one value and `.` a list, both never left raw inside an id.
 *
 * `at` root · `open` expansion;how many;by which relations · `pick` selection · `tab` · `hide` facet;value… ·
 * `by` attributions shown · `read` document;start-end… · `view` · `lang`
 */
import {
  ACTIVITIES,
  ACTIVITY_KINDS,
  ATTRIBUTION_NAMES,
  ENTITY_TYPES,
  RELATIONS,
} from '../../data/ontology/index.ts'
import type { RelationName } from '../api/generated/graphql.ts'
import {
  type Expansion,
  type ExploreState,
  type Filters,
  LANGUAGES,
  NO_FILTERS,
  type Range,
  type Reading,
  type Selection,
  START,
  TABS,
} from './state.ts'

const RELATION_NAMES: readonly RelationName[] = [
  ...RELATIONS.flatMap(({ predicate }) => (predicate === 'WROTE' ? [] : [predicate])),
  ...ACTIVITIES.map(({ kind }) => kind),
]

/** The query of the URL, with its question mark; empty for the start. */
export function encodeState(state: ExploreState): string {
  const { canvas, selection, filters, reading } = state
  const words: string[] = []
  const say = (key: string, ...values: readonly string[]) =>
    words.push(`${key}=${values.map(escaped).join(';')}`)
  if (canvas.kind === 'chosen') {
    if (canvas.roots.length === 0) say('at', '')
    for (const id of canvas.roots) say('at', id)
    for (const expansion of canvas.expanded) words.push(`open=${encodeExpansion(expansion)}`)
  }
  if (selection.kind === 'between') say('pick', 'between', selection.one, selection.other)
  else if (selection.kind !== 'none') say('pick', selection.kind, selection.id)
  if (state.tab !== START.tab) say('tab', state.tab)
  for (const facet of ['types', 'kinds', 'documents'] as const)
    if (filters[facet].length > 0) say('hide', facet, ...filters[facet])
  if (filters.attributions.join() !== NO_FILTERS.attributions.join()) say('by', ...filters.attributions)
  if (reading.kind === 'open') say('read', reading.document, ...reading.marked.map((part) => part.join('-')))
  if (state.view !== START.view) say('view', state.view)
  if (state.language !== START.language) say('lang', state.language)
  return words.length === 0 ? '' : `?${words.join('&')}`
}

/** What a URL means, and the parts of it that mean nothing; those are left out. */
export function decodeState(query: string): { readonly state: ExploreState; readonly unread: string[] } {
  let state = START
  const unread: string[] = []
  for (const word of query.replace(/^\?/u, '').split('&')) {
    if (word === '') continue
    const next = readWord(state, word)
    if (next === undefined) unread.push(word)
    else state = next
  }
  return { state, unread }
}

function escaped(value: string): string {
  // Readable in the address bar, and still never `;`, `&`, `=` or `#`.
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%40', '@')
}

function encodeExpansion({ id, first, relations }: Expansion): string {
  if (first === null && relations === null) return escaped(id)
  const how = first === null ? '' : String(first)
  return [escaped(id), how, ...(relations === null ? [] : [relations.join('.')])].join(';')
}

/** The state with one more word read; undefined when it means nothing. */
function readWord(state: ExploreState, word: string): ExploreState | undefined {
  const [key, rest] = splitOnce(word)
  const values = rest?.split(';').map(decoded)
  if (values === undefined || !values.every((value) => value !== undefined)) return undefined
  return READERS[key]?.(state, values)
}

function splitOnce(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

type Reader = (state: ExploreState, values: readonly string[]) => ExploreState | undefined

const READERS: Readonly<Record<string, Reader>> = {
  at: (state, [id, ...more]) => {
    if (id === undefined || more.length > 0) return undefined
    const { roots, expanded } = chosen(state)
    return { ...state, canvas: { kind: 'chosen', roots: id === '' ? roots : [...roots, id], expanded } }
  },
  open: (state, values) => {
    const expansion = readExpansion(values)
    if (expansion === undefined) return undefined
    const { roots, expanded } = chosen(state)
    return { ...state, canvas: { kind: 'chosen', roots, expanded: [...expanded, expansion] } }
  },
  pick: (state, values) => {
    const selection = readSelection(values)
    return selection && { ...state, selection }
  },
  tab: (state, values) => {
    const tab = only(values, TABS)
    return tab && { ...state, tab }
  },
  hide: (state, [facet, ...values]) => {
    const filters = readHidden(state.filters, facet, values)
    return filters && { ...state, filters }
  },
  by: (state, values) => {
    const attributions = values.join() === '' ? [] : among(values, ATTRIBUTION_NAMES)
    return attributions && { ...state, filters: { ...state.filters, attributions } }
  },
  read: (state, values) => {
    const reading = readReading(values)
    return reading && { ...state, reading }
  },
  view: (state, values) => {
    const view = only(values, ['graph', 'table'] as const)
    return view && { ...state, view }
  },
  lang: (state, values) => {
    const language = only(values, LANGUAGES)
    return language && { ...state, language }
  },
}

function chosen({ canvas }: ExploreState) {
  return canvas.kind === 'chosen' ? canvas : { roots: [], expanded: [] }
}

function readExpansion([id, first, relations, ...more]: readonly string[]): Expansion | undefined {
  if (!id || more.length > 0) return undefined
  const count = first === undefined || first === '' ? null : natural(first)
  const by = relations === undefined ? null : among(relations.split('.'), RELATION_NAMES)
  if (count === undefined || by === undefined) return undefined
  return { id, first: count, relations: by }
}

function readSelection([kind, one, other, ...more]: readonly string[]): Selection | undefined {
  if (!one || more.length > 0) return undefined
  if (kind === 'between') return other ? { kind, one, other } : undefined
  if (other !== undefined) return undefined
  return kind === 'entity' || kind === 'activity' ? { kind, id: one } : undefined
}

function readHidden(
  filters: Filters,
  facet: string | undefined,
  values: readonly string[],
): Filters | undefined {
  if (values.length === 0) return undefined
  if (facet === 'documents') return { ...filters, documents: values }
  if (facet === 'types') {
    const types = among(values, ENTITY_TYPES)
    return types && { ...filters, types }
  }
  if (facet !== 'kinds') return undefined
  const kinds = among(values, ACTIVITY_KINDS)
  return kinds && { ...filters, kinds }
}

function readReading([document, ...parts]: readonly string[]): Reading | undefined {
  if (!document) return undefined
  const marked = parts.map(readRange)
  return marked.every((part) => part !== undefined) ? { kind: 'open', document, marked } : undefined
}

function readRange(part: string): Range | undefined {
  const [start, end, ...more] = part.split('-').map(natural)
  if (start === undefined || end === undefined || more.length > 0 || end < start) return undefined
  return [start, end]
}

function natural(word: string): number | undefined {
  return /^\d{1,9}$/u.test(word) ? Number(word) : undefined
}

function only<T extends string>(values: readonly string[], allowed: readonly T[]): T | undefined {
  return values.length === 1 ? allowed.find((one) => one === values[0]) : undefined
}

/** All values, or undefined when one of them is unknown. */
function among<T extends string>(values: readonly string[], allowed: readonly T[]): readonly T[] | undefined {
  const known = values.flatMap((value) => allowed.find((one) => one === value) ?? [])
  return known.length === values.length ? known : undefined
}
