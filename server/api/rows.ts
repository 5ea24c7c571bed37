/** What the statements of `cypher/queries` return, as types, and the way from them to what the schema resolves. */
import type {
  ActivityKind,
  Attribution,
  Bound,
  DateBasis,
  EntityType,
  PositionStatus,
  Predicate,
  Role,
} from '../../data/ontology/index.ts'
import { decodeSpans, partsOf } from '../facts/spans.ts'

export interface EntityRow {
  readonly typename: EntityType
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly subtype: string | null
  readonly aliases: readonly string[]
  readonly sortKey: string
}

/** A document before anything but its id was asked for. */
export interface DocumentRef {
  readonly typename: 'Document'
  readonly id: string
}

export interface DocumentRow {
  readonly id: string
  readonly title: string | null
  readonly subtitle: string | null
  readonly byline: readonly string[] | null
  readonly publishedOn: string | null
  readonly covers: string | null
  readonly home: readonly string[] | null
  readonly publisher: string | null
  readonly page: string | null
  readonly url: string | null
  readonly retrievedAt: string | null
  readonly fileSha256: string | null
  readonly sha256: string
  /** JSON text of the findings of the row function. */
  readonly findings: string | null
}

export interface ActivityRow {
  readonly typename: 'Activity'
  readonly id: string
  readonly document: string
  readonly kind: ActivityKind
  readonly trigger: string
  readonly triggerSpans: readonly number[]
  readonly from?: string
  readonly to?: string
  readonly basis?: readonly DateBasis[]
  readonly did: readonly number[]
  readonly didQuotation: string
  readonly when?: readonly number[]
  readonly whenQuotation?: string
}

/** A relationship of participation: `role` is its type. */
export interface TieRow {
  readonly role: Role
  readonly document: string
  readonly attribution: Attribution
  readonly who?: readonly number[]
  readonly whoQuotation?: string
  readonly heads?: readonly number[]
  readonly headsQuotation?: string
}

/** A stated relation, one relationship. */
export interface StatementRow {
  readonly id: string
  readonly document: string
  readonly spans: readonly number[]
  readonly quotations: readonly string[]
  readonly title?: string
  readonly status?: PositionStatus
  readonly from?: string
  readonly to?: string
  readonly office?: boolean
}

export interface RelationRow {
  readonly typename: 'Relation'
  readonly id: string
  readonly predicate: Predicate
  readonly statement: StatementRow
  readonly subject: EntityRow
  readonly object: EntityRow | null
}

export interface StatisticRow {
  readonly typename: 'Statistic'
  readonly id: string
  readonly document: string
  readonly label: string
  readonly value: number
  readonly to?: number
  readonly bound?: Bound
  readonly unit: string
  readonly spans: readonly number[]
  readonly quotation: string
  readonly subject: EntityRow | null
}

export type NodeRow = EntityRow | DocumentRef | ActivityRow | RelationRow | StatisticRow

/** `{id, type, name …}` of a statement as an entity. */
export function entityOf(value: unknown): EntityRow {
  const row = value as Omit<EntityRow, 'typename'>
  return { ...row, typename: row.type, subtype: row.subtype ?? null, aliases: row.aliases ?? [] }
}

export function entityOrNull(value: unknown): EntityRow | null {
  return value == null ? null : entityOf(value)
}

export function activityOf(value: unknown): ActivityRow {
  return { ...(value as Omit<ActivityRow, 'typename'>), typename: 'Activity' }
}

export function documentRef(id: string): DocumentRef {
  return { typename: 'Document', id }
}

export function statisticOf(value: unknown, subject: unknown): StatisticRow {
  const row = value as Omit<StatisticRow, 'typename' | 'subject'>
  return { ...row, typename: 'Statistic', subject: entityOrNull(subject) }
}

/** The parts of a flat list of spans, in reading order, as [start, end] pairs. */
export function pairsOf(flat: readonly number[]): number[][] {
  return decodeSpans(flat).flatMap((span) => partsOf(span).map(([start, end]) => [start, end]))
}
