/** Two persons of one name, and one person whom a text names with several offices; all names are made up. */
import { describe, expect, it, test } from 'vitest'
import { identify } from '../../graph/identity.ts'
import { extract } from '../index.ts'

function read(story: string) {
  const text = `云岭县政协要闻\n2023-09-30\n\n9月5日，${story}\n`
  return { text, facts: extract({ id: 'a', text, metadata: {} }).facts }
}

/** Each of the name with what stands before its mentions, and how many places are in doubt. */
function bearers(story: string, name = '陶望舒'): { who: string[]; doubts: number } {
  const { text, facts } = read(story)
  const who = facts.entities
    .filter((one) => one.name === name)
    .map(({ mentions }) =>
      mentions.map(({ start }) => text.slice(start - 3, start).replace(/\s/gu, '')).join('|'),
    )
  return { who, doubts: (facts.findings ?? []).filter(({ reason }) => reason === 'SAME_NAME').length }
}

describe('two persons', () => {
  test.each([
    ['in one list', '县政协主席陶望舒，县农业局局长陶望舒，县水利局局长李明参加会议。', ['协主席', '局局长']],
    [
      'in one list, of offices that one may hold',
      '县政协委员陶望舒、县农业局局长陶望舒参加视察。',
      ['协委员', '局局长'],
    ],
    ['one beside the other', '副县长陶望舒视察青石大桥，县公安局局长陶望舒陪同。', ['副县长', '局局长']],
    [
      'the head of a body and that of a department',
      '县政协主席陶望舒到青石镇调研。县农业局局长陶望舒汇报了工作。',
      ['协主席', '局局长'],
    ],
    [
      'a leader and the deputy of a department',
      '县委常委陶望舒到青石镇调研。县司法局副局长陶望舒介绍了工作。',
      ['委常委', '副局长'],
    ],
    [
      'of two counties',
      '县政协副主席陶望舒到东川县考察。东川县政协副主席陶望舒介绍了情况。',
      ['副主席', '副主席'],
    ],
    [
      'of a city and a county',
      '市政协主席陶望舒到我县调研。县政协主席陶望舒介绍了情况。',
      ['协主席', '协主席'],
    ],
    ['an official and a villager', '县政协主席陶望舒走访青石村，看望村民陶望舒。', ['协主席', '望村民']],
    [
      'of whom the text says so',
      '县政协副主席陶望舒到东川县考察。东川县茶业协会会长，也叫陶望舒。',
      ['副主席', '，也叫'],
    ],
  ])('%s', (_, story, expected) => {
    expect(bearers(story)).toEqual({ who: expected, doubts: 1 })
  })
})

describe('one person', () => {
  test.each([
    ['with two offices', '县委副书记、县长陶望舒到青石镇调研。县长陶望舒说，要保质量。'],
    [
      'by one of two offices',
      '县政协副主席、县农业局局长陶望舒到青石镇调研。县农业局局长陶望舒说，要保质量。',
    ],
    ['by a shorter office', '县委常委、常务副县长陶望舒到青石镇调研。副县长陶望舒说，要保质量。'],
    ['who was promoted', '原县农业局局长陶望舒现任县政协主席。县政协主席陶望舒到青石镇调研。'],
    ['whose group of the Party it is', '县政协主席陶望舒到青石镇调研。县政协党组书记陶望舒说，要保质量。'],
    ['who may hold both', '副县长陶望舒到青石镇调研。县公安局局长陶望舒说，要保质量。'],
    ['who chairs the congress too', '县委书记陶望舒主持会议。县人大常委会主任陶望舒讲话。'],
    ['who heads the school of the Party too', '县委书记陶望舒到青石镇调研。县委党校校长陶望舒说，要保质量。'],
    ['who signed it', '县政协主席陶望舒到青石镇调研。\n\n签发：陶望舒'],
  ])('%s', (_, story) => {
    expect(bearers(story)).toMatchObject({ who: [expect.any(String)], doubts: 0 })
  })

  test.each([
    ['two offices that hardly go together', '县农业局局长陶望舒汇报工作。\n县水利局局长陶望舒汇报工作。'],
    ['two that may have followed one another', '县长陶望舒到青石镇调研。\n县委书记陶望舒到青石镇调研。'],
  ])('perhaps: %s is a finding', (_, story) => {
    expect(bearers(story)).toMatchObject({ who: [expect.any(String)], doubts: 1 })
  })
})

describe('a name without an office, of two', () => {
  test.each([
    [
      'is whoever was named last and acts',
      '县政协主席陶望舒视察青石大桥，县农业局局长陶望舒陪同。陶望舒强调，要保质量。',
      ['协主席|陪同。', '局局长'],
      2,
    ],
    [
      'is whoever has a say, where orders are given',
      '县政协主席陶望舒主持召开座谈会。县农业局副局长陶望舒汇报了工作。陶望舒指出，要保质量。',
      ['协主席|工作。', '副局长'],
      2,
    ],
    [
      'is of the place that stands before it',
      '东川县政协副主席陶望舒来我县考察，县政协副主席陶望舒陪同。东川的陶望舒介绍了情况。',
      ['副主席|东川的', '副主席'],
      1,
    ],
  ])('%s', (_, story, who, doubts) => {
    expect(bearers(story)).toEqual({ who, doubts })
  })

  it('has activities and an id of its own', () => {
    const { facts } = read('县政协主席陶望舒视察青石大桥，县农业局局长陶望舒陪同。')
    const [chair, head] = facts.entities.filter(({ name }) => name === '陶望舒')
    const [activity] = facts.activities
    expect(activity?.participants.map(({ entity, role }) => [entity, role])).toEqual([
      [chair?.id, 'LED'],
      [head?.id, 'TOOK_PART'],
    ])
    const { ids } = identify(facts)
    expect([chair, head].map((one) => ids.get(one?.id ?? ''))).toEqual([
      'person:云岭县政协:陶望舒',
      'person:云岭县农业局:陶望舒',
    ])
  })
})
