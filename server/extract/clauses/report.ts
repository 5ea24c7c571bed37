/** Reports told from the side of who makes them: A局向B汇报了某事 is heard by B. */
import type { Deed } from './deed.ts'
import { objectsRight, type Reading, type Scene, thingsOf, topicLeft } from './scene.ts'

/** 向 brings in who hears it, and the report was made: 向调研组汇报了, 分别向A汇报, not 及时向上级汇报. */
const HEARD = /向[^，。；：]{2,30}$/u
const DONE = /^(?:了|完|有关|相关)/u
const ONE_BY_ONE = /(?:分别|逐一|依次|先后|现场|详细|专题|当面)$/u

/** Whether a clause says to whom it was reported. */
export function isReportedTo(before: string, after: string): boolean {
  return HEARD.test(before) && (DONE.test(after) || ONE_BY_ONE.test(before) || /分别[^，]*向/u.test(before))
}

export function readReporting(scene: Scene, reading: Reading): Deed | undefined {
  const clause = scene.clauses[reading.clause]
  if (clause === undefined) return undefined
  const { predicate } = reading
  const own = scene.groups.filter(({ start, end }) => start >= clause.start && end <= predicate.from)
  const hearers = own.filter(
    ({ governor, start }) => governor === 'TO' && scene.flow.view[start - 1] === '向',
  )
  if (hearers.length === 0) return undefined
  const right = thingsOf(objectsRight(scene, reading, 'ALWAYS'))
  return {
    kind: 'HEAR_REPORT',
    trigger: predicate,
    clause: reading.clause,
    concerns: right.length > 0 ? right : thingsOf(topicLeft(scene, reading)),
    at: [],
    others: own
      .filter(({ governor }) => governor === 'SUBJECT')
      .flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? []))
      .map((mention) => ({ mention, role: 'TOOK_PART' as const })),
    actors: hearers.flatMap(({ units }) => units),
    doubts: [],
  }
}
