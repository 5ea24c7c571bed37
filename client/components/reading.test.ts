import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Range } from '../state/state.ts'
import { type Paragraph, paragraphsOf } from './reading.ts'

const markedText = (paragraphs: readonly Paragraph[]) =>
  paragraphs
    .flat()
    .filter(({ marked }) => marked)
    .map(({ text }) => text)
    .join('')
const wholeText = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map((one) => one.map(({ text }) => text).join(''))
/** As the server quotes: the parts joined, line breaks removed with the white space around them. */
const quotation = (text: string, parts: readonly Range[]) =>
  parts
    .map(([start, end]) => text.slice(start, end))
    .join('')
    .replace(/[^\S\r\n]*(?:\r\n|\r|\n)\s*/gu, '')

const shipped = ['bishan-2023', 'banan-2023'].map((id) => ({
  id,
  text: readFileSync(new URL(`../../data/documents/${id}.txt`, import.meta.url), 'utf8'),
  facts: JSON.parse(readFileSync(new URL(`../../data/facts/${id}.json`, import.meta.url), 'utf8')) as {
    document: { readingOrder: Range[] }
    activities: { evidence: { start: number; end: number; then?: Range[] } }[]
  },
}))

describe('the source', () => {
  it.each(shipped)('marks exactly what each activity of $id quotes', ({ text, facts }) => {
    expect(facts.activities.length).toBeGreaterThan(0)
    for (const { evidence } of facts.activities) {
      const parts: Range[] = [[evidence.start, evidence.end], ...(evidence.then ?? [])]
      const paragraphs = paragraphsOf(text, facts.document.readingOrder, parts)
      expect(markedText(paragraphs)).toBe(quotation(text, parts))
    }
  })

  it.each(shipped)('of $id shows every letter of its reading order once', ({ text, facts }) => {
    const shown = wholeText(paragraphsOf(text, facts.document.readingOrder, [])).join('')
    const read = facts.document.readingOrder.map(([start, end]) => text.slice(start, end)).join('')
    expect(shown.replace(/\s/gu, '')).toBe(read.replace(/\s/gu, ''))
  })

  it('puts a sentence together that a caption interrupts', () => {
    const text = '以新的姿态，推\n\n图片说明。\n\n进工作。\n\n下一段。'
    const order: Range[] = [
      [0, 7],
      [16, 22],
      [22, text.length],
      [9, 14],
    ]
    expect(wholeText(paragraphsOf(text, order, []))[0]).toBe('以新的姿态，推进工作。')
  })

  it('puts a sentence together that blank lines cut, and leaves a heading alone', () => {
    const cut = '去年以来，区政协坚持以人民为中心的发展思想，聚焦中心工作和民生实事开展协商议政，推动全方'
    const text = `凝心聚力促发展\n\n\n${cut}\n\n\n位协商成果转化。\n\n下一段。`
    expect(wholeText(paragraphsOf(text, [[0, text.length]], []))).toEqual([
      '凝心聚力促发展',
      `${cut}位协商成果转化。`,
      '下一段。',
    ])
  })

  it('marks after an emoji and a rare character where the text says so: offsets are UTF-16', () => {
    const text = '👍今天𬀩何平调研\n大成广场。'
    const start = text.indexOf('何平')
    const paragraphs = paragraphsOf(text, [[0, text.length]], [[start, text.indexOf('。')]])
    expect(markedText(paragraphs)).toBe('何平调研大成广场')
    expect(wholeText(paragraphs)).toEqual(['👍今天𬀩何平调研大成广场。'])
  })

  it('marks what the server quotes, whatever the parts', () => {
    const letters = fc.string({
      unit: fc.constantFrom('何', '平', '。', '\n', ' ', '\r\n', '👍', 'a'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(letters, fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 6 }), (text, cuts) => {
        const points = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((a, b) => a - b)
        const parts = points.flatMap((start, index): Range[] => {
          const end = points[index + 1]
          return index % 2 === 0 && end !== undefined ? [[start, end]] : []
        })
        expect(markedText(paragraphsOf(text, [[0, text.length]], parts)).trim()).toBe(
          quotation(text, parts).trim(),
        )
      }),
      { numRuns: 1_000, examples: [['何何何 \n何', [5, 4, 0, 6]]] },
    )
  })

  it('marks nothing where the place lies outside', () => {
    expect(markedText(paragraphsOf('短文。', [[0, 3]], [[10, 20]]))).toBe('')
  })
})
