/** Findings about activities: who did it, what it was about and when, where the sentence does not say so itself. */
import type { FindingReason } from '../../facts/finding-reasons.ts'
import { SURE } from '../confidence/weigh.ts'
import type { Draft, Event } from '../draft.ts'
import type { Doubt } from './of-entities.ts'

/** Which finding a doubt of the rules is; the first that an activity has is told. */
const REASON_OF: Readonly<Record<string, FindingReason>> = {
  TOPIC_FROM_CONTEXT: 'OBJECT_INFERRED',
  PLACE_AS_OBJECT: 'OBJECT_OR_PLACE',
  MAIN_BODY: 'SUBJECT_INFERRED',
  HEAD_INFERRED: 'SUBJECT_INFERRED',
  INHERITED_SUBJECT: 'SUBJECT_INFERRED',
  PRONOUN: 'SUBJECT_INFERRED',
}
const DAY = /\d{1,2}月(?:\d{1,2}日|[上中下]旬|初|底)?/u

export function activityDoubts(draft: Draft): Doubt[] {
  return draft.events.flatMap((event, at) => {
    const about = `a${at + 1}`
    const sure = (draft.confidence.activities[at] ?? 1) >= SURE
    const undated = dateWithoutYear(draft, event, about)
    if (sure) return undated
    const reason = event.doubts.map((doubt) => REASON_OF[doubt]).find((one) => one !== undefined)
    const { trigger } = event
    const what = draft.flow.text.slice(trigger.start, trigger.end)
    return [{ reason: reason ?? 'ACTIVITY_DOUBTFUL', what, piece: trigger, about }, ...undated]
  })
}

function dateWithoutYear({ flow, sentences }: Draft, event: Event, about: string): Doubt[] {
  const sentence = sentences[event.sentence]
  if (event.date !== null || sentence === undefined) return []
  const day = DAY.exec(flow.view.slice(sentence.start, event.trigger.start))
  if (day === null) return []
  const start = sentence.start + day.index
  return [{ reason: 'DATE_WITHOUT_YEAR', what: day[0], piece: { start, end: start + day[0].length }, about }]
}
