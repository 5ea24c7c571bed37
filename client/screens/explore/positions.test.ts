import { describe, expect, it } from 'vitest'
import { positionLine } from './positions.ts'

const held = (title: string, body: string, status: 'CURRENT' | 'FORMER' = 'CURRENT') => ({
  title,
  status,
  body: { id: body, name: body },
})

describe('positions in one line', () => {
  it.each([
    ['one', [held('主席', '璧山区政协')], '璧山区政协 主席'],
    [
      'two of one body',
      [held('党组书记', '璧山区政协'), held('主席', '璧山区政协')],
      '璧山区政协 党组书记、主席',
    ],
    ['two bodies', [held('主席', '璧山区政协'), held('书记', '党组')], '璧山区政协 主席；党组 书记'],
    ['one no longer held', [held('主席', '璧山区政协', 'FORMER')], '璧山区政协 主席（原任）'],
    ['none', [], ''],
  ])('%s', (_name, positions, line) => {
    expect(positionLine(positions, 'zh')).toBe(line)
  })
})
