/** The chain of evidence of who did it: the words that tie them to the deed, and those that say whose the party is. */
import { describe, expect, it, test } from 'vitest'
import type { Facts, Span } from '../../facts/schema.ts'
import { partsOf } from '../../facts/spans.ts'
import { readSet } from '../../score/sets.ts'
import { extract } from '../index.ts'

function quoted(text: string, span: Span | null | undefined): string {
  if (span == null) return ''
  return partsOf(span)
    .map(([start, end]) => text.slice(start, end))
    .join('')
}

/** For the last activity, each participant by GROUP: who, tied by which words, headed by which words. */
function chain(story: string): string[] {
  const text = `云岭县政协要闻\n2023-09-30\n\n${story}\n`
  const { facts } = extract({ id: 'a', text, metadata: {} })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  return (facts.activities.at(-1)?.participants ?? [])
    .filter(({ attribution }) => attribution === 'GROUP')
    .map(({ entity, evidence, heads }) =>
      [names.get(entity), quoted(text, evidence), quoted(text, heads)].join(' | '),
    )
}

const THEN = '视察组走访了恒昇光电有限公司。'

describe('who heads the party', () => {
  test.each([
    ['县政协副主席陶望舒率队视察青石大桥。', '陶望舒 | 县政协副主席陶望舒率队 | '],
    ['县政协组织委员视察青石大桥，副主席陶望舒任组长。', '陶望舒 | 副主席陶望舒任组长 | '],
    ['由县政协副主席陶望舒担任组长的视察组视察青石大桥。', '陶望舒 | 县政协副主席陶望舒担任组长 | '],
    ['以县政协副主席陶望舒为首的视察组视察青石大桥。', '陶望舒 | 县政协副主席陶望舒为首 | '],
    [
      '县政协视察组视察青石大桥。视察组组长、县政协副主席陶望舒说，要保质量。',
      '陶望舒 | 视察组组长、县政协副主席陶望舒 | ',
    ],
    [
      '县政协视察组视察青石大桥。带队的县政协副主席陶望舒说，要保质量。',
      '陶望舒 | 带队的县政协副主席陶望舒 | ',
    ],
  ])('is said by what ties them to it: %s', (story, expected) => {
    expect(chain(`9月5日，${story}${THEN}`)).toEqual([expected])
  })

  test.each([
    [
      'a pronoun heads it: who that is stands elsewhere',
      '县政协主席陶望舒十分关心桥梁建设。9月5日，他率队视察青石大桥。',
      '陶望舒 | 陶望舒 | 他率队',
    ],
    [
      'nobody is said to head it: whose the field work before was',
      '9月5日，县政协主席陶望舒视察青石大桥。',
      '陶望舒 | 县政协主席陶望舒 | 县政协主席陶望舒视察',
    ],
  ])('is quoted by itself where the tie does not say it: %s', (_, story, expected) => {
    expect(chain(`${story}${THEN}`)).toEqual([expected])
  })

  test.each([
    ['whose deputy heads nothing', '县政协视察青石大桥。视察组副组长陶望舒说，要保质量。'],
    ['who heads what does not travel', '县政协视察青石大桥。领导小组组长陶望舒说，要保质量。'],
  ])('is nobody %s', (_, story) => {
    expect(chain(`9月5日，${story}${THEN}`)).toEqual([])
  })
})

/** What is missing of a facts object's chains of evidence, as a person would have to look for it. */
function gaps({ entities, activities }: Facts): string[] {
  const places = new Map(entities.map(({ id, mentions }) => [id, mentions]))
  const names = (span: Span, entity: string) =>
    (places.get(entity) ?? []).some(({ start }) =>
      partsOf(span).some(([from, to]) => start >= from && start < to),
    )
  return activities.flatMap(({ id, evidence: did, participants }) =>
    participants
      .filter(({ entity, attribution, evidence, heads }) => {
        const tied = names(did, entity) || (evidence != null && names(evidence, entity))
        return !tied || (attribution === 'GROUP' && heads == null && evidence == null)
      })
      .map(({ entity }) => `${id} ${entity}`),
  )
}

describe('the chain of evidence', () => {
  it.each(['page', 'open', 'shut'] as const)('is whole for each participant of the set %s', (set) => {
    const missing = readSet(set).flatMap(({ name, text }) =>
      gaps(extract({ id: 'a', text, metadata: {} }).facts).map((gap) => `${name} ${gap}`),
    )
    expect(missing).toEqual([])
  })
})
