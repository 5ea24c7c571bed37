/** What the answers have told so far, each thing once: the pure step between GraphQL and the canvas. */
import type { ActivityCard, CitationCard, EntityCard, NeighbourLink, Neighbours } from '../api/answers.ts'
import type { ActivityKind, Attribution, LinkPredicate, PositionStatus } from '../api/generated/graphql.ts'

export type EndRole = 'LED' | 'TOOK_PART' | 'PARTNER' | 'CONCERNS' | 'AT' | 'RESULTED_IN'

/** How one entity is part of an activity; objects have no attribution. */
export interface End {
  readonly entity: EntityCard
  readonly as: EndRole
  readonly attribution: Attribution | null
}

export interface RelationFact {
  readonly kind: 'relation'
  readonly key: string
  readonly predicate: LinkPredicate
  readonly subject: string
  readonly object: string
  readonly title: string | null
  readonly status: PositionStatus | null
  readonly citations: readonly CitationCard[]
}

export interface ActivityFact {
  readonly kind: 'activity'
  readonly key: string
  readonly activity: ActivityKind
  readonly date: ActivityCard['date']
  readonly document: string
  readonly ends: readonly End[]
  readonly citations: readonly CitationCard[]
}

/** A person who then headed the body that did it: ties the person to what the activity is about (OFFICE). */
export interface OfficeFact {
  readonly kind: 'office'
  readonly key: string
  readonly activity: ActivityKind
  readonly date: ActivityCard['date']
  readonly document: string
  readonly person: string
  readonly object: string
  readonly citations: readonly CitationCard[]
}

export type Fact = RelationFact | ActivityFact | OfficeFact

export interface Knowledge {
  readonly entities: ReadonlyMap<string, EntityCard>
  readonly facts: ReadonlyMap<string, Fact>
}

/** Knowledge of all that the answers tell; the order of the answers does not matter. */
export function knowledgeOf(cards: readonly EntityCard[], answers: readonly Neighbours[]): Knowledge {
  const entities = new Map(cards.map((card) => [card.id, card]))
  const facts = new Map<string, Fact>()
  for (const answer of answers) {
    entities.set(answer.id, answer)
    for (const { entity, via } of answer.neighbours.nodes) {
      entities.set(entity.id, entity)
      for (const link of via) addFact(facts, factOf(answer, entity, link))
    }
  }
  for (const fact of facts.values())
    if (fact.kind === 'activity') for (const { entity } of fact.ends) entities.set(entity.id, entity)
  return { entities, facts }
}

function addFact(facts: Map<string, Fact>, fact: Fact): void {
  const known = facts.get(fact.key)
  const citations = known === undefined ? fact.citations : distinct([...known.citations, ...fact.citations])
  facts.set(fact.key, { ...fact, citations })
}

function factOf(from: EntityCard, to: EntityCard, link: NeighbourLink): Fact {
  const { activity, citations } = link
  if (activity === null) return relationOf(from, to, link)
  const common = { activity: activity.kind, date: activity.date, document: activity.document.id, citations }
  if (link.attribution === 'OFFICE') {
    const [person, object] = from.type === 'Person' ? [from.id, to.id] : [to.id, from.id]
    return {
      kind: 'office',
      key: JSON.stringify(['OFFICE', activity.id, person, object]),
      person,
      object,
      ...common,
    }
  }
  return { kind: 'activity', key: activity.id, ends: endsOf(activity), ...common }
}

function relationOf(from: EntityCard, to: EntityCard, link: NeighbourLink): RelationFact {
  const { predicate, title, status, citations } = link
  const [subject, object] = link.direction === 'IN' ? [to.id, from.id] : [from.id, to.id]
  const key = JSON.stringify([predicate, subject, object, title, status])
  return { kind: 'relation', key, predicate, subject, object, title, status, citations }
}

/** All ends of an activity, those who act first; an entity that stands in several ways is one end, its first. */
export function endsOf(activity: ActivityCard): End[] {
  const objects = (as: EndRole, entities: readonly EntityCard[]): End[] =>
    entities.map((entity) => ({ entity, as, attribution: null }))
  const ends: readonly End[] = [
    ...activity.participants.map(({ entity, role, attribution }): End => ({ entity, as: role, attribution })),
    ...objects('CONCERNS', activity.concerns),
    ...objects('AT', activity.places),
    ...objects('RESULTED_IN', activity.resultedIn),
  ]
  const seen = new Set<string>()
  return ends.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id))
}

/** The citations, each words of a document once. */
export function distinct(citations: readonly CitationCard[]): CitationCard[] {
  const seen = new Map(
    citations.map((one) => [JSON.stringify([one.document.id, one.part, one.spans]), one] as const),
  )
  return [...seen.values()]
}

/** The documents that tell a fact. */
export function documentsOf(fact: Fact): readonly string[] {
  if (fact.kind !== 'relation') return [fact.document]
  return [...new Set(fact.citations.map(({ document }) => document.id))]
}
