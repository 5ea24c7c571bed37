import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActivityKind, PositionStatus, Role } from '../../data/ontology/index.ts'
import { forgetDocuments } from '../graph/forget.ts'
import { loadDocument } from '../graph/load.ts'
import type { Graph } from '../neo4j/driver.ts'
import { type Asking, askingOf } from '../testing/api.ts'
import { conflicting } from '../testing/conflicting.ts'
import { makeFacts, prepare, type SmallDocument } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { totalsOf, wholeTrace } from '../testing/traces.ts'

let graph: Graph
let api: Asking
const publish = async (small: SmallDocument) =>
  loadDocument(graph, { ...makeFacts(small), status: 'PUBLISHED' })
beforeAll(async () => {
  graph = await emptyGraph()
  await prepare(graph)
  api = askingOf(graph)
})
afterAll(() => graph.close())

interface Same {
  readonly entity: { readonly id: string; readonly name: string }
  readonly reason: string
  readonly shared: readonly string[]
}
const sameAs = async (id: string) => {
  const query = `query ($id: ID!) {
    entity(id: $id) { possibleSameCount possibleSame { entity { id name } reason shared } } }`
  const { entity } = await api.ask<{ entity: { possibleSameCount: number; possibleSame: Same[] } }>(query, {
    id,
  })
  return entity
}

/** A document in which a person holds positions, or none. */
const person = (
  id: string,
  name: string,
  home: readonly string[] | null,
  positions: readonly (readonly [body: string, status?: PositionStatus])[] = [],
): SmallDocument => ({
  id,
  home,
  text: `${name}。${positions.map(([body]) => `${body}委员。`).join('')}`,
  entities: [
    { id: 'p', type: 'Person', name },
    ...positions.map(([body]) => ({ id: body, type: 'Organization' as const, name: body })),
  ],
  relations: positions.map(([body, status = 'CURRENT']) => ({
    subject: 'p',
    predicate: 'HOLDS_POSITION' as const,
    object: body,
    title: '委员',
    status,
    evidence: `${body}委员`,
  })),
})

const CITY = ['重庆市', '璧山区']
const OTHER = ['四川省', '成都市']

describe('possibly the same are', () => {
  it.each<
    [rule: string, one: SmallDocument, other: SmallDocument, ids: [string, string], expected: object | null]
  >([
    [
      'persons of one name with a body in common, whatever the status',
      person('s1', '王一', null, [['甲学会'], ['乙学会', 'FORMER']]),
      person('s2', '王一', null, [['乙学会'], ['丙学会', 'INCOMING']]),
      ['person:甲学会:王一', 'person:乙学会:王一'],
      { reason: 'NAME_AND_BODY', shared: ['王一', '乙学会'] },
    ],
    [
      'persons of one name with one home',
      person('s3', '王二', CITY),
      person('s4', '王二', CITY, [['丁学会']]),
      ['person:重庆市璧山区:王二', 'person:丁学会:王二'],
      { reason: 'NAME_AND_HOME', shared: ['王二', '重庆市璧山区'] },
    ],
    [
      'a body in common before a home in common',
      person('s5', '王三', CITY, [['戊学会'], ['己学会', 'FORMER']]),
      person('s6', '王三', CITY, [['己学会']]),
      ['person:戊学会:王三', 'person:己学会:王三'],
      { reason: 'NAME_AND_BODY', shared: ['王三', '己学会'] },
    ],
    [
      'not persons of one name alone',
      person('s7', '王四', CITY),
      person('s8', '王四', OTHER, [['庚学会']]),
      ['person:重庆市璧山区:王四', 'person:庚学会:王四'],
      null,
    ],
    [
      'one name under two types',
      { id: 's9', home: CITY, text: '大成广场', entities: [{ id: 'x', type: 'Place', name: '大成广场' }] },
      { id: 's10', home: CITY, text: '大成广场', entities: [{ id: 'x', type: 'Project', name: '大成广场' }] },
      ['place:重庆市璧山区:大成广场', 'project:重庆市璧山区:大成广场'],
      { reason: 'NAME_UNDER_TWO_TYPES', shared: ['大成广场'] },
    ],
    [
      'one name of two types, also where it is full of the syntax of the search index',
      {
        id: 's11',
        home: CITY,
        text: 'A"+B\\(x)',
        entities: [{ id: 'x', type: 'Topic', name: 'A"+B\\(x)' }],
      },
      {
        id: 's12',
        home: CITY,
        text: 'A"+B\\(x)',
        entities: [{ id: 'x', type: 'Program', name: 'A"+B\\(x)' }],
      },
      ['topic:重庆市璧山区:A"+B\\(x)', 'program:重庆市璧山区:A"+B\\(x)'],
      { reason: 'NAME_UNDER_TWO_TYPES' },
    ],
  ])('%s, and each says so of the other', async (_rule, one, other, [oneId, otherId], expected) => {
    await publish(one)
    await publish(other)
    for (const [id, found] of [
      [oneId, otherId],
      [otherId, oneId],
    ] as const) {
      const { possibleSame, possibleSameCount } = await sameAs(id)
      expect(possibleSame).toMatchObject(expected === null ? [] : [{ entity: { id: found }, ...expected }])
      expect(possibleSameCount).toBe(possibleSame.length)
    }
  })

  it('shown twenty at most, and counted', async () => {
    const bodies = Array.from({ length: 23 }, (_, at) => `第${at}学会`)
    await publish({
      id: 'many',
      home: CITY,
      text: `王五。${bodies.map((body) => `${body}委员。`).join('')}`,
      entities: bodies.flatMap((body) => [
        { id: `p-${body}`, type: 'Person' as const, name: '王五' },
        { id: body, type: 'Organization' as const, name: body },
      ]),
      relations: bodies.map((body) => ({
        subject: `p-${body}`,
        predicate: 'HOLDS_POSITION' as const,
        object: body,
        title: '委员',
        evidence: `${body}委员`,
      })),
    })
    const { possibleSame, possibleSameCount } = await sameAs('person:第7学会:王五')
    expect(possibleSameCount).toBe(22)
    expect(new Set(possibleSame.map(({ entity }) => entity.id)).size).toBe(20)
  })

  it('no more when the only document that says so is forgotten', async () => {
    await publish(person('gone-1', '王六', CITY))
    await publish(person('gone-2', '王六', CITY, [['辛学会']]))
    expect((await sameAs('person:辛学会:王六')).possibleSame).toHaveLength(1)
    await forgetDocuments(graph, ['gone-1'])
    expect(await sameAs('person:辛学会:王六')).toEqual({ possibleSame: [], possibleSameCount: 0 })
  })
})

interface Event {
  readonly kind?: ActivityKind
  readonly date?: readonly [string, string]
  readonly leader?: string
  readonly role?: Role
  readonly object?: string
}

/** A document with one activity for each event, led by 赵一 and about 甲有限公司 unless it says otherwise. */
function events(id: string, ...list: readonly Event[]): SmallDocument {
  const words = list.map((_, at) => `第${at}次`)
  return {
    id,
    text: `甲会主席赵一、钱二，在甲有限公司、乙有限公司。${words.join('')}`,
    entities: [
      { id: 'b', type: 'Organization', name: '甲会' },
      { id: '赵一', type: 'Person', name: '赵一' },
      { id: '钱二', type: 'Person', name: '钱二' },
      { id: '甲', type: 'Enterprise', name: '甲有限公司' },
      { id: '乙', type: 'Enterprise', name: '乙有限公司' },
    ],
    relations: ['赵一', '钱二'].map((name) => ({
      subject: name,
      predicate: 'HOLDS_POSITION' as const,
      object: 'b',
      title: '委员',
      evidence: name,
    })),
    activities: list.map(
      ({ kind = 'VISIT', date = ['2023-07-04', '2023-07-05'], leader = '赵一', ...one }, at) => ({
        kind,
        trigger: words[at] as string,
        date: { from: date[0], to: date[1] },
        participants: [[leader, one.role ?? 'LED']],
        concerns: [one.object ?? '甲'],
      }),
    ),
  }
}

describe('possibly the same event are', () => {
  const sameEvents = async (document: string) => {
    const query = `{ document(id: "${document}") { activities { nodes { possiblySameEvent { document { id } } } } } }`
    type Found = { possiblySameEvent: { document: { id: string } }[] }
    const answer = await api.ask<{ document: { activities: { nodes: Found[] } } }>(query)
    const found = answer.document.activities.nodes.flatMap((node) => node.possiblySameEvent)
    return found.map((activity) => activity.document.id)
  }

  const cases: readonly (readonly [rule: string, other: Event, expected: boolean])[] = [
    ['two of one leader, object, kind and day', {}, true],
    ['two kinds of one family', { kind: 'INVESTIGATE' }, true],
    ['days that overlap', { date: ['2023-07-05', '2023-07-09'] }, true],
    ['not two families', { kind: 'CONSULT' }, false],
    ['not days that do not overlap', { date: ['2023-07-06', '2023-07-06'] }, false],
    ['not dates that are no days', { date: ['2023-07', '2023-07'] }, false],
    ['not two leaders', { leader: '钱二' }, false],
    ['not where the common person does not lead', { role: 'TOOK_PART' }, false],
    ['not two objects', { object: '乙' }, false],
  ]

  it.each(cases.map((one, at) => [...one, `event-${at}`] as const))(
    '%s',
    async (_rule, other, expected, id) => {
      await publish(events(`${id}-one`, {}))
      await publish(events(`${id}-other`, other))
      expect(await sameEvents(`${id}-one`)).toEqual(expected ? [`${id}-other`] : [])
      expect(await sameEvents(`${id}-other`)).toEqual(expected ? [`${id}-one`] : [])
      await forgetDocuments(graph, [`${id}-one`, `${id}-other`])
    },
  )

  it('not two activities of one document', async () => {
    await publish(events('event-alone', {}, { kind: 'INVESTIGATE' }))
    expect(await sameEvents('event-alone')).toEqual([])
    await forgetDocuments(graph, ['event-alone'])
  })
})

describe('outings', () => {
  const day = (from: number, to = from): Event => ({ date: [`2023-07-0${from}`, `2023-07-0${to}`] })
  it.each<[rule: string, documents: readonly (readonly Event[])[], outings: number]>([
    ['join days that overlap', [[day(4), day(4, 5)]], 1],
    ['join through a third', [[day(1, 2), day(4, 5), day(2, 4)]], 1],
    ['keep days apart that only touch', [[day(4), day(5)]], 2],
    ['see a short one inside a long one, and the next', [[day(1, 9), day(2), day(8)]], 1],
    ['join whatever the kind', [[day(4), { ...day(4), kind: 'CONSULT' }]], 1],
    [
      'never join what is no day',
      [[{ date: ['2023-07', '2023-07'] }, { date: ['2023', '2023'] }, day(4)]],
      3,
    ],
    ['never join two documents', [[day(4)], [day(4)]], 2],
  ])('%s', async (_rule, documents, outings) => {
    const ids = documents.map((_, at) => `outing-${at}`)
    for (const [at, list] of documents.entries()) await publish(events(`outing-${at}`, ...list))
    const { nodes, totals } = await wholeTrace(api, 'person:甲会:赵一')
    expect(totals).toMatchObject([{ attribution: 'NAMED', role: 'LED', outings }])
    expect(totals).toEqual(totalsOf(nodes))
    await forgetDocuments(graph, ids)
  })
})

describe('documents that conflict', () => {
  it('give every official totals that are those of the rows, and possible sames that say so of each other', async () => {
    for (const number of Array.from({ length: 12 }, (_, at) => at))
      await loadDocument(graph, { ...conflicting(number), status: 'PUBLISHED' })
    const { officials } = await api.ask<{ officials: { nodes: { id: string; name: string }[] } }>(
      '{ officials(first: 100) { nodes { id name } } }',
    )
    const heads = officials.nodes.filter(({ name }) => name.endsWith('何平'))
    expect(heads.length).toBeGreaterThan(1)
    const pairs: string[] = []
    for (const { id } of heads) {
      const { nodes, totals } = await wholeTrace(api, id)
      expect(nodes.length).toBeGreaterThan(0)
      expect(new Set(totals)).toEqual(new Set(totalsOf(nodes)))
      pairs.push(...(await sameAs(id)).possibleSame.map(({ entity }) => [id, entity.id].join()))
    }
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.map((pair) => pair.split(',').toReversed().join()).sort()).toEqual(pairs.toSorted())
  })
})
