/**
 * Scores facts against reference facts, by name. An entity is found when its type agrees and any of its surface forms is
 * one of the reference's. `coreEntities` leaves out undertakings (Project, Program, Topic), whose names two careful people
 * cut differently; the lenient rows take those three as one type and accept a near name. A trace is (who, kind, what): the
 * question “what did this official or body investigate?”. `tracesLenient` takes the kinds of field work as one,
 * `tracesAttributed` adds how the text ties the person to it, `tracesDated` the date.
 */
import { ACTIVITIES, type ActivityKind, type EntityType } from '../../data/ontology/index.ts'
import { common, formsOf, isNear, normalise } from './normalise.ts'
import { addRates, type Rate, rateOf } from './rate.ts'
import type { ScoredActivity, ScoredEntity, ScoredFacts, ScoredParticipant } from './scored-facts.ts'

const UNDERTAKINGS: ReadonlySet<EntityType> = new Set(['Project', 'Program', 'Topic'])
const FAMILIES: ReadonlyMap<ActivityKind, string> = new Map(
  ACTIVITIES.map(({ kind, family }) => [kind, family]),
)

/** The rows of the table, in its order. */
export const ROWS = [
  'coreEntities',
  'entities',
  'entitiesLenient',
  'positions',
  'traces',
  'tracesLenient',
  'tracesAttributed',
  'tracesDated',
] as const

export type Row = (typeof ROWS)[number]

export interface Errors {
  readonly missedEntities: readonly string[]
  readonly wrongEntities: readonly string[]
  readonly missedTraces: readonly string[]
  readonly wrongTraces: readonly string[]
}

export type Score = Readonly<Record<Row, Rate>> & {
  readonly byType: Readonly<Record<string, Rate>>
  readonly errors: Errors
}

type Test = (a: ScoredEntity, b: ScoredEntity) => boolean

/** Greedy one-to-one pairing, index of the reference → index found: exact names first, then any shared surface form. */
function pair(
  reference: readonly ScoredEntity[],
  found: readonly ScoredEntity[],
  same: Test,
  loose = false,
): Map<number, number> {
  const left = new Set(found.keys())
  const pairs = new Map<number, number>()
  const tests: Test[] = [
    (r, f) => normalise(r.name) === normalise(f.name),
    (r, f) => common(formsOf(r), formsOf(f)) > 0,
  ]
  if (loose) tests.push((r, f) => UNDERTAKINGS.has(r.type) && nearForms(r, f))
  for (const test of tests)
    for (const [i, r] of reference.entries()) {
      if (pairs.has(i)) continue
      for (const j of left) {
        const f = found[j]
        if (f === undefined || !same(r, f) || !test(r, f)) continue
        pairs.set(i, j)
        left.delete(j)
        break
      }
    }
  return pairs
}

function nearForms(a: ScoredEntity, b: ScoredEntity): boolean {
  const forms = [...formsOf(b)]
  return [...formsOf(a)].some((x) => forms.some((y) => isNear(x, y)))
}

type Key = (id: string) => string
type Also = (activity: ScoredActivity, participant: ScoredParticipant) => readonly string[]

function traces(
  facts: ScoredFacts,
  key: Key,
  kindOf: (kind: ActivityKind) => string,
  also: Also,
): Set<string> {
  const out = new Set<string>()
  for (const activity of facts.activities)
    for (const participant of activity.participants)
      if (participant.role === 'LED')
        for (const what of activity.concerns)
          out.add(
            [key(participant.entity), kindOf(activity.kind), key(what), ...also(activity, participant)].join(
              ' | ',
            ),
          )
  return out
}

function positions(facts: ScoredFacts, key: Key): Set<string> {
  return new Set(
    facts.relations
      .filter(({ predicate }) => predicate === 'HOLDS_POSITION')
      .map(({ subject, object, title }) =>
        [key(subject), key(object), normalise(title ?? '').replace(/^(原|前|时任|新任)/u, '')].join(' | '),
      ),
  )
}

function rateByType(
  reference: readonly ScoredEntity[],
  found: readonly ScoredEntity[],
  pairs: ReadonlyMap<number, number>,
): Record<string, Rate> {
  const types = new Set([...reference, ...found].map(({ type }) => type))
  const count = (list: readonly ScoredEntity[], type: EntityType) =>
    list.filter((one) => one.type === type).length
  return Object.fromEntries(
    [...types].map((type) => {
      const hit = [...pairs.keys()].filter((i) => reference[i]?.type === type).length
      return [type, rateOf(hit, count(found, type), count(reference, type))]
    }),
  )
}

interface Matched {
  /** Index of the reference → index found, of one type, and of undertakings whatever their type and near names. */
  readonly strict: ReadonlyMap<number, number>
  readonly lenient: ReadonlyMap<number, number>
  /** The name by which a local id is compared; that of what no reference has begins with `?`. */
  readonly wantedKey: Key
  readonly gotKey: Key
}

function matched({ entities: wanted }: ScoredFacts, { entities: got }: ScoredFacts): Matched {
  const classOf = (type: EntityType) => (UNDERTAKINGS.has(type) ? 'Undertaking' : type)
  const strict = pair(wanted, got, (a, b) => a.type === b.type)
  const lenient = pair(wanted, got, (a, b) => classOf(a.type) === classOf(b.type), true)
  const wantedNames = new Map(wanted.map(({ id, name }) => [id, normalise(name)]))
  const gotNames = new Map(got.map(({ id, name }) => [id, `?${normalise(name)}`]))
  for (const [i, j] of lenient) {
    const [r, f] = [wanted[i], got[j]]
    if (r !== undefined && f !== undefined) gotNames.set(f.id, normalise(r.name))
  }
  return {
    strict,
    lenient,
    wantedKey: (id) => wantedNames.get(id) ?? id,
    gotKey: (id) => gotNames.get(id) ?? `?${id}`,
  }
}

/** For each entity found whether it is right, for each activity how many of its traces are: what calibration learns from. */
export interface Judgement {
  readonly entities: readonly boolean[]
  readonly activities: readonly { readonly right: number; readonly traces: number }[]
}

export function judge(reference: ScoredFacts, found: ScoredFacts): Judgement {
  const { strict, wantedKey, gotKey } = matched(reference, found)
  const kindOf = (kind: ActivityKind) => kind
  const also = () => []
  const want = traces(reference, wantedKey, kindOf, also)
  const right = new Set(strict.values())
  return {
    entities: found.entities.map((_, at) => right.has(at)),
    activities: found.activities.map((activity) => {
      const own = traces({ ...found, activities: [activity] }, gotKey, kindOf, also)
      return { right: common(want, own), traces: own.size }
    }),
  }
}

/** The score of `found` against `reference`, both facts of one document. */
export function score(reference: ScoredFacts, found: ScoredFacts): Score {
  const [wanted, got] = [reference.entities, found.entities]
  const { strict, lenient, wantedKey, gotKey } = matched(reference, found)
  const compared = (kindOf: (kind: ActivityKind) => string, also: Also = () => []) => {
    const want = traces(reference, wantedKey, kindOf, also)
    const have = traces(found, gotKey, kindOf, also)
    return { want, have, rate: rateOf(common(want, have), have.size, want.size) }
  }
  const field = (kind: ActivityKind) => FAMILIES.get(kind) ?? kind
  const loose = compared(field)
  const wantedPositions = positions(reference, wantedKey)
  const gotPositions = positions(found, gotKey)
  const core = (list: readonly ScoredEntity[]) => list.filter(({ type }) => !UNDERTAKINGS.has(type)).length
  const coreHits = [...strict.keys()].filter((i) => !UNDERTAKINGS.has(wanted[i]?.type ?? 'Topic')).length
  const paired = new Set(lenient.values())
  const named = ({ type, name }: ScoredEntity) => `${type} ${name}`
  return {
    coreEntities: rateOf(coreHits, core(got), core(wanted)),
    entities: rateOf(strict.size, got.length, wanted.length),
    entitiesLenient: rateOf(lenient.size, got.length, wanted.length),
    positions: rateOf(common(wantedPositions, gotPositions), gotPositions.size, wantedPositions.size),
    traces: compared((kind) => kind).rate,
    tracesLenient: loose.rate,
    tracesAttributed: compared(field, (_, { attribution }) => [attribution]).rate,
    tracesDated: compared(field, ({ date }) => [date?.from ?? '', date?.to ?? '']).rate,
    byType: rateByType(wanted, got, strict),
    errors: {
      missedEntities: wanted.filter((_, i) => !lenient.has(i)).map(named),
      wrongEntities: got.filter((_, j) => !paired.has(j)).map(named),
      missedTraces: [...loose.want].filter((trace) => !loose.have.has(trace)),
      wrongTraces: [...loose.have].filter((trace) => !loose.want.has(trace)),
    },
  }
}

/** The facts with only those activities that are at least so sure; one without a confidence was reviewed. */
export function surerThan<T extends Pick<ScoredFacts, 'activities'>>(facts: T, confidence: number): T {
  return { ...facts, activities: facts.activities.filter((one) => (one.confidence ?? 1) >= confidence) }
}

/** Micro-average of several scores. */
export function total(scores: readonly Score[]): Omit<Score, 'errors'> {
  const types = [...new Set(scores.flatMap(({ byType }) => Object.keys(byType)))]
  const rows = ROWS.map((row) => [row, addRates(scores.map((one) => one[row]))])
  return {
    ...(Object.fromEntries(rows) as Record<Row, Rate>),
    byType: Object.fromEntries(
      types.map((type) => [type, addRates(scores.map(({ byType }) => byType[type]))]),
    ),
  }
}
