/**
 * For each fact the steps that made it or changed it, in their order: what `--explain` prints. Found by comparing the draft
 * before and after each step, so that no rule has to remember to say so.
 */
import type { Facts } from '../facts/schema.ts'
import type { Draft, Entity, ExtractInput, Mention } from './draft.ts'
import { STEPS, startOf } from './index.ts'

/** Steps by fact: `document.title`, `e1`, `a1`, `relations[0]`, `statistics[0]`, `findings[0]`. */
export type Trace = Readonly<Record<string, readonly string[]>>

/** The facts of one text, and what made each. */
export function explain(input: ExtractInput): { readonly facts: Facts; readonly trace: Trace } {
  const history = new History()
  const draft = STEPS.reduce((before, step) => {
    const after = step.run(before)
    history.compare(before, after, step.name)
    return after
  }, startOf(input))
  if (draft.facts === null) throw new TypeError('The last step gives the facts.')
  return { facts: draft.facts, trace: history.ofFacts(draft) }
}

class History {
  readonly #steps = new Map<string, string[]>()

  #touch(what: string, step: string): void {
    const known = this.#steps.get(what)
    if (known === undefined) this.#steps.set(what, [step])
    else if (known.at(-1) !== step) known.push(step)
  }

  #of(what: string): readonly string[] {
    return this.#steps.get(what) ?? []
  }

  /** What `step` made or changed. */
  compare(before: Draft, after: Draft, step: string): void {
    for (const [field, value] of Object.entries(after.document))
      if (before.document[field as keyof Draft['document']] !== value) this.#touch(`document.${field}`, step)
    if (before.mentions !== after.mentions) {
      const read = new Map(before.mentions.map((mention) => [placeOf(mention), readingOf(mention)]))
      for (const mention of after.mentions)
        if (read.get(placeOf(mention)) !== readingOf(mention)) this.#touch(placeOf(mention), step)
    }
    const lists = [
      ['position', before.positions, after.positions],
      ['date', before.dates, after.dates],
      ['a', before.events, after.events],
      ['relations', before.relations, after.relations],
      ['statistics', before.statistics, after.statistics],
      ['findings', before.findings, after.findings],
      ['sure e', before.confidence.entities, after.confidence.entities],
      ['sure a', before.confidence.activities, after.confidence.activities],
    ] as const
    for (const [name, old, now] of lists) {
      if (old === now) continue
      for (const [at, one] of now.entries()) if (old[at] !== one) this.#touch(`${name}${at}`, step)
    }
    if (before.entities !== after.entities)
      for (const [at, entity] of after.entities.entries())
        if (before.entities[at] !== entity) this.#touch(`e${at}`, step)
  }

  ofFacts(draft: Draft): Trace {
    const trace: Record<string, readonly string[]> = {}
    const add = (fact: string, ...parts: readonly (readonly string[])[]) => {
      const steps = new Set(parts.flat())
      if (steps.size > 0) trace[fact] = STEPS.map(({ name }) => name).filter((name) => steps.has(name))
    }
    for (const [field, value] of Object.entries(draft.document))
      if (value !== null) add(`document.${field}`, this.#of(`document.${field}`))
    for (const [at, entity] of draft.entities.entries())
      add(entity.id, ...this.#mentionsOf(entity), this.#of(`e${at}`), this.#of(`sure e${at}`))
    const dates = new Map(draft.dates.map(({ start }, at) => [start, this.#of(`date${at}`)]))
    for (const [at, { date }] of draft.events.entries())
      add(
        `a${at + 1}`,
        this.#of(`a${at}`),
        (date?.evidence != null && dates.get(date.evidence.start)) || [],
        this.#of(`sure a${at}`),
      )
    const ids = new Map(draft.entities.map(({ key, id }) => [key, id]))
    const positions = new Map(
      draft.positions.map(({ person, body, title }, at) => [
        `${ids.get(person)} ${ids.get(body)} ${title}`,
        this.#of(`position${at}`),
      ]),
    )
    for (const [at, { subject, object, title }] of draft.relations.entries())
      add(
        `relations[${at}]`,
        positions.get(`${subject} ${object} ${title}`) ?? [],
        this.#of(`relations${at}`),
      )
    for (const at of draft.statistics.keys()) add(`statistics[${at}]`, this.#of(`statistics${at}`))
    for (const at of draft.findings.keys()) add(`findings[${at}]`, this.#of(`findings${at}`))
    return trace
  }

  #mentionsOf({ mentions }: Entity): readonly string[][] {
    return mentions.map((mention) => [mention.step, ...this.#of(placeOf(mention))])
  }
}

function placeOf({ start, end, type }: Mention): string {
  return `${type} ${start} ${end}`
}

function readingOf({ name, subtype, bearer, isDoubtful }: Mention): string {
  return `${name} ${subtype} ${bearer} ${isDoubtful}`
}
