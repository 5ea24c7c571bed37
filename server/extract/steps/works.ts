/** What stands in 《》 is a Work; one title is one entity with all its mentions. Nested titles belong to the outer one. */
import type { FactsEntity, Range } from '../../facts/schema.ts'
import { type Step, touched } from '../draft.ts'

/** The ending of a title says what it is; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?:提案|建议案)$/u, 'PROPOSAL'],
  [/(?:报告|通报|总结)$/u, 'REPORT'],
  [/(?:条例|办法|规定|细则|制度|规则|章程|法)$/u, 'REGULATION'],
  [/(?:规划|方案|计划|要点|意见)$/u, 'PLAN'],
  [/^关于.+的建议$/u, 'PROPOSAL'],
]

export const works: Step = {
  name: 'works',
  needs: ['document', 'lines'],
  gives: ['entities'],
  run(draft) {
    const { text } = draft.input
    const byTitle = new Map<string, Range[]>()
    for (const [from, to] of draft.lines)
      for (const { 0: whole, index } of text
        .slice(from, to)
        .matchAll(/《([^《》]+(?:《[^《》]*》[^《》]*)*)》/gu)) {
        const title = whole.slice(1, -1)
        if (title.trim() === '') continue
        const start = from + index + 1
        byTitle.set(title, [...(byTitle.get(title) ?? []), [start, start + title.length]])
      }
    let { trace } = draft
    const entities: FactsEntity[] = [...draft.entities]
    for (const [name, mentions] of byTitle) {
      const id = `e${entities.length + 1}`
      trace = touched(trace, id, 'works')
      entities.push({
        id,
        type: 'Work',
        subtype: KINDS.find(([ending]) => ending.test(name))?.[1] ?? 'OTHER',
        name,
        aliases: [],
        mentions: mentions.map(([start, end]) => ({ start, end })),
      })
    }
    return { ...draft, entities, trace }
  },
}
