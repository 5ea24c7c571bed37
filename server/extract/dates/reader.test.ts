import { describe, expect, it } from 'vitest'
import { viewOf } from '../flow.ts'
import { DateReader, type YearOf } from './reader.ts'

const NEWS: YearOf = { publishedOn: '2024-05-20', covers: null }
const SURVEY: YearOf = { publishedOn: null, covers: '2023' }
const LATE_SURVEY: YearOf = { publishedOn: '2024-01-20', covers: '2023' }
const NOTHING: YearOf = { publishedOn: null, covers: null }

/** What one text says, sentence after sentence: `from..to` and the basis. */
function read(years: YearOf, text: string): string[] {
  const view = viewOf(text)
  const reader = new DateReader(years)
  return reader.read(view, 0, view.length).map(({ from, to, basis }) => {
    const span = from === to ? from : `${from}..${to}`
    return `${span} ${basis.join('+')}`
  })
}

describe('days, months and years', () => {
  it.each([
    ['a whole date is stated', NEWS, '2023年7月4日', ['2023-07-04 STATED']],
    ['a day takes the year of publication', NEWS, '5月8日上午', ['2024-05-08 YEAR_FROM_PUBLICATION']],
    [
      'a day long after publication was in the year before',
      NEWS,
      '12月28日',
      ['2023-12-28 YEAR_FROM_PUBLICATION'],
    ],
    ['a day takes the year that the article covers', SURVEY, '7月4日', ['2023-07-04 YEAR_FROM_COVERAGE']],
    [
      'the year covered goes before that of publication',
      LATE_SURVEY,
      '1月9日，7月4日',
      ['2023-01-09 YEAR_FROM_COVERAGE', '2023-07-04 YEAR_FROM_COVERAGE'],
    ],
    [
      '去年 of an article that covers a year is that year',
      SURVEY,
      '去年7月4日',
      ['2023-07-04 YEAR_FROM_COVERAGE'],
    ],
    ['a year that nothing tells is not guessed', NOTHING, '7月4日', []],
    ['a day that no calendar has is none', NEWS, '2月30日', []],
    ['月上旬 is the month', NEWS, '4月上旬', ['2024-04 YEAR_FROM_PUBLICATION']],
    ['月底 is the month', SURVEY, '9月底', ['2023-09 YEAR_FROM_COVERAGE']],
    ['近日 is the year alone', NEWS, '近日', ['2024 YEAR_FROM_PUBLICATION']],
    ['号 is 日', NEWS, '5月8号', ['2024-05-08 YEAR_FROM_PUBLICATION']],
    ['full-width figures', NEWS, '５月８日', ['2024-05-08 YEAR_FROM_PUBLICATION']],
    ['Chinese numerals', NEWS, '二〇二三年十月二十一日', ['2023-10-21 STATED']],
    ['Chinese numerals without a year', SURVEY, '六月十二日', ['2023-06-12 YEAR_FROM_COVERAGE']],
    ['a date in figures alone', NEWS, '2023-07-04', ['2023-07-04 STATED']],
    ['a half of the year', SURVEY, '上半年', ['2023-01..2023-06 YEAR_FROM_COVERAGE']],
    ['a quarter', NEWS, '2023年第三季度', ['2023-07..2023-09 STATED']],
    ['months over the turn of the year', NEWS, '2022年10月至2023年3月', ['2022-10..2023-03 STATED']],
    ['months into the next year', NEWS, '2022年10月至次年3月', ['2022-10..2023-03 STATED']],
    ['months of one year', NEWS, '2023年3月至5月', ['2023-03..2023-05 STATED']],
    ['months into a year that is named', NEWS, '10月至2024年3月', ['2023-10..2024-03 STATED']],
    ['a year that names a thing is no date', NEWS, '2023年度民生实事', []],
    ['a newspaper of a day is no date', NEWS, '23日报', []],
  ] as const)('%s', (_, years, text, expected) => {
    expect(read(years, text)).toEqual(expected)
  })
})

describe('ranges', () => {
  it.each([
    ['days of one month', '5月8日至10日', '2024-05-08..2024-05-10'],
    ['days with a dash', '5月8—10日', '2024-05-08..2024-05-10'],
    ['days in a row', '5月8日、9日', '2024-05-08..2024-05-09'],
    ['two months', '4月28日至5月2日', '2024-04-28..2024-05-02'],
    ['over the turn of the year', '2023年12月30日至次年1月2日', '2023-12-30..2024-01-02'],
    ['months', '3月至4月', '2024-03..2024-04'],
    ['months without the first 月', '3—4月', '2024-03..2024-04'],
    ['a month until now', '3月以来', '2024-03..2024-05'],
  ])('%s', (_, text, expected) => {
    expect(read(NEWS, text).map((one) => one.split(' ')[0])).toEqual([expected])
  })
})

describe('words that lean on others', () => {
  it.each([
    [
      'a bare day takes the month before it',
      NEWS,
      '5月8日开会，9日视察',
      '2024-05-09 FROM_CONTEXT+YEAR_FROM_PUBLICATION',
    ],
    ['a bare day alone is of the month of publication', NEWS, '15日', '2024-05-15 YEAR_FROM_PUBLICATION'],
    ['or of the month before it', NEWS, '28日', '2024-04-28 YEAR_FROM_PUBLICATION'],
    ['当天', NEWS, '5月8日开会，当天视察', '2024-05-08 FROM_CONTEXT+YEAR_FROM_PUBLICATION'],
    ['次日', NEWS, '4月30日开会，次日视察', '2024-05-01 FROM_CONTEXT+YEAR_FROM_PUBLICATION'],
    ['3天后', SURVEY, '7月4日开会，3天后视察', '2023-07-07 FROM_CONTEXT+YEAR_FROM_COVERAGE'],
    ['当月', SURVEY, '9月中旬调研，当月作出批示', '2023-09 FROM_CONTEXT+YEAR_FROM_COVERAGE'],
    ['当月30日', SURVEY, '9月中旬调研，当月30日协商', '2023-09-30 FROM_CONTEXT+YEAR_FROM_COVERAGE'],
    [
      'a month after one of another year is of that year too',
      NEWS,
      '2021年5月开会，7月9日视察',
      '2021-07-09 YEAR_FROM_PUBLICATION',
    ],
    [
      'but not what is news on the day of publication',
      NEWS,
      '2021年3月开工，4月9日视察',
      '2024-04-09 YEAR_FROM_PUBLICATION',
    ],
    ['三年来', NEWS, '三年来，', '2024 YEAR_FROM_PUBLICATION'],
    ['三个月后', SURVEY, '11月4日开工，三个月后完工', '2024-02 FROM_CONTEXT+YEAR_FROM_COVERAGE'],
    ['次年', SURVEY, '2021年7月开工，次年3月完工', '2022-03 FROM_CONTEXT'],
    [
      'a plan moves nothing',
      NEWS,
      '5月8日说，10月底前完成，当天视察',
      '2024-05-08 FROM_CONTEXT+YEAR_FROM_PUBLICATION',
    ],
    ['本月', NEWS, '本月12日', '2024-05-12 YEAR_FROM_PUBLICATION'],
    ['昨天', NEWS, '昨天上午', '2024-05-19 YEAR_FROM_PUBLICATION'],
  ] as const)('%s', (_, years, text, expected) => {
    expect(read(years, text).at(-1)).toBe(expected)
  })

  it('the day of a dispatch gives the year where nothing else does', () => {
    expect(read(NOTHING, '某报某地2018年9月16日电，9月13日')).toEqual([
      '2018-09-16 STATED',
      '2018-09-13 YEAR_FROM_PUBLICATION',
    ])
  })
})
