/** What the scorer reads of facts files: less than the loader asks of them, so that the output of anybody can be scored. */
import { z } from 'zod'
import { ACTIVITY_KINDS, ENTITY_TYPES } from '../../data/ontology/index.ts'
import { InputError, type Problem } from '../errors.ts'
import { jsonPath } from '../facts/check.ts'

/** Absent and null are empty. */
function list<T extends z.ZodType>(one: T) {
  return z
    .array(one)
    .nullish()
    .transform((all) => all ?? [])
}

const entity = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  aliases: list(z.string()),
})

const participant = z.object({
  entity: z.string(),
  role: z.string().default(''),
  attribution: z.string().default(''),
})

const activity = z.object({
  kind: z.enum(ACTIVITY_KINDS),
  date: z.object({ from: z.string().nullish(), to: z.string().nullish() }).nullish(),
  participants: list(participant),
  concerns: list(z.string()),
  confidence: z.number().nullish(),
})

const relation = z.object({
  subject: z.string(),
  predicate: z.string(),
  object: z.string(),
  title: z.string().nullish(),
})

const scored = z.object({
  document: z.object({ id: z.string().nullish() }).default({}),
  entities: list(entity),
  activities: list(activity),
  relations: list(relation),
})

const several = z.object({ documents: z.array(scored).min(1) })

export type ScoredFacts = z.infer<typeof scored>
export type ScoredEntity = ScoredFacts['entities'][number]
export type ScoredActivity = ScoredFacts['activities'][number]
export type ScoredParticipant = ScoredActivity['participants'][number]

/** What a document that is missing is taken for: nothing was found. */
export const NOTHING: ScoredFacts = { document: {}, entities: [], activities: [], relations: [] }

/**
 * The facts in `json`: of one document, or of several in `{"documents": […]}`.
 * @throws InputError FACTS_REFUSED, with all problems
 */
export function scoredFacts(json: unknown, file: string): readonly ScoredFacts[] {
  const listed = json !== null && typeof json === 'object' && 'documents' in json
  const read = listed ? several.safeParse(json) : scored.safeParse(json)
  if (read.success) return 'documents' in read.data ? read.data.documents : [read.data]
  const problems: Problem[] = read.error.issues.map(({ path, message }) => ({
    file,
    path: jsonPath(path),
    reason: message,
  }))
  throw new InputError('FACTS_REFUSED', `${file} cannot be scored.`, {
    remedy: 'Give facts files (facts/1), or {"documents": […]} of several.',
    values: { file, problems },
  })
}

export interface Pair {
  readonly id: string | null | undefined
  readonly reference: ScoredFacts
  readonly found: ScoredFacts
}

/** Each reference with the facts of its document; where there is one reference alone, the first facts are meant. */
export function pairedById(references: readonly ScoredFacts[], found: readonly ScoredFacts[]): Pair[] {
  return references.map((reference) => {
    const { id } = reference.document
    const same = found.find((one) => one.document.id === id)
    const sole = references.length === 1 ? found[0] : undefined
    return { id, reference, found: same ?? sole ?? NOTHING }
  })
}
