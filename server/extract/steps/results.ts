/**
 * What came of an activity: the report that was written of it (调研…，形成《…》) and the works that were done after it
 * (协商…，某工程月底开工). Only what the text tells as done, of the last activity told before it.
 */
import { MentionIndex } from '../clauses/mention-index.ts'
import type { Draft, Event, Mention, Sentence, Step } from '../draft.ts'
import { firstFrom, pieceAt } from '../names/pieces.ts'
import { keyOf } from './entities.ts'

/** Of these, reports are written. */
const STUDYING: ReadonlySet<string> = new Set(['INVESTIGATE', 'INSPECT', 'VISIT', 'SUPERVISE', 'REVIEW'])
/** These bring works about. */
const DEMANDING: ReadonlySet<string> = new Set(['CONSULT', 'CONVENE', 'SUPERVISE'])

const WRITING =
  /(?:形成|写成|写出|写进|写入|撰写|撰成|完成|汇成|汇总成|整理成|梳理成|起草)(?:了|近|约|[\d.]*万?余?字的|《)*$/u
const CAUSING = /(?:促成|促使|推动|促进|带动)了?$|督促解决的$/u
const DONE =
  /^[^，；。：！？将拟未]{0,12}(?:完工|竣工|开工|动工|动了工|启用|建成|交付|投用|投入使用|贯通|通车|落成|开建)/u
/** How far before a name its verb may stand, after it what became of it. */
const REACH = 20

/** A result and the event that it came of, as index in the order of the text. */
interface Outcome {
  readonly event: number
  readonly key: string
}

function outcomesOf({ flow, blocks, sentences, mentions }: Draft, events: readonly Event[]): Outcome[] {
  const { view } = flow
  const triggers = events.map(({ trigger }) => trigger)
  const told = new Set(events.flatMap(({ concerns }) => concerns))
  /** The events told last between `floor` and the mention: all of one sentence (召集…会商), if of such a kind. */
  const last = (mention: Mention, floor: number, kinds: ReadonlySet<string>): Outcome[] => {
    const found: Outcome[] = []
    const from = firstFrom(triggers, mention.start) - 1
    const sentence = events[from]?.sentence
    for (let at = from; events[at]?.sentence === sentence && (triggers[at]?.start ?? -1) >= floor; at--)
      if (kinds.has(events[at]?.kind ?? '')) found.push({ event: at, key: keyOf(mention) })
    return found
  }
  return new MentionIndex(mentions).in({ start: 0, end: view.length }).flatMap((mention) => {
    const sentence = pieceAt<Sentence>(sentences, mention.start)
    if (sentence === undefined) return []
    const before = view.slice(Math.max(sentence.start, mention.start - REACH), mention.start)
    if (mention.type === 'Work') {
      const studies = WRITING.test(before) ? last(mention, sentence.start, STUDYING) : []
      // 带队调研…，走访…，形成《…》: the report is of the investigation.
      const investigation = studies.find((one) => events[one.event]?.kind === 'INVESTIGATE')
      return [investigation ?? studies[0] ?? []].flat()
    }
    if (mention.type !== 'Project') return []
    if (!CAUSING.test(before) && !DONE.test(view.slice(mention.end, mention.end + REACH))) return []
    const own = last(mention, sentence.start, DEMANDING)
    const floor = blocks[sentence.block]?.start ?? sentence.start
    return own.length > 0 || told.has(keyOf(mention)) ? own : last(mention, floor, DEMANDING)
  })
}

export const results: Step = {
  name: 'results',
  needs: ['flow', 'blocks', 'sentences', 'mentions', 'events'],
  gives: ['events'],
  run(draft) {
    const events = [...draft.events].sort((a, b) => a.trigger.start - b.trigger.start)
    const came = new Map<Event, Set<string>>()
    for (const { event: at, key } of outcomesOf(draft, events)) {
      const event = events[at] as Event
      if (!event.concerns.includes(key)) came.set(event, (came.get(event) ?? new Set()).add(key))
    }
    const withResults = draft.events.map((event) => {
      const keys = came.get(event)
      return keys === undefined ? event : { ...event, resultedIn: [...keys] }
    })
    return { ...draft, events: withResults }
  },
}
