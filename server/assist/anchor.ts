/**
 * From an answer only what stands word for word in the sentence that it names, and what facts/1 allows. It adds to the facts of
 * the extractor and changes none of them. Pure.
 */
import { type EntityType, entitySpec } from '../../data/ontology/index.ts'
import type { Facts, FactsActivity, FactsEntity, FactsRelation, Span } from '../facts/schema.ts'
import type { ActivityItem, Answer, EntityItem, RelationItem } from './answer.ts'
import { type Passage, spanOfPassage, spanOfWords } from './passage.ts'

/** Never among what is sure (0.8): nobody has checked it. */
export const ASSISTED = 0.5

/** Why something of an answer was left. */
export const LEFT = [
  /** Its words do not stand in the sentence that it names. */
  'NOT_IN_TEXT',
  /** facts/1 or the vocabulary does not allow it. */
  'NOT_ALLOWED',
  /** The extractor says something else of the same words. */
  'CONTRADICTS',
  /** It names somebody whom no entity is, or says nothing of anybody. */
  'INCOMPLETE',
] as const
export type Left = (typeof LEFT)[number]

export interface Anchored {
  readonly facts: Facts
  /** One for each item, and for each name in one, that was left. */
  readonly left: readonly Left[]
}

/** What becomes of an item: something to add, or nothing since it is known, or reasons; of an activity both may be. */
interface Found<T> {
  readonly add?: T
  readonly left: readonly Left[]
}

const KNOWN = { left: [] }
const because = (...left: Left[]) => ({ left })

/** The facts with what the answer adds to them; what is known already is neither added nor counted. */
export function anchor(facts: Facts, passages: readonly Passage[], answer: Answer): Anchored {
  const left: Left[] = Array.from({ length: answer.notAllowed }, () => 'NOT_ALLOWED' as const)
  const entities = [...facts.entities]
  const activities = [...facts.activities]
  const relations = [...facts.relations]
  const now: Facts = { ...facts, entities, activities, relations }
  const take = <T>(list: T[], found: Found<T>) => {
    if (found.add !== undefined) list.push(found.add)
    left.push(...found.left)
  }
  for (const item of answer.entities) take(entities, entityOf(now, passages, item))
  for (const item of answer.activities) take(activities, activityOf(now, passages, item))
  for (const item of answer.relations) take(relations, relationOf(now, passages, item))
  return { facts: now, left }
}

function entityOf(
  { entities }: Facts,
  passages: readonly Passage[],
  { sentence, type, subtype = null, name }: EntityItem,
): Found<FactsEntity> {
  const mention = spanIn(passages, sentence, name)
  if (mention === undefined) return because('NOT_IN_TEXT')
  if (subtype !== null && !entitySpec(type).subtypes.some((one) => one.subtype === subtype))
    return because('NOT_ALLOWED')
  const known = called(entities, name)
  if (known !== undefined) return known.type === type ? KNOWN : because('CONTRADICTS')
  if (entities.some(({ mentions }) => mentions.some((one) => clashes(one, mention))))
    return because('CONTRADICTS')
  const id = newId('x', entities)
  const add = { id, type, subtype, name, aliases: [], mentions: [mention] }
  return { add: { ...add, confidence: ASSISTED, readBy: 'ASSIST' }, left: [] }
}

function activityOf(
  { entities, activities }: Facts,
  passages: readonly Passage[],
  { sentence, kind, trigger: words, participants, concerns, at }: ActivityItem,
): Found<FactsActivity> {
  const trigger = spanIn(passages, sentence, words)
  const passage = passages[sentence - 1]
  if (trigger === undefined || passage === undefined) return because('NOT_IN_TEXT')
  const same = activities.find((one) => overlap(one.trigger, trigger))
  if (same !== undefined) return same.kind === kind ? KNOWN : because('CONTRADICTS')
  const left: Left[] = []
  const idOf = (name: string, types?: readonly EntityType[]): string[] => {
    const found = named(entities, passage, name, types)
    if (typeof found !== 'string') return [found.id]
    left.push(found)
    return []
  }
  const who = participants.flatMap(({ entity, role }) =>
    idOf(entity, ['Person', 'Organization', 'Enterprise']).map(
      (id) => ({ entity: id, role, attribution: 'NAMED', readBy: 'ASSIST' }) as const,
    ),
  )
  const add: FactsActivity = {
    id: newId('xa', activities),
    kind,
    trigger,
    date: null,
    participants: who.filter((one, place) => who.findIndex(({ entity }) => entity === one.entity) === place),
    concerns: [...new Set(concerns.flatMap((name) => idOf(name)))],
    at: [...new Set(at.flatMap((name) => idOf(name, ['Place', 'Organization'])))],
    resultedIn: [],
    evidence: spanOfPassage(passage),
    confidence: ASSISTED,
    readBy: 'ASSIST',
  }
  return who.length === 0 ? because(...left, 'INCOMPLETE') : { add, left }
}

function relationOf(
  { entities, relations }: Facts,
  passages: readonly Passage[],
  { sentence, subject, predicate, object, title }: RelationItem,
): Found<FactsRelation> {
  const passage = passages[sentence - 1]
  if (passage === undefined) return because('NOT_IN_TEXT')
  const [from, to] = [named(entities, passage, subject), named(entities, passage, object)]
  if (typeof from === 'string') return because(from)
  if (typeof to === 'string') return because(to)
  if (title != null && spanOfWords(passage, title) === undefined) return because('NOT_IN_TEXT')
  const add: FactsRelation = {
    subject: from.id,
    predicate,
    object: to.id,
    ...(title != null && { title }),
    evidence: spanOfPassage(passage),
    readBy: 'ASSIST',
  }
  const key = (one: FactsRelation) => [one.subject, one.predicate, one.object, one.title].join('\t')
  return relations.some((one) => key(one) === key(add)) ? KNOWN : { add, left: [] }
}

function spanIn(passages: readonly Passage[], sentence: number, words: string): Span | undefined {
  const passage = passages[sentence - 1]
  return passage === undefined ? undefined : spanOfWords(passage, words)
}

function called(entities: readonly FactsEntity[], name: string): FactsEntity | undefined {
  return entities.find((one) => one.name === name) ?? entities.find(({ aliases }) => aliases.includes(name))
}

/** The entity that is called so in the sentence, or why there is none. */
function named(
  entities: readonly FactsEntity[],
  passage: Passage,
  name: string,
  types?: readonly EntityType[],
): FactsEntity | Left {
  if (spanOfWords(passage, name) === undefined) return 'NOT_IN_TEXT'
  const found = called(entities, name)
  if (found === undefined) return 'INCOMPLETE'
  return types === undefined || types.includes(found.type) ? found : 'NOT_ALLOWED'
}

function newId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id))
  let number = 1
  while (ids.has(`${prefix}${number}`)) number++
  return `${prefix}${number}`
}

/** Whether two spans have characters in common, by their first parts: what assistance quotes seldom has more. */
function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether they are the same words, or neither lies in the other: two names cannot be cut so. */
function clashes(a: Span, b: Span): boolean {
  const within = (one: Span, other: Span) => one.start >= other.start && one.end <= other.end
  return overlap(a, b) && within(a, b) === within(b, a)
}
