import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

/** Statistics of a made-up article, as `label value unit`. */
function told(text: string): string[] {
  const { statistics } = extract({ id: 'x', text: `云埠区政协一年回眸\n\n${text}`, metadata: {} }).facts
  return statistics.map(({ label, value, to, unit, bound }) =>
    [label, to === undefined ? value : `${value}–${to}`, unit, bound]
      .filter((one) => one !== undefined)
      .join(' '),
  )
}

describe('what a number counts', () => {
  it.each([
    ['the noun before it', '区政协形成报告27篇。', ['报告 27 篇']],
    [
      'what the number before it counts, whose unit is no label',
      '区政协形成报告27篇共计8.5万字。',
      ['报告 27 篇', '报告 85000 字'],
    ],
    ['a share', '满意率98.7%，办结率达95%以上。', ['满意率 98.7 %', '办结率 95 % ATLEAST']],
    ['at least so many', '区政协组织委员100余名。', ['委员 100 名 ATLEAST']],
    ['a range', '全年参与3000至5000人次。', ['参与 3000–5000 人次']],
  ])('is %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
