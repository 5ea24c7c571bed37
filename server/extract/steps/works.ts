/** What stands in 《》 is a Work, and so is a proposal whose title stands in “”. Newspapers in 《》 are bodies. */
import type { Mention, Step } from '../draft.ts'

/** The ending of a title says what it is; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?:提案|建议案|议案)$/u, 'PROPOSAL'],
  [/(?:报告|通报|总结)$/u, 'REPORT'],
  [/(?:条例|办法|规定|细则|制度|规则|章程|法|准则|公约|守则)$/u, 'REGULATION'],
  [/(?:规划|方案|计划|要点|意见|纲要|清单|措施)$/u, 'PLAN'],
  [/建议$/u, 'PROPOSAL'],
  [/(?:协议|协议书|备忘录|合同|意向书|责任书)$/u, 'OTHER'],
]
const READ = /(?:共读|阅读|研读|学习|诵读|读|编印|编纂|出版|编辑出版|重温)[^。，；]{0,12}$/u
const MEDIA = /(?:日报|晚报|政协报|政协|周刊|月刊|杂志|时报|简报)$/u
const TITLES = /《([^《》\n]+(?:《[^《》\n]*》[^《》\n]*)*)》/gu
const QUOTED = /“(关于[^“”。\n]{4,60}(?:提案|建议|议案|建议案))”/gu

export const works: Step = {
  name: 'works',
  needs: ['flow', 'blocks'],
  gives: ['mentions'],
  run(draft) {
    const { text, view } = draft.flow
    const found: Mention[] = []
    for (const pattern of [TITLES, QUOTED])
      for (const match of view.matchAll(pattern)) {
        const start = match.index + 1
        const end = start + (match[1] ?? '').length
        const name = text.slice(start, end).trim()
        if (name === '') continue
        const media = MEDIA.test(name) && name.length <= 10
        const stem = name.replace(/[（(][^（()）]*[）)]$/u, '')
        const read = READ.test(view.slice(Math.max(0, start - 16), start - 1))
        found.push({
          start,
          end,
          type: media ? 'Organization' : 'Work',
          subtype: media
            ? 'MEDIA'
            : (KINDS.find(([ending]) => ending.test(stem))?.[1] ?? (read ? 'BOOK' : 'OTHER')),
          name,
          form: 'NAME',
          inside: false,
          step: 'works',
          sure: 0.99,
        })
      }
    return { ...draft, mentions: found }
  },
}
