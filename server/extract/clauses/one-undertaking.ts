/**
 * One undertaking under several names: the text names it whole once and shortly after (凤凰岭村道拓宽工程 … 村道拓宽). The
 * whole name stands for all of them.
 */
import type { Event, Mention } from '../draft.ts'
import { keyOf } from '../steps/entities.ts'

const TYPES: ReadonlySet<string> = new Set(['Project', 'Program', 'Topic'])
/** What a short form leaves out at its end. */
const LEFT_OUT = ['', '建设项目', '工程', '项目', '服务', '质量', '问题', '工作']
/** What may stand at the end of a short form as of a whole name. */
const STEM = /(?:工程|项目|问题|情况|工作)$/u
const SHORTEST = 4
/** In what else two wordings of one name differ. */
const VARYING = /[和与及、“”\s]/gu
/** Of the head alone (课后服务 of 课后服务质量) no more than this is left out. */
const LONGEST_TAIL = 4

/** For the key of each short name the mention of the whole one. */
function wholesOf(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const named = new Map<string, Mention>()
  const byStem = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (!TYPES.has(mention.type) || named.has(keyOf(mention))) continue
    named.set(keyOf(mention), mention)
    const stem = mention.name.replace(STEM, '')
    if (stem.length >= SHORTEST) byStem.set(stem, [...(byStem.get(stem) ?? []), mention])
  }
  const found = new Map<string, Mention[]>()
  const byWording = new Map<string, Mention>()
  for (const mention of named.values()) {
    const wording = mention.name.replace(VARYING, '')
    const first = byWording.get(wording)
    if (first === undefined) byWording.set(wording, mention)
    else found.set(keyOf(mention), [first])
  }
  for (const whole of named.values())
    for (const short of shortsOf(whole, byStem)) {
      const key = keyOf(short)
      found.set(key, [...(found.get(key) ?? []), whole])
    }
  // Of two wholes it is not known which is meant, unless one is short for the other itself.
  const wholes = new Map<string, Mention>()
  for (const [key, candidates] of found) {
    const [whole, ...others] = candidates.filter((one) => !found.has(keyOf(one)))
    if (whole !== undefined && others.length === 0) wholes.set(key, whole)
  }
  return wholes
}

/** The names that are short forms of a whole one: its end (厂区道路硬化工程), or its head (课后服务). */
function shortsOf(whole: Mention, byStem: ReadonlyMap<string, readonly Mention[]>): Set<Mention> {
  const found = new Set<Mention>()
  if (whole.name.includes('、')) return found
  for (const tail of LEFT_OUT) {
    if (!whole.name.endsWith(tail)) continue
    const core = whole.name.slice(0, whole.name.length - tail.length)
    for (let from = 0; from + SHORTEST <= core.length; from++)
      for (const short of byStem.get(core.slice(from)) ?? []) {
        const ends = from > 0 && short.type !== 'Program' && whole.type !== 'Program'
        const begins = from === 0 && tail.length <= LONGEST_TAIL && short.name.length < whole.name.length
        if (short !== whole && (ends || begins)) found.add(short)
      }
  }
  return found
}

/** Mentions and events in which each undertaking has its whole name. */
export function withWholeNames(
  mentions: readonly Mention[],
  events: readonly Event[],
): { readonly mentions: Mention[]; readonly events: Event[] } {
  const wholes = wholesOf(mentions)
  const keyIn = (key: string) => {
    const whole = wholes.get(key)
    return whole === undefined ? key : keyOf(whole)
  }
  return {
    mentions: mentions.map((one) => {
      const whole = TYPES.has(one.type) ? wholes.get(keyOf(one)) : undefined
      if (whole === undefined) return one
      return { ...one, type: whole.type, subtype: whole.subtype, name: whole.name, form: 'SHORT' }
    }),
    events: events.map((event) => ({
      ...event,
      concerns: [...new Set(event.concerns.map(keyIn))],
      resultedIn: [...new Set(event.resultedIn.map(keyIn))],
    })),
  }
}
