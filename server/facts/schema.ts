/**
 * facts/1: the shape of a facts file, built from the vocabulary. Structure only; what needs the text or the rest of the
 * file (spans inside the text, references, ends of relations) is in `check.ts`. Unknown fields are refused.
 */
import { z } from 'zod'
import {
  ACTIVITY_KINDS,
  BASIS_NAMES,
  BOUNDS,
  ENTITY_TYPES,
  PREDICATES,
  ROLE_NAMES,
  STATED_ATTRIBUTIONS,
  STATUS_NAMES,
} from '../../data/ontology/index.ts'

const offset = z.int().min(0)
const range = z.tuple([offset, offset])
/** ISO date in the precision that the text gives: 2023, 2023-07 or 2023-07-04. */
const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)
const localId = z.string().min(1)
const words = z.string().min(1)

/** Half-open range of UTF-16 indices into the raw text; `then` holds further parts in reading order. */
export const spanSchema = z.strictObject({
  start: offset,
  end: offset,
  // biome-ignore lint/suspicious/noThenProperty: `then` is the field's name in facts/1
  then: z.array(range).min(1).optional(),
})

const sourceSchema = z.strictObject({
  publisher: z.string().nullable().optional(),
  page: z.string().nullable().optional(),
  url: z.url().nullable().optional(),
  retrievedAt: z.string().nullable().optional(),
  fileSha256: sha256.nullable().optional(),
  reader: z.strictObject({ name: words, version: words }).nullable().optional(),
})

const documentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  title: z.string().nullable(),
  subtitle: z.string().nullable(),
  byline: z.array(z.string()).nullable(),
  publishedOn: date.nullable(),
  covers: date.nullable(),
  source: sourceSchema.optional(),
  home: z.array(words).min(1).nullable(),
  sha256,
  readingOrder: z.array(range),
  dropped: z.array(range),
  evidence: z.record(z.string(), spanSchema).optional(),
})

const confidence = z.number().min(0).max(1).optional()
const readBy = z.literal('ASSIST').optional()

const entitySchema = z.strictObject({
  id: localId,
  type: z.enum(ENTITY_TYPES),
  subtype: z.string().nullable(),
  name: words,
  aliases: z.array(words),
  mentions: z.array(spanSchema),
  confidence,
  readBy,
})

const participantSchema = z.strictObject({
  entity: localId,
  role: z.enum(ROLE_NAMES),
  attribution: z.enum(STATED_ATTRIBUTIONS),
  evidence: spanSchema.nullable().optional(),
  heads: spanSchema.nullable().optional(),
  readBy,
})

const activitySchema = z.strictObject({
  id: localId,
  kind: z.enum(ACTIVITY_KINDS),
  trigger: spanSchema,
  date: z
    .strictObject({
      from: date,
      to: date,
      basis: z.array(z.enum(BASIS_NAMES)).min(1).optional(),
      evidence: spanSchema.nullable().optional(),
    })
    .nullable(),
  participants: z.array(participantSchema),
  concerns: z.array(localId),
  at: z.array(localId),
  resultedIn: z.array(localId),
  evidence: spanSchema,
  confidence,
  readBy,
})

const relationSchema = z.strictObject({
  subject: localId,
  predicate: z.enum(PREDICATES),
  /** A local id, or `document` for the document itself. */
  object: localId,
  title: words.optional(),
  status: z.enum(STATUS_NAMES).optional(),
  from: date.nullable().optional(),
  to: date.nullable().optional(),
  evidence: spanSchema,
  readBy,
})

const statisticSchema = z.strictObject({
  label: words,
  value: z.number(),
  /** End of a range. */
  to: z.number().optional(),
  bound: z.enum(BOUNDS).optional(),
  unit: z.string(),
  subject: localId.nullable(),
  evidence: spanSchema,
  readBy,
})

const findingSchema = z.strictObject({
  reason: words,
  at: spanSchema.nullable(),
  about: localId.nullable(),
  message: words,
})

export const factsSchema = z.strictObject({
  schema: z.literal('facts/1'),
  document: documentSchema,
  entities: z.array(entitySchema),
  activities: z.array(activitySchema),
  relations: z.array(relationSchema),
  statistics: z.array(statisticSchema),
  findings: z.array(findingSchema).optional(),
})

export type Span = z.infer<typeof spanSchema>
export type Range = readonly [start: number, end: number]
export type Facts = z.infer<typeof factsSchema>
export type FactsDocument = Facts['document']
export type FactsEntity = Facts['entities'][number]
export type FactsActivity = Facts['activities'][number]
export type FactsParticipant = FactsActivity['participants'][number]
export type FactsRelation = Facts['relations'][number]
export type FactsStatistic = Facts['statistics'][number]
export type FactsFinding = NonNullable<Facts['findings']>[number]
