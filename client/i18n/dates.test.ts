import { describe, expect, it } from 'vitest'
import { dateSpan, longDate, shortDate } from './dates.ts'

describe('a date', () => {
  it.each([
    ['2023', '2023年', '2023'],
    ['2023-07', '2023年7月', 'Jul 2023'],
    ['2023-07-04', '2023年7月4日', '4 Jul 2023'],
  ])('%s keeps its precision', (date, zh, en) => {
    expect(longDate(date, 'zh')).toBe(zh)
    expect(longDate(date, 'en')).toBe(en)
  })

  it.each([
    ['2023-07-04', '2023-07-04', '2023年7月4日', '4 Jul 2023'],
    ['2023-07-04', '2023-07-05', '2023年7月4日—5日', '4 Jul 2023 – 5 Jul 2023'],
    ['2023-07-04', '2023-08-01', '2023年7月4日—8月1日', '4 Jul 2023 – 1 Aug 2023'],
    ['2023-03', '2023-05', '2023年3月—5月', 'Mar 2023 – May 2023'],
    ['2022-12-31', '2023-01-01', '2022年12月31日—2023年1月1日', '31 Dec 2022 – 1 Jan 2023'],
    ['2022', '2023', '2022年—2023年', '2022 – 2023'],
  ])('from %s to %s says what both share once', (from, to, zh, en) => {
    expect(dateSpan({ from, to }, 'zh')).toBe(zh)
    expect(dateSpan({ from, to }, 'en')).toBe(en)
  })

  it.each([
    ['2023', '2023年', '2023'],
    ['2023-07', '7月', 'Jul'],
    ['2023-07-04', '7月4日', '4 Jul'],
  ])('%s is short on an edge', (from, zh, en) => {
    expect(shortDate({ from, to: from }, 'zh')).toBe(zh)
    expect(shortDate({ from, to: from }, 'en')).toBe(en)
  })
})
