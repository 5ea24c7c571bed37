/** THE vocabulary: server and client read it from here. `ontology.test.ts` says what must hold of it. */
import { ACTIVITIES, BOUNDS, DATE_BASES, OBJECT_ROLES, ROLES } from './activities.ts'
import { ATTRIBUTIONS } from './attribution.ts'
import { ENTITIES } from './entities.ts'
import { POSITION_STATUSES, RELATIONS } from './relations.ts'
import type { EntitySpec } from './spec.ts'

export type { Label, Shape } from './spec.ts'
export { HEADING_TITLES, TITLE_RANKS } from './titles.ts'
export {
  ACTIVITIES,
  ATTRIBUTIONS,
  BOUNDS,
  DATE_BASES,
  ENTITIES,
  OBJECT_ROLES,
  POSITION_STATUSES,
  RELATIONS,
  ROLES,
}

export type EntityType = (typeof ENTITIES)[number]['type']
export type ActivityKind = (typeof ACTIVITIES)[number]['kind']
export type Predicate = (typeof RELATIONS)[number]['predicate']
export type Attribution = (typeof ATTRIBUTIONS)[number]['attribution']
export type Role = (typeof ROLES)[number]['role']
export type ObjectPredicate = (typeof OBJECT_ROLES)[number]['predicate']
export type PositionStatus = (typeof POSITION_STATUSES)[number]['status']
export type DateBasis = (typeof DATE_BASES)[number]['basis']
export type Bound = (typeof BOUNDS)[number]

export const ENTITY_TYPES = ENTITIES.map((entity) => entity.type)
export const ACTIVITY_KINDS = ACTIVITIES.map((activity) => activity.kind)
export const PREDICATES = RELATIONS.map((relation) => relation.predicate)
export const ROLE_NAMES = ROLES.map((role) => role.role)
export const STATUS_NAMES = POSITION_STATUSES.map((status) => status.status)
export const BASIS_NAMES = DATE_BASES.map((basis) => basis.basis)
export const ATTRIBUTION_NAMES = ATTRIBUTIONS.map((attribution) => attribution.attribution)
/** What a facts file may say; OFFICE is derived when answering. */
export const STATED_ATTRIBUTIONS = ['NAMED', 'GROUP'] as const satisfies readonly Attribution[]

const BY_TYPE: ReadonlyMap<string, EntitySpec> = new Map(ENTITIES.map((entity) => [entity.type, entity]))

/** The declaration of an entity type. */
export function entitySpec(type: EntityType): EntitySpec {
  return BY_TYPE.get(type) as EntitySpec
}
