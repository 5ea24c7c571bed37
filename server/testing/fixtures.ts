/** What tests load: the shipped documents, and small documents made of a text and the words in it. */
import { createHash } from 'node:crypto'
import type { ActivityKind, EntityType, PositionStatus, Predicate, Role } from '../../data/ontology/index.ts'
import type { FactsAndText } from '../documents/read-facts.ts'
import { shippedDocuments } from '../documents/shipped.ts'
import { checkFacts } from '../facts/check.ts'
import type { Facts, FactsActivity, Span } from '../facts/schema.ts'
import { loadDocument } from '../graph/load.ts'
import type { Graph } from '../neo4j/driver.ts'
import { ensureOurs } from '../neo4j/mark.ts'
import { migrate } from '../neo4j/migrate.ts'

/** Makes an empty database ours, migrated. */
export async function prepare(graph: Graph): Promise<void> {
  await ensureOurs(graph)
  await migrate(graph)
}

/** Prepares the graph and publishes the shipped documents in it. */
export async function loadShipped(graph: Graph): Promise<void> {
  await prepare(graph)
  for (const { facts, text } of await shippedDocuments())
    await loadDocument(graph, { facts, text, status: 'PUBLISHED' })
}

export interface SmallEntity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly subtype?: string
  readonly aliases?: readonly string[]
}

export interface SmallActivity {
  readonly kind: ActivityKind
  /** Words of the text; the first place where they stand is meant. */
  readonly trigger: string
  /** The sentence; the trigger alone when absent. */
  readonly evidence?: string
  readonly date?: FactsActivity['date']
  readonly participants?: readonly (readonly [entity: string, role: Role, attribution?: 'NAMED' | 'GROUP'])[]
  readonly concerns?: readonly string[]
  readonly at?: readonly string[]
  readonly resultedIn?: readonly string[]
}

export interface SmallRelation {
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
  readonly evidence: string
  readonly title?: string
  readonly status?: PositionStatus
  readonly from?: string
  readonly to?: string
}

export interface SmallDocument {
  readonly id: string
  readonly text: string
  readonly home?: readonly string[] | null
  readonly covers?: string
  readonly publishedOn?: string
  readonly entities: readonly SmallEntity[]
  readonly activities?: readonly SmallActivity[]
  readonly relations?: readonly SmallRelation[]
  readonly statistics?: readonly {
    readonly label: string
    readonly value: number
    readonly unit: string
    readonly subject?: string
    readonly evidence: string
  }[]
}

/** Checked facts about a small text: entities are mentioned wherever their name or an alias stands. */
export function makeFacts(small: SmallDocument): FactsAndText {
  const { text, id } = small
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new RangeError(`“${words}” is not in the text of ${id}.`)
    return { start, end: start + words.length }
  }
  const facts: Facts = {
    schema: 'facts/1',
    document: {
      id,
      title: null,
      subtitle: null,
      byline: null,
      publishedOn: small.publishedOn ?? null,
      covers: small.covers ?? null,
      home: small.home === undefined || small.home === null ? null : [...small.home],
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      readingOrder: [[0, text.length]],
      dropped: [],
    },
    entities: small.entities.map(({ aliases = [], subtype = null, ...entity }) => ({
      ...entity,
      subtype,
      aliases: [...aliases],
      mentions: [entity.name, ...aliases].flatMap((words) => everywhere(text, words)),
    })),
    activities: (small.activities ?? []).map((activity, at) => ({
      id: `a${at + 1}`,
      kind: activity.kind,
      trigger: span(activity.trigger),
      date: activity.date ?? null,
      participants: (activity.participants ?? []).map(([entity, role, attribution = 'NAMED']) => ({
        entity,
        role,
        attribution,
      })),
      concerns: [...(activity.concerns ?? [])],
      at: [...(activity.at ?? [])],
      resultedIn: [...(activity.resultedIn ?? [])],
      evidence: span(activity.evidence ?? activity.trigger),
    })),
    relations: (small.relations ?? []).map(({ evidence, ...relation }) => ({
      ...relation,
      evidence: span(evidence),
    })),
    statistics: (small.statistics ?? []).map(({ evidence, subject = null, ...statistic }) => ({
      ...statistic,
      subject,
      evidence: span(evidence),
    })),
  }
  return { facts: checkFacts(facts, text, `${id}.json`), text }
}

function everywhere(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length })
  return spans
}
