/** Text in, facts out: the ordered list of steps and the loop. Deterministic, offline, without Neo4j or HTTP. */
import { createHash } from 'node:crypto'
import type { Facts } from '../facts/schema.ts'
import type { Draft, ExtractInput, Step } from './draft.ts'
import { Words } from './lexicon/words.ts'
import { addressed } from './steps/addressed.ts'
import { bodies } from './steps/bodies.ts'
import { companies } from './steps/companies.ts'
import { completion } from './steps/completion.ts'
import { confidence } from './steps/confidence.ts'
import { dates } from './steps/dates.ts'
import { entities } from './steps/entities.ts'
import { events } from './steps/events.ts'
import { facts } from './steps/facts.ts'
import { findings } from './steps/findings.ts'
import { header } from './steps/header.ts'
import { home } from './steps/home.ts'
import { lines } from './steps/lines.ts'
import { namesakes } from './steps/namesakes.ts'
import { persons } from './steps/persons.ts'
import { places } from './steps/places.ts'
import { positions } from './steps/positions.ts'
import { programs } from './steps/programs.ts'
import { projects } from './steps/projects.ts'
import { readingOrder } from './steps/reading-order.ts'
import { relations } from './steps/relations.ts'
import { results } from './steps/results.ts'
import { sentences } from './steps/sentences.ts'
import { shorts } from './steps/shorts.ts'
import { statistics } from './steps/statistics.ts'
import { words } from './steps/words.ts'
import { works } from './steps/works.ts'

export type { ExtractInput, Metadata, Stated } from './draft.ts'

/** In the order in which they run; `step.contract.test.ts` checks that each finds what it needs. */
export const STEPS: readonly Step[] = [
  lines,
  header,
  readingOrder,
  sentences,
  words,
  dates,
  works,
  persons,
  bodies,
  companies,
  places,
  home,
  completion,
  shorts,
  programs,
  projects,
  positions,
  namesakes,
  addressed,
  events,
  results,
  entities,
  relations,
  statistics,
  confidence,
  findings,
  facts,
]

/** The draft before the first step. */
export function startOf(input: ExtractInput): Draft {
  return {
    input,
    lines: [],
    headerLines: [],
    flow: { text: '', view: '', raw: new Int32Array(), part: new Int32Array() },
    blocks: [],
    sentences: [],
    words: new Words(''),
    dates: [],
    mentions: [],
    positions: [],
    events: [],
    entities: [],
    relations: [],
    statistics: [],
    confidence: { entities: [], activities: [] },
    findings: [],
    facts: null,
    document: {
      id: input.id,
      title: null,
      subtitle: null,
      byline: null,
      publishedOn: null,
      covers: null,
      home: null,
      sha256: createHash('sha256').update(input.text, 'utf8').digest('hex'),
      readingOrder: [],
      dropped: [],
    },
  }
}

/** The facts of one text; `explain` tells what made each. */
export function extract(input: ExtractInput): { readonly facts: Facts } {
  const { facts } = STEPS.reduce((before, step) => step.run(before), startOf(input))
  if (facts === null) throw new TypeError('The last step gives the facts.')
  return { facts }
}
