import { describe, expect, it } from 'vitest'
import { emphasise } from './emphasis.ts'

const strong = (quotation: string, words: readonly string[]) =>
  emphasise(quotation, words)
    .filter((piece) => piece.strong)
    .map(({ text }) => text)

describe('a quotation', () => {
  const QUOTATION = '去年7月4日，重庆臻凤科技有限公司出现了何平一行人的身影。'
  it.each([
    ['who and when', ['何平', '7月4日'], ['7月4日', '何平']],
    ['the longer of two that overlap', ['何平', '何平一行'], ['何平一行']],
    ['nothing that does not stand there', ['何永革'], []],
    ['not itself whole', [QUOTATION], []],
  ])('emphasises %s', (_name, words, expected) => {
    expect(strong(QUOTATION, words)).toEqual(expected)
  })

  it('stays whole', () => {
    const pieces = emphasise(QUOTATION, ['何平', '7月4日', '公司'])
    expect(pieces.map(({ text }) => text).join('')).toBe(QUOTATION)
  })
})
