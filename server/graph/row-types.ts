/** The rows that a document becomes; their properties are those of cypher/README.md. */
import type { EntityType, ObjectPredicate, Role } from '../../data/ontology/index.ts'

/** Properties of a node or relationship; undefined and null are left out when stored. */
export type Properties = Readonly<
  Record<string, string | number | boolean | readonly string[] | readonly number[] | null | undefined>
>

export interface MentionRow {
  readonly entity: string
  readonly type: EntityType
  readonly properties: Properties
}

export interface ParticipationRow {
  readonly entity: string
  readonly activity: string
  readonly role: Role
  readonly properties: Properties
}

export interface ObjectRow {
  readonly activity: string
  readonly entity: string
  readonly predicate: ObjectPredicate
  readonly properties: Properties
}

export interface RelationRow {
  readonly predicate: string
  readonly subject: string
  /** Id of an entity, or of the document by WROTE. */
  readonly object: string
  readonly properties: Properties
}

export interface StatisticRow {
  readonly subject: string | null
  readonly properties: Properties
}

/** Everything that one published document puts into the graph. */
export interface Rows {
  readonly document: Properties
  readonly mentions: readonly MentionRow[]
  readonly activities: readonly Properties[]
  readonly participations: readonly ParticipationRow[]
  readonly objects: readonly ObjectRow[]
  readonly relations: readonly RelationRow[]
  readonly wrote: readonly RelationRow[]
  readonly statistics: readonly StatisticRow[]
}
