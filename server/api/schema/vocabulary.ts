/** The enums, straight from the vocabulary: a new row there is a new value here. */
import {
  ACTIVITIES,
  ATTRIBUTIONS,
  BOUNDS,
  DATE_BASES,
  ENTITIES,
  type Label,
  OBJECT_ROLES,
  POSITION_STATUSES,
  RELATIONS,
  ROLES,
} from '../../../data/ontology/index.ts'
import { builder } from '../builder.ts'
import { CITATION_PARTS, type CitationPart } from '../citations.ts'
import { DIRECTIONS } from '../via.ts'

function values<T extends string>(rows: readonly (readonly [T, string])[]) {
  return Object.fromEntries(
    rows.map(([name, description]) => [name, { value: name, description }]),
  ) as Record<T, { value: T; description: string }>
}

const label = ({ zh, en }: Label) => `${zh} · ${en}`

/** Relations between two entities; WROTE leads to a document. */
const ENTITY_RELATIONS = RELATIONS.filter(({ ends }) => ends.every(({ object }) => object !== 'document'))

const PREDICATE_VALUES = RELATIONS.map((row) => [row.predicate, label(row.label)] as const)
const ENTITY_RELATION_VALUES = ENTITY_RELATIONS.map((row) => [row.predicate, label(row.label)] as const)
const KIND_VALUES = ACTIVITIES.map((row) => [row.kind, label(row.label)] as const)
const ROLE_VALUES = ROLES.map((row) => [row.role, label(row.label)] as const)
const OBJECT_ROLE_VALUES = OBJECT_ROLES.map((row) => [row.predicate, label(row.label)] as const)

export const EntityTypeEnum = builder.enumType('EntityType', {
  description: 'The types of entities.',
  values: values(ENTITIES.map((row) => [row.type, label(row.label)])),
})

export const ActivityKindEnum = builder.enumType('ActivityKind', {
  description: 'The kinds of activities.',
  values: values(KIND_VALUES),
})

export const PredicateEnum = builder.enumType('Predicate', {
  description: 'The relations that a document can state.',
  values: values(PREDICATE_VALUES),
})

export const RelationNameEnum = builder.enumType('RelationName', {
  description:
    'What can tie two entities: a stated relation, or the kind of an activity that both are part of.',
  values: values([...ENTITY_RELATION_VALUES, ...KIND_VALUES]),
})

export const LinkPredicateEnum = builder.enumType('LinkPredicate', {
  description: 'A stated relation, or what the entity asked about is to the activity.',
  values: values([...ENTITY_RELATION_VALUES, ...ROLE_VALUES, ...OBJECT_ROLE_VALUES]),
})

export const RoleEnum = builder.enumType('Role', {
  description: 'What a participant was in an activity.',
  values: values(ROLE_VALUES),
})

export const AttributionEnum = builder.enumType('Attribution', {
  description: 'How the text ties a person to an activity, strongest first.',
  values: values(ATTRIBUTIONS.map((row) => [row.attribution, `${row.label.zh} · ${row.meaning.en}`])),
})

export const PositionStatusEnum = builder.enumType('PositionStatus', {
  description: 'Whether a position is held, about to be held, or was held, when the document speaks.',
  values: values(POSITION_STATUSES.map((row) => [row.status, label(row.label)])),
})

export const DateBasisEnum = builder.enumType('DateBasis', {
  description: 'What the date of an activity rests on.',
  values: values(DATE_BASES.map((row) => [row.basis, label(row.label)])),
})

const BOUND_MEANINGS = {
  ATLEAST: '余, 多, 以上 · at least',
  ABOUT: '约, 近 · about',
} as const satisfies Record<(typeof BOUNDS)[number], string>

export const BoundEnum = builder.enumType('Bound', {
  description: 'How a figure is meant that is not exact.',
  values: values(BOUNDS.map((bound) => [bound, BOUND_MEANINGS[bound]])),
})

const PART_MEANINGS = {
  DID: 'what was done: the words of the activity',
  WHO: 'the words that tie this participant to it, where those of the activity do not name them',
  WHEN: 'the words of the date, where words state one',
  HEADS: 'who heads the party (GROUP) or the body (OFFICE)',
  STATES: 'the words of a relation, a position or a figure',
} as const satisfies Record<CitationPart, string>

export const CitationPartEnum = builder.enumType('CitationPart', {
  description: 'What the quoted words show.',
  values: values(CITATION_PARTS.map((part) => [part, PART_MEANINGS[part]])),
})

const DIRECTION_MEANINGS = {
  OUT: 'from the entity asked about to the neighbour',
  IN: 'from the neighbour to the entity asked about',
  BOTH: 'two participants, or two objects, of one activity',
} as const satisfies Record<(typeof DIRECTIONS)[number], string>

export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way a link points.',
  values: values(DIRECTIONS.map((direction) => [direction, DIRECTION_MEANINGS[direction]])),
})

export const LANGUAGES = { ZH: '中文', EN: 'English' } as const

export const LanguageEnum = builder.enumType('Language', {
  description: 'The languages of the product.',
  values: values(Object.entries(LANGUAGES) as ['ZH' | 'EN', string][]),
})
