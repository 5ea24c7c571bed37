/** What speaks for and against an activity, by name; calibration finds what each weighs. */
import type { Draft, Entity, Event, Mention, Participant } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { firstFrom, pieceAt } from '../names/pieces.ts'

/** What is known of the entities of an activity, by their keys. */
export interface Known {
  readonly entities: ReadonlyMap<string, Entity>
  readonly confidence: ReadonlyMap<string, number>
  /** Entities that only the words of an activity name. */
  readonly fromWords: ReadonlySet<string>
  /** Persons with an office. */
  readonly officials: ReadonlySet<string>
  /** Where persons are named, in order. */
  readonly persons: readonly Mention[]
}

/** A body that only its level names (Organization:区政协). */
const POINTING = /^Organization:(?:中共)?(?:我|该|本)?[省市区县州旗盟镇乡](?:政协|委|政府|人大)/u
/** Words that make what is told a plan, a wish or a quotation when they stand in its sentence. */
const UNREAL = /将|拟|计划|要求|希望|建议|应当|必须|需要|下一步|今后|准备|争取|能否|如果/u

export function activitySigns(draft: Draft, event: Event, known: Known): string[] {
  const signs = [`KIND:${event.kind}`, ...event.doubts.map((doubt) => `DOUBT:${doubt}`)]
  const leaders = event.participants.filter(({ role }) => role === 'LED')
  signs.push(...leaderSigns(draft, event, leaders, known), ...objectSigns(event, known))
  signs.push(...bodySigns(draft, event, leaders, known))
  signs.push(...placeSigns(draft, event))
  if (event.date === null) signs.push('NO_DATE')
  else for (const basis of event.date.basis) signs.push(`DATE:${basis}`)
  return signs
}

function leaderSigns(
  { blocks }: Draft,
  event: Event,
  leaders: readonly Participant[],
  known: Known,
): string[] {
  const signs: string[] = [`LEADERS:${Math.min(3, leaders.length)}`]
  if (leaders.every(({ entity }) => entity.startsWith('Person:'))) signs.push('WHO:PERSONS')
  else if (leaders.every(({ entity }) => entity.startsWith('Organization:'))) signs.push('WHO:BODIES')
  if (leaders.some(({ attribution }) => attribution === 'GROUP')) signs.push('WHO:GROUP')
  const tied = leaders.flatMap(({ evidence }) => evidence ?? [])
  if (tied.length > 0) signs.push('WHO:ELSEWHERE')
  const own = pieceAt(blocks, event.trigger.start)
  if (tied.some(({ start }) => pieceAt(blocks, start) !== own)) signs.push('WHO:OTHER_PARAGRAPH')
  signs.push(
    ...sureness(
      'WHO',
      lowest(
        leaders.map(({ entity }) => entity),
        known,
      ),
    ),
  )
  return signs
}

/** Why a body is rarely the one that did it: somebody is named who could have, or it only points. */
function bodySigns({ blocks }: Draft, event: Event, leaders: readonly Participant[], known: Known): string[] {
  const signs: string[] = []
  if (leaders.some(({ entity }) => POINTING.test(entity))) signs.push('WHO:POINTING')
  if (leaders.some(({ entity }) => known.officials.has(entity))) signs.push('WHO:OFFICIAL')
  if (leaders.some(({ entity }) => entity.startsWith('Person:'))) return signs
  const { start } = event.trigger
  const block = pieceAt(blocks, start)
  const before = known.persons[firstFrom(known.persons, start) - 1]
  if (before !== undefined && before.start >= event.clause.start) signs.push('BODY_THOUGH_PERSON_IN_SENTENCE')
  else if (before !== undefined && before.start >= (block?.start ?? start))
    signs.push('BODY_THOUGH_PERSON_IN_PARAGRAPH')
  else if (before !== undefined) signs.push('BODY_THOUGH_PERSON')
  if (leaders.some(({ evidence }) => evidence !== null)) signs.push('BODY_FROM_ELSEWHERE')
  if (event.concerns.length > 3) signs.push('BODY_WITH_MANY_OBJECTS')
  return signs
}

function objectSigns({ concerns, trigger }: Event, known: Known): string[] {
  const signs: string[] = [`OBJECTS:${Math.min(4, concerns.length)}`]
  const entities = concerns.flatMap((key) => known.entities.get(key) ?? [])
  for (const type of new Set(entities.map((one) => one.type))) signs.push(`WHAT:${type}`)
  if (concerns.some((key) => known.fromWords.has(key))) signs.push('WHAT:FROM_WORDS')
  if (entities.some(({ mentions }) => mentions.length > 1)) signs.push('WHAT:OFTEN')
  if (entities.some(({ name }) => name.length > 16)) signs.push('WHAT:LONG_NAME')
  const nearest = entities.map(({ mentions }) => distance(trigger, mentions))
  if (nearest.some((far) => far > 40)) signs.push('WHAT:FAR')
  if (nearest.length > 0 && nearest.every((far) => far <= 2)) signs.push('WHAT:NEXT')
  signs.push(...sureness('WHAT', lowest(concerns, known)))
  return signs
}

function placeSigns({ blocks, sentences, flow, events }: Draft, event: Event): string[] {
  const signs: string[] = []
  const sentence = sentences[event.sentence]
  if (sentence === undefined) return signs
  const block = blocks[sentence.block]
  if (block?.kind === 'CAPTION') signs.push('IN_CAPTION')
  if (block?.start === sentence.start) signs.push('FIRST_SENTENCE')
  const text = flow.view.slice(sentence.start, sentence.end)
  if (UNREAL.test(text)) signs.push('UNREAL_NEAR')
  if (text.includes('“') && text.includes('，')) signs.push('QUOTES')
  if (text.length > 120) signs.push('LONG_SENTENCE')
  if (event.trigger.start - sentence.start > 60) signs.push('LATE')
  if (events.length > 0 && text.includes('；')) signs.push('LIST')
  return signs
}

/** Characters between a verb and the nearest mention before or after it. */
function distance({ start, end }: Piece, mentions: readonly Mention[]): number {
  const after = firstFrom(mentions, start)
  const [left, right] = [mentions[after - 1], mentions[after]]
  return Math.min(
    left === undefined ? Number.POSITIVE_INFINITY : Math.max(0, start - left.end),
    right === undefined ? Number.POSITIVE_INFINITY : Math.max(0, right.start - end),
  )
}

function lowest(keys: readonly string[], { confidence }: Known): number {
  return Math.min(1, ...keys.map((key) => confidence.get(key) ?? 0))
}

/** Steps of how sure the least sure entity is. */
function sureness(who: string, confidence: number): string[] {
  return [0.5, 0.7, 0.85, 0.95].filter((step) => confidence < step).map((step) => `${who}<${step}`)
}
