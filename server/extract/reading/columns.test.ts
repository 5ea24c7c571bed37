import { describe, expect, it } from 'vitest'
import type { Range } from '../../facts/schema.ts'
import { readSet } from '../../score/sets.ts'
import { STEPS, startOf } from '../index.ts'
import { bare } from './looks.ts'

/** Steps as far as the reading order. */
function read(text: string) {
  const last = STEPS.findIndex(({ name }) => name === 'reading order')
  return STEPS.slice(0, last + 1).reduce(
    (draft, step) => step.run(draft),
    startOf({ id: 'x', text, metadata: {} }),
  )
}

const joined = (text: string, order: readonly (readonly [number, number])[]) =>
  bare(order.map(([start, end]) => text.slice(start, end)).join(''))

/** The text of a person's order without the ranges that hold nothing but captions and the credit. */
function bodyOf(text: string, order: readonly Range[], captions: readonly string[]): string {
  return captions.reduce((body, caption) => body.replace(caption, ''), joined(text, order))
}

describe('the reading order of the references', () => {
  const references = [...readSet('page'), ...readSet('open')]
  it.each(references.map((one) => [one.name, one] as const))(
    '%s is rebuilt, captions and credit aside',
    (_, { text, facts }) => {
      const { document, blocks, flow } = read(text)
      const apart = blocks
        .filter(({ kind }) => kind === 'CAPTION' || kind === 'CREDIT')
        .map(({ start, end }) => bare(flow.text.slice(start, end)))
      expect(bodyOf(text, document.readingOrder, apart)).toBe(
        bodyOf(text, facts.document.readingOrder, apart),
      )
      const dropped = (ranges: readonly Range[]) =>
        ranges.map((range) => bare(text.slice(...range))).filter(Boolean)
      expect(dropped(document.dropped)).toEqual(dropped(facts.document.dropped))
    },
  )
})

const INTRO =
  '过去一年，云岭区政协围绕中心、服务大局，把会场搬到车间和院坝，形成意见建议二百余条，为发展作出了贡献。'
const FIRST = '一年来，区政协主席祁远航率队走访重点企业，了解生产经营和用工情况，现场协调解决用电难题十二个。'
const SECOND =
  '“以前出门要绕三公里，现在桥修好了，”村民们说，“赶集的路近了一半。”据统计，去年共办结民生实事三十四件。'
const THIRD = '同时，区政协组织委员视察农村饮水工程，听取区水利局关于管网改造情况的汇报，提出建议九条。'
const page = (...paragraphs: string[]) => paragraphs.join('\n\n')
const CAPTION = '\n\n\n\n云岭区政协主席祁远航率队视察堤防工程。\n\n\n\n'

/** [what, the page, what a person reads without captions] */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'clean text comes through unchanged',
    page('标题', INTRO, FIRST, SECOND, THIRD),
    page('标题', INTRO, FIRST, SECOND, THIRD),
  ],
  [
    'a sentence cut inside a word goes on in the next paragraph',
    page('标题', INTRO, FIRST.slice(0, 28), FIRST.slice(28), SECOND),
    page('标题', INTRO, FIRST, SECOND),
  ],
  [
    'a sentence goes on after a caption',
    `${page('标题', INTRO, FIRST.slice(0, 14))}${CAPTION}${page(FIRST.slice(14), SECOND)}`,
    page('标题', INTRO, FIRST, SECOND),
  ],
  [
    'two columns are swapped',
    page('标题', INTRO, FIRST.slice(0, 19), SECOND.slice(14), THIRD, FIRST.slice(19), SECOND.slice(0, 14)),
    page('标题', INTRO, FIRST, SECOND, THIRD),
  ],
  [
    'a leftover that stands whole elsewhere is dropped',
    page('标题', INTRO, FIRST, SECOND, THIRD, SECOND.slice(0, 16)),
    page('标题', INTRO, FIRST, SECOND, THIRD),
  ],
  [
    'a heading without a mark stays by itself',
    page('标题', INTRO, '把群众的难事当作自己的事来办好', FIRST, SECOND),
    page('标题', INTRO, '把群众的难事当作自己的事来办好', FIRST, SECOND),
  ],
  [
    'a heading of two phrases is no sentence that breaks off',
    page('标题', INTRO, '跑遍田间地头，问出真招实招', FIRST, '一个门牌号，一家老小安心', `会后，${THIRD}`),
    page('标题', INTRO, '跑遍田间地头，问出真招实招', FIRST, '一个门牌号，一家老小安心', `会后，${THIRD}`),
  ],
  [
    'a piece of a digest begins with its number, whoever took the photograph before it',
    page('标题', INTRO, `①${FIRST}　祁　明　摄`, `②${THIRD}`),
    page('标题', INTRO, `①${FIRST}　祁　明　摄`, `②${THIRD}`),
  ],
  [
    'words of a heading that the text repeats are no leftover',
    page('标题', INTRO, '办结民生实事', FIRST, SECOND),
    page('标题', INTRO, '办结民生实事', FIRST, SECOND),
  ],
]

describe('the reading order', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    const { document } = read(text)
    expect(joined(text, document.readingOrder).replace(bare(CAPTION), '')).toBe(bare(wanted))
  })

  it('covers the text once', () => {
    for (const [, text] of CASES) {
      const { readingOrder, dropped } = read(text).document
      const all = [...readingOrder, ...dropped].sort((a, b) => a[0] - b[0])
      expect(all[0]?.[0] ?? 0).toBe(0)
      for (const [at, [, end]] of all.entries()) expect(all[at + 1]?.[0] ?? text.length).toBe(end)
    }
  })
})
