/** The trace of an official: one row for each activity and object, by whichever attribution ties the person to it. */
import {
  type ActivityKind,
  ATTRIBUTION_NAMES,
  type Attribution,
  type EntityType,
  ROLE_NAMES,
  type Role,
} from '../../data/ontology/index.ts'
import { InputError, NotFoundError } from '../errors.ts'
import { daysOf } from '../facts/calendar.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { type CitationRow, did, distinct, headsOfBody, headsOfParty, when, who } from './citations.ts'
import type { ApiContext } from './context.ts'
import type { Key } from './cursor.ts'
import { type Connection, MAX_FIRST, once, type PagedList, type PageWindow, pageOf } from './page.ts'
import {
  type ActivityRow,
  activityOf,
  type EntityRow,
  entityOrNull,
  type StatementRow,
  type TieRow,
} from './rows.ts'
import { searchable } from './text.ts'

/** In order of date (none last), document, text, then of the objects. */
export const TRACE: PagedList = {
  name: 'trace',
  shape: ['string', 'string', 'number', 'string', 'number', 'string'],
  max: MAX_FIRST,
}

export interface TraceRow {
  readonly id: string
  readonly attribution: Attribution
  readonly role: Role
  readonly shared: boolean
  readonly activity: ActivityRow
  readonly object: EntityRow | null
  readonly citations: readonly CitationRow[]
}

export interface TraceTotals {
  readonly attribution: Attribution
  readonly role: Role
  readonly activities: number
  readonly rows: number
  readonly outings: number
}

export interface Trace extends Connection<TraceRow> {
  readonly totals: () => Promise<TraceTotals[]>
}

type Optional<T> = T | null | undefined

export interface TraceFilter {
  readonly roles?: Optional<readonly Role[]>
  readonly attributions?: Optional<readonly Attribution[]>
  readonly kinds?: Optional<readonly ActivityKind[]>
  readonly objectTypes?: Optional<readonly EntityType[]>
  readonly from?: Optional<string>
  readonly to?: Optional<string>
  readonly withoutDate?: Optional<boolean>
  readonly text?: Optional<string>
}

/** By OFFICE: someone who heads a body that led the activity, with the position that says so. */
interface HeadRow {
  readonly person: string
  readonly body: string
  readonly position: StatementRow
  readonly who?: readonly number[]
  readonly whoQuotation?: string
}

/** The trace of the person `official`; NOT_FOUND when no published document speaks of the id, NOT_A_PERSON of another type. */
export async function traceOf(
  { run, loaders }: ApiContext,
  official: string,
  filter: TraceFilter,
  window: PageWindow,
): Promise<Trace> {
  const params = { official, ...filterParams(filter) }
  const read = run(STATEMENTS.queriesTrace, { ...params, limit: window.limit, after: window.after })
  const [person, rows] = await Promise.all([loaders.entity.load(official), read])
  if (person === null)
    throw new NotFoundError('NOT_FOUND', `No published document speaks of “${official}”.`, {
      remedy: 'Find the id with search(text:), types: [Person].',
    })
  if (person.type !== 'Person')
    throw new InputError('NOT_A_PERSON', `${person.name} is no person but of type ${person.type}.`, {
      remedy: 'Ask for entity(id:) { activities } instead.',
    })
  const totals = once(async () => (await run(STATEMENTS.queriesTraceTotals, params)).map(totalsOf))
  return {
    page: once(async () =>
      pageOf(TRACE, window, rows, (row) => ({ key: row.key as Key, node: rowOf(official, row) })),
    ),
    totals,
    total: async () => (await totals()).reduce((sum, part) => sum + part.rows, 0),
  }
}

/** Statements know attribution and role as one number (`cypher/queries/parts/involvement`). */
const STRENGTHS = ATTRIBUTION_NAMES.flatMap((attribution, tens) =>
  ROLE_NAMES.map((role, ones) => ({ attribution, role, strength: 10 * tens + ones })),
)

function ofStrength(strength: unknown): { readonly attribution: Attribution; readonly role: Role } {
  const found = STRENGTHS.find((one) => one.strength === strength)
  if (found === undefined) throw new RangeError(`No attribution and role has strength ${strength}.`)
  return { attribution: found.attribution, role: found.role }
}

function filterParams(filter: TraceFilter) {
  const { roles, attributions, kinds, objectTypes, from, to, withoutDate, text } = filter
  const strengths = STRENGTHS.filter(
    ({ attribution, role }) =>
      (attributions?.includes(attribution) ?? true) && (roles?.includes(role) ?? true),
  )
  return {
    strengths: strengths.map(({ strength }) => strength),
    kinds: kinds ?? null,
    objectTypes: objectTypes ?? null,
    fromDay: from == null ? null : daysOf(from).first,
    toDay: to == null ? null : daysOf(to).last,
    withoutDate: withoutDate ?? (from == null && to == null),
    text: text == null ? null : searchable(text),
  }
}

function totalsOf(row: Readonly<Record<string, unknown>>): TraceTotals {
  const count = (column: string) => row[column] as number
  const { attribution, role } = ofStrength(row.strength)
  return {
    attribution,
    role,
    activities: count('activities'),
    rows: count('rows'),
    outings: count('outings'),
  }
}

function rowOf(official: string, row: Readonly<Record<string, unknown>>): TraceRow {
  const activity = activityOf(row.activity)
  const object = entityOrNull(row.object)
  const { attribution, role } = ofStrength(row.strength)
  const id = ['row', official, activity.id, object?.id ?? ''].join('|')
  const common = { id, attribution, role, activity, object }
  if (attribution === 'OFFICE') return { ...common, ...byOffice(official, activity, row.heads as HeadRow[]) }
  const tie = (row.ties as TieRow[]).find((one) => one.attribution === attribution && one.role === role)
  const own = tie === undefined ? [] : [...who(tie), ...when(activity), ...headsOfParty(tie, activity)]
  return { ...common, shared: false, citations: distinct([...did(activity), ...own]) }
}

/** Evidence by OFFICE: what the body did, what ties the body to it, when, and who says that the person headed it. */
function byOffice(official: string, activity: ActivityRow, heads: readonly HeadRow[]) {
  const own = heads.filter(({ person }) => person === official)
  const bodies = new Set(own.map(({ body }) => body))
  const ties = own.flatMap((head) => who({ ...head, document: activity.document }))
  const positions = own.map(({ position }) => position)
  return {
    shared: heads.some(({ person, body }) => person !== official && bodies.has(body)),
    citations: distinct([...did(activity), ...ties, ...when(activity), ...headsOfBody(positions)]),
  }
}
