/** A form instead of a sentence: 领衔：A　走访：B　时间：9月5日. Labels say who, what and when. */
import type { Deed } from './deed.ts'
import { objectsIn } from './objects.ts'
import type { Predicate } from './predicates.ts'
import { type Scene, thingsOf } from './scene.ts'

const WHO = /^(?:领衔|领衔人|领衔领导|带队|带队领导|牵头|督办领导|督办人|主持|主持人|参加人员|人员)$/u
const FIELDS =
  /(?<=^|[\s，；。、|｜】])(?:领衔(?:人|领导)?|带队(?:领导)?|牵头|督办(?:领导|人)?|主持人?|参加人员|人员|时间|日期|地点|主题|内容|走访|调研|视察|考察|检查|协商|承办(?:单位)?|主办)：/gu

/** The deed of a form: a label that is a verb, and one that says who did it. */
export function formIn(scene: Scene): Deed | undefined {
  const { view } = scene.flow
  const [first, last] = [scene.clauses[0], scene.clauses.at(-1)]
  if (first === undefined || last === undefined || !scene.clauses.some(({ stop }) => stop === '：'))
    return undefined
  const fields = [...view.slice(first.start, last.end).matchAll(FIELDS)].map(
    ({ index, 0: label }, at, all) => ({
      label: label.slice(0, -1),
      start: first.start + index,
      value: {
        start: first.start + index + label.length,
        end: first.start + (all[at + 1]?.index ?? last.end - first.start),
      },
    }),
  )
  const who = fields.find(({ label }) => WHO.test(label))
  const leaders = scene.groups
    .filter(({ start, end }) => who !== undefined && start >= who.value.start && end <= who.value.end)
    .flatMap(({ units }) => units)
  if (leaders.length === 0) return undefined
  for (const { start, value, label } of fields) {
    const clause = scene.predicates.findIndex((some) => some.some((one) => one.start === start))
    const predicate = scene.predicates[clause]?.find((one): one is Predicate => one.start === start)
    if (predicate?.activity === undefined || predicate.end - start !== label.length) continue
    return {
      kind: predicate.activity,
      trigger: { start, end: predicate.end },
      clause,
      concerns: thingsOf(objectsIn(scene, value, 'SEEN')),
      at: [],
      others: [],
      actors: leaders,
      doubts: [],
    }
  }
  return undefined
}
