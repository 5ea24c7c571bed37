/** The figures of the extractor on all sets, as a table. */
import { ENTITY_TYPES } from '../../data/ontology/index.ts'
import { SURE } from '../extract/confidence/weigh.ts'
import { extract } from '../extract/index.ts'
import type { Facts } from '../facts/schema.ts'
import type { Judged } from './reliability.ts'
import { type Judgement, judge, ROWS, type Score, score, surerThan, total } from './score.ts'
import { readSet, type SetName } from './sets.ts'

export interface SetScore {
  readonly all: Omit<Score, 'errors'>
  /** Only activities at least 0.8 sure. */
  readonly sure: Omit<Score, 'errors'>
  readonly each: readonly {
    readonly name: string
    readonly found: Facts
    readonly score: Score
    readonly judgement: Judgement
  }[]
}

/** Extracts every article of a set from its text alone and scores the facts. */
export function scoreSet(set: SetName): SetScore {
  const each = readSet(set).map(({ name, text, facts }) => {
    const found = extract({ id: facts.document.id, text, metadata: {} }).facts
    const sure = score(facts, surerThan(found, SURE))
    return { name, found, score: score(facts, found), sure, judgement: judge(facts, found) }
  })
  return { all: total(each.map((one) => one.score)), sure: total(each.map((one) => one.sure)), each }
}

/** How sure the extractor was of entities and of traces, and how many were right. */
export function judgedOf({ each }: SetScore): Record<'entities' | 'traces', Judged[]> {
  return {
    entities: each.flatMap(({ found, judgement }) =>
      found.entities.map(({ confidence = 1 }, at) => ({
        confidence,
        right: judgement.entities[at] === true ? 1 : 0,
        count: 1,
      })),
    ),
    traces: each.flatMap(({ found, judgement }) =>
      found.activities.map(({ confidence = 1 }, at) => {
        const { right = 0, traces = 0 } = judgement.activities[at] ?? {}
        return { confidence, right, count: traces }
      }),
    ),
  }
}

/** One line of the table. */
export function lineOf(name: string, { all, sure }: SetScore): string {
  const figures = ROWS.map((row) => all[row].f1.toFixed(3))
  const { precision, recall } = sure.traces
  const kept = all.traces.recall > 0 ? recall / all.traces.recall : 1
  const certain = [precision, sure.tracesLenient.precision, kept].map((figure) => figure.toFixed(3))
  return [name.padEnd(6), ...[...figures, ...certain].map((figure) => figure.padStart(9))].join(' ')
}

/** The columns of `lineOf`. */
export const HEADING = [
  'set'.padEnd(6),
  ...['core', 'entities', 'ent.len', 'positions', 'traces', 'tr.len', 'tr.attr', 'tr.dated'].map((name) =>
    name.padStart(9),
  ),
  ...['sure P', 'sure P l', 'sure kept'].map((name) => name.padStart(9)),
].join(' ')

const SHORT_NAMES: Readonly<Record<string, string>> = { Organization: 'Org', Enterprise: 'Ent' }

/** F1 of the entities by type, with hits/found/wanted: what the rows `core` and `entities` are made of. */
export function typesOf(name: string, { all }: SetScore): string {
  const cells = ENTITY_TYPES.flatMap((type) => {
    const rate = all.byType[type]
    return rate === undefined
      ? []
      : [`${SHORT_NAMES[type] ?? type} ${rate.f1.toFixed(3)} ${rate.hit}/${rate.found}/${rate.wanted}`]
  })
  return `${name.padEnd(6)} ${cells.join(' · ')}`
}
