/**
 * What the canvas draws, as a pure function of knowledge, of what is on the canvas and of the filters. An activity with two
 * ends is an edge; with more it is a small node tied to its ends. Edges between the same two are one, with a count.
 */
import type { EntityCard } from '../api/answers.ts'
import type { ActivityKind, Attribution, EntityType } from '../api/generated/graphql.ts'
import type { Filters } from '../state/state.ts'
import { type ActivityFact, documentsOf, type End, type Fact, type Knowledge } from './knowledge.ts'
import { isOnCanvas, type OnCanvas } from './on-canvas.ts'

export interface EntityElement {
  readonly kind: 'entity'
  readonly id: string
  readonly entity: EntityCard
  readonly type: EntityType
  /** How many ties it has on the canvas: what makes it larger. */
  readonly degree: number
  readonly broughtBy: string | null
}

export interface ActivityElement {
  readonly kind: 'activity'
  readonly id: string
  readonly activity: ActivityKind
  readonly fact: ActivityFact
  readonly line: Line
}

/** How a tie is drawn: a relation, or an activity by its attribution; `byPerson` where a person acts. */
export interface Line {
  readonly style: Attribution | 'RELATION'
  readonly byPerson: boolean
}

export interface EdgeElement {
  readonly kind: 'edge'
  readonly id: string
  readonly source: string
  readonly target: string
  readonly directed: boolean
  readonly line: Line
  /** What it stands for; of an activity with many ends, that activity alone. */
  readonly facts: readonly Fact[]
}

export interface Elements {
  readonly entities: readonly EntityElement[]
  readonly activities: readonly ActivityElement[]
  readonly edges: readonly EdgeElement[]
}

/** The id of what ties two things, whichever comes first. */
export function betweenId(one: string, other: string): string {
  return JSON.stringify([one, other].sort())
}

export function elementsOf(knowledge: Knowledge, canvas: OnCanvas, filters: Filters): Elements {
  const visible = (id: string) => {
    const type = knowledge.entities.get(id)?.type
    return type !== undefined && isOnCanvas(canvas, id) && !filters.types.includes(type)
  }
  const facts = [...knowledge.facts.values()].filter((fact) => passes(fact, filters))
  const bundles = new Map<string, Tie[]>()
  const activities: ActivityElement[] = []
  const edges: EdgeElement[] = []
  for (const fact of facts) {
    const tie = tieOf(fact)
    if (tie !== undefined) {
      if (!visible(tie.source) || !visible(tie.target)) continue
      const id = betweenId(tie.source, tie.target)
      bundles.set(id, [...(bundles.get(id) ?? []), tie])
    } else if (fact.kind === 'activity') {
      const ends = fact.ends.filter((end) => visible(end.entity.id) && attributed(end, filters))
      if (ends.length < 2 || fact.ends.length < 3) continue
      activities.push({ kind: 'activity', id: fact.key, activity: fact.activity, fact, line: lineOf(fact) })
      edges.push(...ends.map((end) => spoke(fact, end)))
    }
  }
  edges.push(...[...bundles].map(([id, ties]) => bundle(id, ties)))
  const degrees = degreesOf(edges)
  const entities = [...knowledge.entities.values()]
    .filter(({ id }) => visible(id) && (canvas.roots.has(id) || degrees.has(id)))
    .map(
      (entity): EntityElement => ({
        kind: 'entity',
        id: entity.id,
        entity,
        type: entity.type,
        degree: degrees.get(entity.id) ?? 0,
        broughtBy: canvas.broughtBy.get(entity.id) ?? null,
      }),
    )
  return { entities, activities, edges }
}

interface Tie {
  readonly source: string
  readonly target: string
  readonly directed: boolean
  readonly line: Line
  readonly fact: Fact
}

/** A fact between exactly two things; undefined for an activity of more or fewer ends. */
function tieOf(fact: Fact): Tie | undefined {
  if (fact.kind === 'relation')
    return {
      source: fact.subject,
      target: fact.object,
      directed: true,
      line: { style: 'RELATION', byPerson: false },
      fact,
    }
  if (fact.kind === 'office')
    return {
      source: fact.person,
      target: fact.object,
      directed: true,
      line: { style: 'OFFICE', byPerson: true },
      fact,
    }
  const [one, other] = fact.ends
  if (fact.ends.length !== 2 || one === undefined || other === undefined) return undefined
  const directed = one.attribution !== null && other.attribution === null
  return { source: one.entity.id, target: other.entity.id, directed, line: lineOf(fact), fact }
}

/** By who acts first: the leader, else whoever takes part; an activity that nobody is said to do counts as named. */
function lineOf({ ends }: ActivityFact): Line {
  const leader = ends.find(({ as }) => as === 'LED') ?? ends[0]
  return { style: leader?.attribution ?? 'NAMED', byPerson: leader?.entity.type === 'Person' }
}

function spoke(fact: ActivityFact, end: End): EdgeElement {
  const acts = end.attribution !== null
  const line = acts ? { style: end.attribution, byPerson: end.entity.type === 'Person' } : lineOf(fact)
  const [source, target] = acts ? [end.entity.id, fact.key] : [fact.key, end.entity.id]
  return { kind: 'edge', id: betweenId(source, target), source, target, directed: !acts, line, facts: [fact] }
}

const STRENGTH: readonly Line['style'][] = ['NAMED', 'GROUP', 'OFFICE', 'RELATION']

function bundle(id: string, ties: readonly Tie[]): EdgeElement {
  const [first] = ties.toSorted(
    (one, other) => STRENGTH.indexOf(one.line.style) - STRENGTH.indexOf(other.line.style),
  ) as [Tie, ...Tie[]]
  const directed = ties.every((tie) => tie.directed && tie.source === first.source)
  const { source, target, line } = first
  return { kind: 'edge', id, source, target, directed, line, facts: ties.map(({ fact }) => fact) }
}

function passes(fact: Fact, filters: Filters): boolean {
  if (documentsOf(fact).every((document) => filters.documents.includes(document))) return false
  if (fact.kind === 'relation') return true
  if (filters.kinds.includes(fact.activity)) return false
  if (fact.kind === 'office') return filters.attributions.includes('OFFICE')
  const acting = fact.ends.filter(({ attribution }) => attribution !== null)
  return acting.length === 0 || acting.some((end) => attributed(end, filters))
}

function attributed({ attribution }: End, filters: Filters): boolean {
  return attribution === null || filters.attributions.includes(attribution)
}

function degreesOf(edges: readonly EdgeElement[]): Map<string, number> {
  const degrees = new Map<string, number>()
  for (const { source, target, facts } of edges)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + facts.length)
  return degrees
}
