import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './quantity.ts'

describe('a quantity', () => {
  it.each([
    ['形成8.5万字报告', [{ value: 85000, unit: '字' }]],
    ['满意率98.7%', [{ value: 98.7, unit: '%' }]],
    ['组织100余名委员', [{ value: 100, unit: '名', bound: 'ATLEAST' }]],
    ['投入802.85万元', [{ value: 8028500, unit: '元' }]],
    ['产值1.86亿元', [{ value: 186000000, unit: '元' }]],
    ['走访3—5家企业', [{ value: 3, to: 5, unit: '家' }]],
    ['走访3至5家企业', [{ value: 3, to: 5, unit: '家' }]],
    ['惠及近2万人', [{ value: 20000, unit: '人', bound: 'ABOUT' }]],
    ['收到超过300件提案', [{ value: 300, unit: '件', bound: 'ATLEAST' }]],
    ['种植1,200亩左右', [{ value: 1200, unit: '亩', bound: 'ABOUT' }]],
    ['养活一百多个摊主', [{ value: 100, unit: '个', bound: 'ATLEAST' }]],
    [
      '收到提案12件，立案10件',
      [
        { value: 12, unit: '件' },
        { value: 10, unit: '件' },
      ],
    ],
  ])('%s', (text, wanted) => {
    const found = quantitiesOf(text)
    expect(found.map(({ start, end, ...rest }) => JSON.parse(JSON.stringify(rest)))).toEqual(wanted)
    for (const { start, end } of found) expect(text.slice(start, end)).not.toBe('')
  })

  it.each([
    '2023年7月4日',
    '第3次全体会议',
    '第0156号',
    '9时30分',
    '提出3个方面',
    '国道G356线',
    '上午9点10分',
    '3个月内',
  ])('%s is none', (text) => {
    expect(quantitiesOf(text)).toEqual([])
  })
})
