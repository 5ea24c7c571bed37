import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSpans, encodeSpans, quote, rawForm, spanOf } from './spans.ts'

describe('a quotation', () => {
  it.each([
    ['去年7月\n4日', [[0, 7]], '去年7月4日'],
    [
      '推\n\n\n图说\n\n进政协',
      [
        [0, 1],
        [8, 11],
      ],
      '推进政协',
    ],
    ['👍何平\r\n  一行', [[0, 10]], '👍何平一行'],
    ['何平　\n　　一行', [[0, 8]], '何平一行'],
    ['𬀩平 走访', [[0, 6]], '𬀩平 走访'],
  ] as const)('of %j joins its parts without the breaks', (text, parts, words) => {
    const span = spanOf(parts.map(([start, end]) => [start, end]))
    expect(quote(text, span)).toBe(words)
    expect(rawForm(text, span)).toEqual(parts.map(([start, end]) => text.slice(start, end)))
  })
})

describe('flat spans', () => {
  const part = fc.tuple(fc.nat(), fc.nat())
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 4 })), (all) => {
        const spans = all.map(spanOf)
        expect(decodeSpans(encodeSpans(spans))).toEqual(spans)
      }),
    )
  })

  it.each([[[1, 2]], [[0]], [[2, 1, 2, 3]], [[-1, 2]]])('that are none throw: %j', (flat) => {
    expect(() => decodeSpans(flat)).toThrow(RangeError)
  })
})
