/**
 * Optional assistance: sentences go to an endpoint that the user names, and what its answers say is taken only as far as it can be
 * anchored in the text. Nothing here runs unless it is asked for.
 */
import type { Facts } from '../facts/schema.ts'
import { allowed } from './allowed.ts'
import { anchor, LEFT, type Left } from './anchor.ts'
import { readAnswer } from './answer.ts'
import { complete, type Endpoint, EndpointFailure } from './endpoint.ts'
import type { Passage } from './passage.ts'
import { messagesFor } from './prompt.ts'

export interface Assisted {
  readonly facts: Facts
  /** Sentences that were sent and answered. */
  readonly answered: number
  /** Those that were not, and why: after a failure none is sent any more. */
  readonly unanswered: number
  readonly failure: EndpointFailure | undefined
  /** Answers that were no JSON. */
  readonly unreadable: number
  readonly added: Readonly<Record<'entities' | 'activities' | 'relations', number>>
  readonly left: Readonly<Record<Left, number>>
}

/** A question holds no more: its answer must end before the endpoint's patience does. */
const SENTENCES = 12
const CHARACTERS = 3_000

/** The facts with what the endpoint adds to them. @throws the reason of `signal` when that comes */
export async function assist(
  endpoint: Endpoint,
  {
    facts,
    text,
    passages,
  }: { readonly facts: Facts; readonly text: string; readonly passages: readonly Passage[] },
  signal: AbortSignal,
): Promise<Assisted> {
  let now = facts
  let [answered, unreadable] = [0, 0]
  let failure: EndpointFailure | undefined
  const left: Left[] = []
  for (const asked of questions(passages)) {
    try {
      const answer = readAnswer(await complete(endpoint, messagesFor(asked), signal))
      answered += asked.length
      if (answer === undefined) {
        unreadable++
        continue
      }
      const anchored = anchor(now, asked, answer)
      const checked = allowed(anchored.facts, text)
      now = checked.facts
      left.push(...anchored.left, ...Array.from({ length: checked.refused }, () => 'NOT_ALLOWED' as const))
    } catch (error) {
      if (!(error instanceof EndpointFailure)) throw error
      failure = error
      break
    }
  }
  const more = (list: 'entities' | 'activities' | 'relations') => now[list].length - facts[list].length
  return {
    facts: now,
    answered,
    unanswered: passages.length - answered,
    failure,
    unreadable,
    added: { entities: more('entities'), activities: more('activities'), relations: more('relations') },
    left: Object.fromEntries(
      LEFT.map((reason) => [reason, left.filter((one) => one === reason).length]),
    ) as Record<Left, number>,
  }
}

/** The passages in groups that one question holds. */
function questions(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = []
  let size = 0
  for (const passage of passages) {
    const group = groups.at(-1)
    if (group === undefined || group.length === SENTENCES || size + passage.words.length > CHARACTERS) {
      groups.push([passage])
      size = 0
    } else group.push(passage)
    size += passage.words.length
  }
  return groups
}
