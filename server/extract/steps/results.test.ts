import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

/** What came of the activities of a made-up article, as `kind → result`. */
function results(text: string): string[] {
  const { facts } = extract({ id: 'x', text: `云埠区政协这一年\n\n${text}`, metadata: {} })
  const nameOf = (id: string) => facts.entities.find((one) => one.id === id)?.name
  return facts.activities.flatMap(({ kind, resultedIn }) => resultedIn.map((id) => `${kind} → ${nameOf(id)}`))
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the report that was written of an investigation',
    '3月4日，云埠区政协副主席倪平带队调研民间投资，走访云埠恒昇制药有限公司，形成近万字的《关于稳定民间投资的调研报告》。',
    ['INVESTIGATE → 关于稳定民间投资的调研报告'],
  ],
  [
    'not a work that is only met with',
    '3月4日，云埠区政协副主席倪平带队调研民间投资，学习《民营经济促进条例》。',
    [],
  ],
  [
    'works that were done after a supervision, in its sentence',
    '云埠区政协主席陶安督办《关于打通青石路断头段的提案》，9月底青石路断头段贯通工程完工。',
    ['SUPERVISE → 青石路断头段贯通工程'],
  ],
  [
    'works that are said later to have begun',
    '7月4日，云埠区政协副主席倪平就翠湖片区雨水管网权属与居民协商。8月，翠湖片区雨水管网改造项目开工。',
    ['CONSULT → 翠湖片区雨水管网改造项目'],
  ],
  [
    'not works that are only planned',
    '云埠区政协主席陶安督办《关于打通青石路断头段的提案》，青石路断头段贯通工程将于年底完工。',
    [],
  ],
]

describe('results', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(results(text)).toEqual(wanted)
  })
})
