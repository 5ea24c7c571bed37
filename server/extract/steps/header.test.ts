import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

const BODY = '3月5日，云埠县政协主席陶安带队调研。'
const read = (text: string) => extract({ id: 'x', text, metadata: {} }).facts.document
const publishedOn = (header: string) => read(`陶安带队调研\n${header}\n\n${BODY}`).publishedOn

describe('the day of publication', () => {
  it.each([
    ['beside its name', '发布时间：2024-03-06 来源：云埠日报', '2024-03-06'],
    ['in full-width digits', '发布时间：２０２４－０３－０６　１０：２８', '2024-03-06'],
    ['in numerals', '云埠日报　二〇二四年三月六日', '2024-03-06'],
    ['not the week that is told', '（2024年2月26日—3月3日）\n县政协办公室编　2024年3月6日', '2024-03-06'],
    ['of an issue the year', '《云埠导刊》2024年第6期', '2024'],
    [
      'of the first paper, not of the site',
      '发布时间：2024-03-09\n（转载自《云埠日报》2024年3月6日第2版）',
      '2024-03-06',
    ],
    ['not a day of no calendar', '发布时间：2024-02-31', null],
  ])('%s', (_, header, wanted) => {
    expect(publishedOn(header)).toBe(wanted)
  })

  it.each([
    ['2024年3月6日', '2024年3月6日'],
    ['（县政协办公室供稿）　2024年3月6日', '2024年3月6日'],
    ['（县政协经济科技委员会　2024年3月6日）', '2024年3月6日'],
  ])('stands at the foot: %s', (foot, day) => {
    const text = `陶安带队调研\n\n${BODY}\n\n${foot}`
    const { publishedOn, evidence } = read(text)
    expect(publishedOn).toBe('2024-03-06')
    expect(text.slice(evidence?.publishedOn?.start, evidence?.publishedOn?.end)).toContain(day.slice(0, -1))
  })

  it('does not stand in the last sentence', () => {
    expect(read(`陶安带队调研\n\n${BODY}\n\n陶安要求整改工作完成于2024年3月6日。`).publishedOn).toBeNull()
  })
})

describe('the year that is surveyed', () => {
  const covers = (body: string, day = '2024-01-12') =>
    read(`县政协工作纪实\n发布时间：${day}\n\n${body}`).covers
  it.each([
    ['of a report', '一、2023年工作回顾\n\n9月，县政协视察柳河治理工程。', '2023'],
    [
      'before the one in which it appears',
      '一年来，县政协把学习摆在首位。5月，县政协视察柳河治理工程。',
      '2023',
    ],
    ['that is named', '2023年，县政协把学习摆在首位。', '2023'],
    ['not of news', '1月10日，县政协召开会议。一年来，县政协把学习摆在首位。', null],
  ])('%s', (_, body, wanted) => {
    expect(covers(body)).toBe(wanted)
  })

  it('is not that of an article of summer', () => {
    expect(covers('一年来，县政协把学习摆在首位。', '2024-06-12')).toBeNull()
  })
})
