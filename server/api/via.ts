/** The links between an entity and its neighbours: stated relations and shared activities, each with its evidence. */
import DataLoader from 'dataloader'
import type { ActivityKind, Attribution, PositionStatus } from '../../data/ontology/index.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { groupBy } from './batching.ts'
import { type CitationRow, did, distinct, headsOfBody, headsOfParty, states, when, who } from './citations.ts'
import type { Run } from './context.ts'
import { type ActivityRow, activityOf, type StatementRow, type TieRow } from './rows.ts'

export const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const

export interface LinkRow {
  /** A relation, or what the entity asked about is to the activity. */
  readonly predicate: string
  readonly kind: ActivityKind | null
  readonly attribution: Attribution | null
  readonly direction: (typeof DIRECTIONS)[number]
  readonly title: string | null
  readonly status: PositionStatus | null
  readonly activity: ActivityRow | null
  readonly citations: readonly CitationRow[]
}

/** Which links: those of one entity to one of its neighbours that pass the filter, given as parameters. */
export interface AskedLinks {
  readonly id: string
  readonly neighbour: string
  readonly filter: Readonly<Record<string, unknown>>
}

/** How an end is tied to an activity; only participants have an attribution. */
type EndRow = Omit<TieRow, 'role' | 'attribution'> & {
  readonly predicate: string
  readonly attribution?: Attribution
}

interface ViaRow {
  readonly id: string
  readonly neighbour: string
  readonly relation: (StatementRow & { readonly predicate: string; readonly out: boolean }) | null
  readonly activity: ActivityRow | null
  readonly from: EndRow | null
  readonly to: EndRow | null
  readonly office: 'FROM' | 'TO' | null
  readonly position: StatementRow | null
}

/** Strongest first: what an entity is to an activity in which it stands in several ways. */
const STRENGTH = ['LED', 'TOOK_PART', 'PARTNER', 'CONCERNS', 'AT', 'RESULTED_IN']
const PARTICIPATION = new Set(['LED', 'TOOK_PART', 'PARTNER'])
const WEAKNESS: readonly (Attribution | null)[] = [null, 'NAMED', 'GROUP', 'OFFICE']

/** Links by entity, neighbour and filter; all that share a filter go in one statement. */
export function viaLoader(run: Run): DataLoader<AskedLinks, LinkRow[], string> {
  return new DataLoader<AskedLinks, LinkRow[], string>(
    async (asked) => {
      const sets = groupBy(asked, ({ filter }) => JSON.stringify(filter))
      const rows = await Promise.all([...sets.values()].map((set) => readLinks(run, set)))
      const found = new Map(rows.flatMap((set) => [...set]))
      return asked.map((one) => found.get(keyOf(one)) ?? [])
    },
    { cacheKeyFn: keyOf, maxBatchSize: 10_000 },
  )
}

function keyOf({ id, neighbour, filter }: AskedLinks): string {
  return JSON.stringify([id, neighbour, filter])
}

async function readLinks(run: Run, set: readonly AskedLinks[]): Promise<Map<string, LinkRow[]>> {
  const filter = set[0]?.filter ?? {}
  const bySource = groupBy(set, ({ id }) => id)
  const pairs = [...bySource].map(([id, links]) => ({
    id,
    neighbours: links.map(({ neighbour }) => neighbour),
  }))
  const rows = (await run(STATEMENTS.queriesNeighboursVia, { pairs, ...filter })) as unknown as ViaRow[]
  const grouped = groupBy(rows, ({ id, neighbour }) => keyOf({ id, neighbour, filter }))
  return new Map([...grouped].map(([key, ties]) => [key, linksOf(ties)]))
}

/** Rows of one pair as links: statements of several documents are one link, ties to one activity are one. Pure. */
export function linksOf(rows: readonly ViaRow[]): LinkRow[] {
  const links = groupBy(rows, ({ relation, activity }) =>
    relation === null
      ? `${activity?.id}`
      : JSON.stringify([relation.predicate, relation.out, relation.title ?? null, relation.status ?? null]),
  )
  return [...links.values()].flatMap((ties) => relationLink(ties) ?? activityLink(ties) ?? [])
}

function relationLink(ties: readonly ViaRow[]): LinkRow | undefined {
  const statements = ties.flatMap(({ relation }) => relation ?? [])
  const [first] = statements
  if (first === undefined) return undefined
  return {
    predicate: first.predicate,
    kind: null,
    attribution: null,
    direction: first.out ? 'OUT' : 'IN',
    title: first.title ?? null,
    status: first.status ?? null,
    activity: null,
    citations: statements.flatMap((statement) => states(statement)),
  }
}

function activityLink(ties: readonly ViaRow[]): LinkRow | undefined {
  const [tie] = ties.toSorted((one, other) => rank(one) - rank(other))
  if (tie?.activity == null || tie.from === null || tie.to === null) return undefined
  const activity = activityOf(tie.activity)
  const ends = [tie.from, tie.to]
  const evidence = ends.flatMap((end) => who(end))
  const parties = ends.flatMap((end) => headsOfParty(end, activity))
  const offices = ties.flatMap(({ position }) => position ?? [])
  return {
    predicate: tie.from.predicate,
    kind: activity.kind,
    attribution: attributionOf(tie),
    direction: directionOf(tie.from, tie.to),
    title: null,
    status: null,
    activity,
    citations: distinct([
      ...did(activity),
      ...evidence,
      ...when(activity),
      ...parties,
      ...headsOfBody(offices),
    ]),
  }
}

function rank({ from, to, office }: ViaRow): number {
  const of = (end: EndRow | null) =>
    STRENGTH.indexOf(end?.predicate ?? '') * 4 + WEAKNESS.indexOf(end?.attribution ?? null)
  return (office === null ? 0 : 10_000) + of(from) * 100 + of(to)
}

/** The weaker of the two participants' attributions; OFFICE where an end is tied by it; null where none takes part. */
function attributionOf({ from, to, office }: ViaRow): Attribution | null {
  if (office !== null) return 'OFFICE'
  const given = [from?.attribution ?? null, to?.attribution ?? null]
  return WEAKNESS.findLast((attribution) => given.includes(attribution)) ?? null
}

function directionOf(from: EndRow, to: EndRow): LinkRow['direction'] {
  const [acts, isActed] = [PARTICIPATION.has(from.predicate), PARTICIPATION.has(to.predicate)]
  if (acts === isActed) return 'BOTH'
  return acts ? 'OUT' : 'IN'
}
