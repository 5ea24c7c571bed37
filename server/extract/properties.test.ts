/** What holds for any text: spans, sameness, and that a paragraph about nobody changes nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFacts } from '../facts/check.ts'
import { everySpan } from '../facts/every-span.ts'
import type { Facts, Span } from '../facts/schema.ts'
import { partsOf, quote } from '../facts/spans.ts'
import { readSet } from '../score/sets.ts'
import { extract } from './index.ts'

const read = (text: string) => extract({ id: 'a', text, metadata: {} }).facts
/** Not those in columns: there a paragraph may come between the two halves of a sentence. */
const articles = [...readSet('page'), ...readSet('open')]
  .map(({ name, text }) => [name, text] as const)
  .filter(([, text]) => {
    const { readingOrder } = read(text).document
    return readingOrder.every(([start], at) => start >= (readingOrder[at - 1]?.[1] ?? 0))
  })

/** Made of what articles are made of, in any order. */
const proses = fc
  .array(
    fc.constantFrom(
      '区政协',
      '市委',
      '主席',
      '副主席',
      '李明',
      '王芳、张三',
      '欧阳晓霞',
      '一行',
      '调研组',
      '3月4日，',
      '去年',
      '赴',
      '到',
      '在',
      '甲镇',
      '乙村',
      '丙公司',
      '云岭有限公司',
      '视察',
      '调研',
      '听取',
      '关于',
      '旧改工程',
      '进展情况汇报',
      '召开',
      '座谈会',
      '《养老条例》',
      '《关于加强绿化的提案》',
      '强调，',
      '要求',
      '“',
      '”',
      '（',
      '）',
      '，',
      '。',
      '；',
      '、',
      '\n',
      '\r\n\r\n',
      '　　',
      '来源：某网　',
      '8.5万字',
      '100余名',
      '𬀩',
      '😀',
      '\u202e',
      'A',
      '１２',
      '主 任 李 明',
      '·',
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('of any text', () => {
  it('every span lies in it and is its quotation', () => {
    fc.assert(
      fc.property(fc.oneof(proses, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const facts = read(text)
        checkFacts(facts, text, 'a.json')
        for (const { span } of everySpan(facts)) {
          const raw = partsOf(span).map(([start, end]) => text.slice(start, end))
          expect(quote(text, span)).toBe(raw.join('').replace(/\s*[\r\n]\s*/gu, ''))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the same facts come each time', () => {
    fc.assert(
      fc.property(proses, (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
      }),
      { numRuns: 60 },
    )
  })
})

const NOBODY = '天色渐晚，微风拂面，一派祥和。'

/** Facts without what a longer text changes: every offset from `at` on moved back by `by`. */
function movedBack(facts: Facts, at: number, by: number): unknown {
  const move = (offset: number) => (offset > at ? offset - by : offset)
  const span = ({ start, end, then: further }: Span) => ({
    start: move(start),
    end: move(end),
    ...(further && { further: further.map(([from, to]) => [move(from), move(to)]) }),
  })
  const { entities, activities, relations, statistics, findings } = facts
  return JSON.parse(JSON.stringify({ entities, activities, relations, statistics, findings }), (_, value) =>
    typeof value === 'object' && value !== null && 'start' in value && 'end' in value ? span(value) : value,
  )
}

describe('a paragraph about nobody', () => {
  it.each(articles)('changes no other fact of %s', (_, text) => {
    const before = movedBack(read(text), 0, 0)
    const changed: string[] = []
    for (const { index, 0: line } of text.matchAll(/[^\r\n]*[^\r\n]{30}。(?=\r?\n)/gu)) {
      const at = index + line.length
      const added = `\n${line.match(/^[\s　]*/u)?.[0] ?? ''}${NOBODY}`
      const after = movedBack(read(text.slice(0, at) + added + text.slice(at)), at, added.length)
      if (JSON.stringify(after) !== JSON.stringify(before)) changed.push(`after “${line.slice(-12)}”`)
    }
    expect(changed).toEqual([])
  })
})
