import { describe, expect, it } from 'vitest'
import { extract } from '../index.ts'

const BODY = '3月5日，云埠县政协主席陶安带队调研。'
const publishedOn = (header: string) =>
  extract({ id: 'x', text: `陶安带队调研\n${header}\n\n${BODY}`, metadata: {} }).facts.document.publishedOn

describe('the day of publication', () => {
  it.each([
    ['beside its name', '发布时间：2024-03-06 来源：云埠日报', '2024-03-06'],
    ['in full-width digits', '发布时间：２０２４－０３－０６　１０：２８', '2024-03-06'],
    ['in numerals', '云埠日报　二〇二四年三月六日', '2024-03-06'],
    ['not the week that is told', '（2024年2月26日—3月3日）\n县政协办公室编　2024年3月6日', '2024-03-06'],
    ['of an issue the year', '《云埠导刊》2024年第6期', '2024'],
    ['not a day of no calendar', '发布时间：2024-02-31', null],
  ])('%s', (_, header, wanted) => {
    expect(publishedOn(header)).toBe(wanted)
  })
})

it.each([
  ['beside who supplied it', '（县政协办公室供稿）　2024年3月6日'],
  ['in the bracket of who signed', '（县政协经济委员会　2024年3月6日）'],
])('the day of publication may stand at the foot, %s', (_, foot) => {
  const { document } = extract({ id: 'x', text: `陶安带队调研\n\n${BODY}\n\n${foot}`, metadata: {} }).facts
  expect(document.publishedOn).toBe('2024-03-06')
})
