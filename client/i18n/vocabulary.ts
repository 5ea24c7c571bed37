/** Names of types, kinds, relations and attributions in the language of the screen; all of them stand in `data/ontology`. */
import {
  ACTIVITIES,
  ATTRIBUTIONS,
  DATE_BASES,
  ENTITIES,
  type Label,
  OBJECT_ROLES,
  POSITION_STATUSES,
  RELATIONS,
  ROLES,
} from '../../data/ontology/index.ts'
import type {
  ActivityKind,
  Attribution,
  DateBasis,
  Direction,
  EntityType,
  LinkPredicate,
  PositionStatus,
  RelationName,
} from '../api/generated/graphql.ts'
import type { Language } from '../state/state.ts'

function table<R extends { readonly label: Label }>(rows: readonly R[], key: (row: R) => string) {
  return new Map(rows.map((row) => [key(row), row.label]))
}

const TYPES = table<(typeof ENTITIES)[number]>(ENTITIES, ({ type }) => type)
const KINDS = table<(typeof ACTIVITIES)[number]>(ACTIVITIES, ({ kind }) => kind)
const STATUSES = table<(typeof POSITION_STATUSES)[number]>(POSITION_STATUSES, ({ status }) => status)
const BASES = table<(typeof DATE_BASES)[number]>(DATE_BASES, ({ basis }) => basis)
const ATTRIBUTED = table<(typeof ATTRIBUTIONS)[number]>(ATTRIBUTIONS, ({ attribution }) => attribution)
const WAYS = new Map<string, Label>([
  ...table<(typeof ROLES)[number]>(ROLES, ({ role }) => role),
  ...table<(typeof OBJECT_ROLES)[number]>(OBJECT_ROLES, ({ predicate }) => predicate),
])
const SUBTYPES = new Map(
  ENTITIES.flatMap(({ type, subtypes }) =>
    subtypes.map(({ subtype, label }) => [`${type}.${subtype}`, label as Label] as const),
  ),
)

/** A word that the vocabulary lacks is shown as it is: better than nothing where server and client differ. */
function say(rows: ReadonlyMap<string, Label>, key: string, language: Language): string {
  return rows.get(key)?.[language] ?? key
}

export const typeLabel = (type: EntityType, language: Language) => say(TYPES, type, language)
export const kindLabel = (kind: ActivityKind, language: Language) => say(KINDS, kind, language)
export const statusLabel = (status: PositionStatus, language: Language) => say(STATUSES, status, language)
export const basisLabel = (basis: DateBasis, language: Language) => say(BASES, basis, language)
export const attributionLabel = (attribution: Attribution, language: Language) =>
  say(ATTRIBUTED, attribution, language)

export function attributionMeaning(attribution: Attribution, language: Language): string {
  return ATTRIBUTIONS.find((one) => one.attribution === attribution)?.meaning[language] ?? attribution
}

export function subtypeLabel(type: EntityType, subtype: string, language: Language): string {
  return say(SUBTYPES, `${type}.${subtype}`, language)
}

/** A relation read from its subject (`OUT`) or its object (`IN`); or what an end is to an activity. */
export function predicateLabel(
  predicate: LinkPredicate | string,
  direction: Direction,
  language: Language,
): string {
  const relation = RELATIONS.find((one) => one.predicate === predicate)
  if (relation === undefined) return say(WAYS, predicate, language)
  return direction === 'IN' ? relation.inverse[language] : relation.label[language]
}

/** The name of a relation or of a kind of activity. */
export function relationNameLabel(name: RelationName, language: Language): string {
  return KINDS.get(name)?.[language] ?? predicateLabel(name, 'OUT', language)
}
