/** What the endpoint answers, as data: whatever is not of this form is counted and left. */
import { z } from 'zod'
import { ACTIVITY_KINDS, ENTITY_TYPES, PREDICATES, ROLE_NAMES } from '../../data/ontology/index.ts'

const words = z.string().min(1).max(400)
/** Number of the sentence, from 1. */
const sentence = z.int().min(1)

export const entityItem = z.object({
  sentence,
  type: z.enum(ENTITY_TYPES),
  subtype: z.string().nullish(),
  name: words,
})

export const activityItem = z.object({
  sentence,
  kind: z.enum(ACTIVITY_KINDS),
  trigger: words,
  participants: z
    .array(z.object({ entity: words, role: z.enum(ROLE_NAMES) }))
    .max(50)
    .default([]),
  concerns: z.array(words).max(50).default([]),
  at: z.array(words).max(50).default([]),
})

export const relationItem = z.object({
  sentence,
  subject: words,
  predicate: z.enum(PREDICATES),
  object: words,
  title: words.nullish(),
})

export type EntityItem = z.infer<typeof entityItem>
export type ActivityItem = z.infer<typeof activityItem>
export type RelationItem = z.infer<typeof relationItem>

export interface Answer {
  readonly entities: readonly EntityItem[]
  readonly activities: readonly ActivityItem[]
  readonly relations: readonly RelationItem[]
  /** Items that are of no form that we know. */
  readonly notAllowed: number
}

/** Far more than a few sentences can hold. */
const MOST_ITEMS = 500

/** The answer in the words of a message: an object of JSON, in a fence of Markdown or not; undefined when there is none. */
export function readAnswer(content: string): Answer | undefined {
  const from = content.indexOf('{')
  const to = content.lastIndexOf('}')
  if (from < 0 || to < from) return undefined
  let read: unknown
  try {
    read = JSON.parse(content.slice(from, to + 1))
  } catch {
    return undefined
  }
  const all = read as Readonly<Record<string, unknown>>
  const [entities, activities, relations] = [
    itemsOf(entityItem, all.entities),
    itemsOf(activityItem, all.activities),
    itemsOf(relationItem, all.relations),
  ]
  return {
    entities: entities.right,
    activities: activities.right,
    relations: relations.right,
    notAllowed: entities.wrong + activities.wrong + relations.wrong,
  }
}

function itemsOf<T extends z.ZodType>(schema: T, list: unknown): { right: z.infer<T>[]; wrong: number } {
  if (!Array.isArray(list)) return { right: [], wrong: list == null ? 0 : 1 }
  const right = list.slice(0, MOST_ITEMS).flatMap((item: unknown) => {
    const parsed = schema.safeParse(item)
    return parsed.success ? [parsed.data] : []
  })
  return { right, wrong: list.length - right.length }
}
