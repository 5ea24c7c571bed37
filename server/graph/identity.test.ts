import { describe, expect, it } from 'vitest'
import { shippedDocuments } from '../documents/shipped.ts'
import { makeFacts, type SmallDocument } from '../testing/fixtures.ts'
import { identify, relationId } from './identity.ts'
import { component } from './keys.ts'
import { rowsOf } from './rows.ts'

const HOME = ['重庆市', '璧山区']
type Parts = Partial<SmallDocument> & Pick<SmallDocument, 'entities'>

/** Ids by local id, of a document whose text holds every name and 主席. */
function ids(parts: Parts): Record<string, string> {
  const text = `${parts.entities.map(({ name }) => name).join('。')}。主席`
  const { facts } = makeFacts({ id: 'doc', text, home: HOME, ...parts })
  return Object.fromEntries(identify(facts).ids)
}
const holds = (object: string, status?: 'CURRENT' | 'FORMER' | 'INCOMING', subject = 'p') => ({
  subject,
  predicate: 'HOLDS_POSITION' as const,
  object,
  title: '主席',
  evidence: '主席',
  ...(status === undefined ? {} : { status }),
})
const partOf = (subject: string, object: string) => ({
  subject,
  predicate: 'PART_OF' as const,
  object,
  evidence: '主席',
})
const locatedIn = (subject: string, object: string) => ({
  subject,
  predicate: 'LOCATED_IN' as const,
  object,
  evidence: '主席',
})

describe('an id', () => {
  it.each<[SmallDocument['entities'][number], string]>([
    [{ id: 'x', type: 'Person', name: '何 平' }, 'person:重庆市璧山区:何平'],
    [{ id: 'x', type: 'Organization', name: '区政协' }, 'organization:重庆市璧山区政协'],
    [{ id: 'x', type: 'Organization', name: '县政协' }, 'organization:@doc:县政协'],
    [{ id: 'x', type: 'Organization', name: '办公室' }, 'organization:@doc:办公室'],
    [{ id: 'x', type: 'Organization', name: '老年大学' }, 'organization:重庆市璧山区:老年大学'],
    [{ id: 'x', type: 'Enterprise', name: '恒昌医药（重庆）有限公司' }, 'enterprise:恒昌医药(重庆)有限公司'],
    [{ id: 'x', type: 'Place', subtype: 'DISTRICT', name: '璧山区' }, 'place:重庆市璧山区'],
    [{ id: 'x', type: 'Place', subtype: 'DISTRICT', name: '我区' }, 'place:重庆市璧山区'],
    [{ id: 'x', type: 'Place', subtype: 'CITY', name: '射洪市' }, 'place:射洪市'],
    [{ id: 'x', type: 'Place', subtype: 'DISTRICT', name: '朝阳区' }, 'place:重庆市璧山区:朝阳区'],
    [{ id: 'x', type: 'Place', subtype: 'DISTRICT', name: '贵州省独山县' }, 'place:贵州省独山县'],
    [{ id: 'x', type: 'Place', subtype: 'ROAD', name: '雪松路' }, 'place:重庆市璧山区:雪松路'],
    [
      { id: 'x', type: 'Project', subtype: 'WORKS', name: '塌方抢险工程' },
      'project:重庆市璧山区:塌方抢险工程',
    ],
    [{ id: 'x', type: 'Program', name: '明日之星' }, 'program:重庆市璧山区:明日之星'],
    [{ id: 'x', type: 'Topic', name: '夜经济发展' }, 'topic:重庆市璧山区:夜经济发展'],
    [
      { id: 'x', type: 'Work', subtype: 'PROPOSAL', name: '关于夜经济的建议' },
      'work:重庆市璧山区:关于夜经济的建议',
    ],
    [{ id: 'x', type: 'Work', subtype: 'BOOK', name: '本草纲目' }, 'work:本草纲目'],
    [
      { id: 'x', type: 'Work', subtype: 'REGULATION', name: '区政协评议办法' },
      'work:重庆市璧山区:区政协评议办法',
    ],
    [{ id: 'x', type: 'Work', name: '杂谈' }, 'work:重庆市璧山区:杂谈'],
  ])('of %j under a home is %s', (entity, id) => {
    expect(ids({ entities: [entity] }).x).toBe(id)
  })

  it.each<[SmallDocument['entities'][number], string]>([
    [{ id: 'x', type: 'Person', name: '何平' }, 'person:@doc:何平'],
    [{ id: 'x', type: 'Organization', name: '区政协' }, 'organization:@doc:区政协'],
    [{ id: 'x', type: 'Organization', name: '老年大学' }, 'organization:@doc:老年大学'],
    [{ id: 'x', type: 'Place', subtype: 'ROAD', name: '城东老街' }, 'place:@doc:城东老街'],
    [{ id: 'x', type: 'Place', subtype: 'DISTRICT', name: '朝阳区' }, 'place:@doc:朝阳区'],
    [{ id: 'x', type: 'Place', subtype: 'PROVINCE', name: '四川省' }, 'place:四川省'],
    [{ id: 'x', type: 'Topic', name: '夜经济发展' }, 'topic:@doc:夜经济发展'],
  ])('of %j without a home is %s', (entity, id) => {
    expect(ids({ home: null, entities: [entity] }).x).toBe(id)
  })

  it.each([
    ['A:B', 'A：B'],
    ['甲~2', '甲～2'],
    ['@doc', '＠doc'],
    ['a@b', 'a@b'],
  ])('holds no separator in a component: %s → %s', (name, written) => {
    expect(component(name)).toBe(written)
  })
})

const BODIES = [
  { id: 'p', type: 'Person', name: '何平' },
  { id: 'z', type: 'Organization', subtype: 'CPPCC', name: '区政协' },
  { id: 'd', type: 'Organization', subtype: 'PARTY', name: '区政协党组' },
  { id: 'w', type: 'Organization', subtype: 'PARTY', name: '中共璧山区委' },
  { id: 'g', type: 'Organization', subtype: 'GOVERNMENT', name: '区政府' },
  { id: 'o', type: 'Organization', subtype: 'OTHER', name: '商会' },
  { id: 'b', type: 'Organization', subtype: 'OTHER', name: '璧山茶社' },
] as const

describe('the main body of a person', () => {
  it.each<[string, NonNullable<SmallDocument['relations']>, string]>([
    ['current before former', [holds('z', 'FORMER'), holds('w', 'CURRENT')], '中共重庆市璧山区委'],
    ['incoming before former', [holds('z', 'FORMER'), holds('w', 'INCOMING')], '中共重庆市璧山区委'],
    ['without a status is current', [holds('z', 'INCOMING'), holds('w')], '中共重庆市璧山区委'],
    ['the larger for its part, by name', [holds('d'), holds('z')], '重庆市璧山区政协'],
    [
      'the larger for its part, by the document’s word',
      [holds('b'), holds('g'), partOf('g', 'o'), partOf('o', 'b')],
      '璧山茶社',
    ],
    ['CPPCC before government', [holds('g'), holds('z')], '重庆市璧山区政协'],
    ['government before Party', [holds('w'), holds('g')], '重庆市璧山区政府'],
    ['Party before the rest', [holds('b'), holds('w')], '中共重庆市璧山区委'],
    [
      'parts in a circle count all',
      [holds('g'), holds('w'), partOf('g', 'w'), partOf('w', 'g')],
      '重庆市璧山区政府',
    ],
    ['a body of the document’s own', [holds('o')], '@doc:商会'],
    ['none: the home', [], '重庆市璧山区'],
  ])('%s', (_rule, relations, body) => {
    expect(ids({ entities: BODIES, relations }).p).toBe(`person:${body}:何平`)
  })

  it('with the name makes two persons ~2 in order of first mention, and a finding', () => {
    const { facts } = makeFacts({
      id: 'doc',
      text: '周立春主席。茶周，马周。',
      home: HOME,
      entities: [
        { id: 'a', type: 'Person', name: '周立春', aliases: ['马周'] },
        { id: 'b', type: 'Person', name: '周立春', aliases: ['茶周'] },
      ].map((entity) => ({ ...entity, type: 'Person' as const })),
    })
    const [first, second] = facts.entities
    if (first !== undefined) first.mentions = [{ start: 10, end: 12 }]
    if (second !== undefined) second.mentions = [{ start: 6, end: 8 }]
    const { ids: found, findings } = identify(facts)
    expect(Object.fromEntries(found)).toEqual({
      b: 'person:重庆市璧山区:周立春',
      a: 'person:重庆市璧山区:周立春~2',
    })
    expect(findings).toMatchObject([{ reason: 'SAME_NAME_AND_BODY', about: 'a' }])
  })
})

describe('the path of a place', () => {
  const PLACES = [
    { id: 'q', type: 'Place', subtype: 'DISTRICT', name: '璧山区' },
    { id: 't', type: 'Place', subtype: 'TOWNSHIP', name: '福禄镇' },
    { id: 'v', type: 'Place', subtype: 'VILLAGE', name: '斑竹村' },
    { id: 's', type: 'Place', subtype: 'PROVINCE', name: '四川省' },
    { id: 'c', type: 'Place', subtype: 'CITY', name: '成都市' },
    { id: 'r', type: 'Place', subtype: 'ROAD', name: '雪松路' },
  ] as const
  it.each<[string, NonNullable<SmallDocument['relations']>, string, string]>([
    [
      'goes through its holders',
      [partOf('v', 't'), partOf('t', 'q')],
      'v',
      'place:重庆市璧山区福禄镇:斑竹村',
    ],
    ['of a division is one word', [partOf('c', 's')], 'c', 'place:四川省成都市'],
    [
      'takes PART_OF before LOCATED_IN',
      [locatedIn('r', 'v'), partOf('r', 'q')],
      'r',
      'place:重庆市璧山区:雪松路',
    ],
    [
      'takes the longest holder',
      [locatedIn('r', 'q'), locatedIn('r', 't'), partOf('t', 'q')],
      'r',
      'place:重庆市璧山区福禄镇:雪松路',
    ],
    ['is not LOCATED_IN for a division', [locatedIn('c', 's')], 'c', 'place:成都市'],
    ['does not go round in circles', [partOf('v', 't'), partOf('t', 'v')], 'v', 'place:重庆市璧山区:斑竹村'],
  ])('%s', (_rule, relations, local, id) => {
    expect(ids({ entities: PLACES, relations })[local]).toBe(id)
  })

  it('in an article of the township itself is that of an article of its county', () => {
    const entities = [{ id: 't', type: 'Place', subtype: 'TOWNSHIP', name: '福禄镇' }] as const
    expect(ids({ home: [...HOME, '福禄镇'], entities })).toEqual(ids({ entities }))
  })

  it('does not depend on the order of the file', () => {
    const relations = [partOf('v', 't'), partOf('t', 'q')]
    expect(ids({ entities: [...PLACES].reverse(), relations: [...relations].reverse() })).toEqual(
      ids({ entities: PLACES, relations }),
    )
  })
})

describe('ids of statements', () => {
  it('hold title and status of a position alone', () => {
    const relation = {
      predicate: 'HOLDS_POSITION',
      subject: 'person:a',
      object: 'organization:b',
      title: '主席',
      status: 'CURRENT',
    }
    expect(relationId('doc', relation)).toBe(
      'relation:doc:HOLDS_POSITION:person:a:organization:b:主席:CURRENT',
    )
    expect(relationId('doc', { predicate: 'RUNS', subject: 'organization:b', object: 'program:c' })).toBe(
      'relation:doc:RUNS:organization:b:program:c',
    )
  })
})

describe('the ids of the shipped documents', () => {
  it('are pinned: they may change only with a note of what each became', async () => {
    const rows = (await shippedDocuments()).map(({ facts, text }) => rowsOf(facts, text))
    const all = rows.flatMap(({ mentions, activities, relations, wrote, statistics }) => [
      ...mentions.map(({ entity }) => entity),
      ...activities.map(({ id }) => id),
      ...[...relations, ...wrote, ...statistics].map(({ properties }) => properties.id),
    ])
    await expect(`${[...new Set(all)].sort().join('\n')}\n`).toMatchFileSnapshot('shipped-ids.txt')
  })
})
