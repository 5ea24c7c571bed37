import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PositionStatus, Role } from '../../data/ontology/index.ts'
import { loadDocument } from '../graph/load.ts'
import type { Graph } from '../neo4j/driver.ts'
import { type Asking, askingOf } from '../testing/api.ts'
import { makeFacts, prepare, type SmallDocument } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { type TraceRow, wholeTrace } from '../testing/traces.ts'

interface Case {
  readonly rule: string
  readonly title?: string
  readonly status?: PositionStatus
  readonly from?: string
  readonly to?: string
  /** Years of the document that states the position. */
  readonly covers?: string
  readonly publishedOn?: string
  /** The activity; null: no date. */
  readonly when: readonly [from: string, to?: string] | null
  /** Whether the document that states the position tells the activity too. */
  readonly sameDocument?: boolean
  readonly bodyRole?: Role
  /** Who leads in place of the body. */
  readonly ledBy?: 'part' | 'whole'
  readonly gives: boolean
}

const COVERS = { covers: '2023' }
const FORMER = { status: 'FORMER', covers: '2023' } as const
const INCOMING = { status: 'INCOMING', covers: '2023' } as const

const CASES: readonly Case[] = [
  { rule: 'in the year that the document covers', ...COVERS, when: ['2023-05-01'], gives: true },
  { rule: 'on the first day of it', ...COVERS, when: ['2023-01-01'], gives: true },
  { rule: 'on the last day of it', ...COVERS, when: ['2023-12-31'], gives: true },
  { rule: 'not in another year', ...COVERS, when: ['2022-12-31'], gives: false },
  { rule: 'for an activity of the whole year', ...COVERS, when: ['2023'], gives: true },
  { rule: 'for an activity that touches it', ...COVERS, when: ['2022-11', '2023-01'], gives: true },
  { rule: 'not for one that ends before it', ...COVERS, when: ['2022-11', '2022-12'], gives: false },
  { rule: 'else in the year of publication', publishedOn: '2024-01-20', when: ['2024-03-01'], gives: true },
  { rule: 'and only in that', publishedOn: '2024-01-20', when: ['2023-12-31'], gives: false },
  { rule: 'not elsewhere by a document without a year', when: ['2023-05-01'], gives: false },
  { rule: 'in that document itself', when: ['2023-05-01'], sameDocument: true, gives: true },
  { rule: 'there also without a date', when: null, sameDocument: true, gives: true },
  { rule: 'not for what another document leaves undated', ...COVERS, when: null, gives: false },
  {
    rule: 'for what its own document leaves undated',
    ...COVERS,
    when: null,
    sameDocument: true,
    gives: true,
  },
  {
    rule: 'within the stated term',
    ...COVERS,
    from: '2021-11',
    to: '2022',
    when: ['2022-12-31'],
    gives: true,
  },
  {
    rule: 'not after the stated term',
    ...COVERS,
    from: '2021-11',
    to: '2022',
    when: ['2023-01-01'],
    gives: false,
  },
  { rule: 'not before its begin', ...COVERS, from: '2023-06', when: ['2023-05-31'], gives: false },
  { rule: 'from its begin on', ...COVERS, from: '2023-06', when: ['2023-06-01'], gives: true },
  { rule: 'not to a former head', ...FORMER, when: ['2023-05-01'], sameDocument: true, gives: false },
  { rule: 'not to one with half a term', ...FORMER, from: '2020', when: ['2021-05-01'], gives: false },
  {
    rule: 'to one within a stated term',
    ...FORMER,
    from: '2020',
    to: '2022-03',
    when: ['2022-03-31'],
    gives: true,
  },
  { rule: 'not to one after it', ...FORMER, from: '2020', to: '2022-03', when: ['2022-04-01'], gives: false },
  {
    rule: 'not to a former head for what is undated',
    ...FORMER,
    from: '2020',
    to: '2022',
    when: null,
    sameDocument: true,
    gives: false,
  },
  { rule: 'not to an incoming head', ...INCOMING, when: ['2023-05-01'], sameDocument: true, gives: false },
  { rule: 'to one within a stated term', ...INCOMING, from: '2024', to: '2028', when: ['2024'], gives: true },
  { rule: 'not to one before it', ...INCOMING, from: '2024', to: '2028', when: ['2023-12-31'], gives: false },
  { rule: 'not to a deputy', ...COVERS, title: '副主席', when: ['2023-05-01'], gives: false },
  { rule: 'not to an honorary head', ...COVERS, title: '名誉主席', when: ['2023-05-01'], gives: false },
  {
    rule: 'not where the body only took part',
    ...COVERS,
    bodyRole: 'TOOK_PART',
    when: ['2023'],
    gives: false,
  },
  {
    rule: 'not where the body was the other side',
    ...COVERS,
    bodyRole: 'PARTNER',
    when: ['2023'],
    gives: false,
  },
  { rule: 'not where a part of the body led', ...COVERS, ledBy: 'part', when: ['2023'], gives: false },
  { rule: 'not where a larger body led', ...COVERS, ledBy: 'whole', when: ['2023'], gives: false },
]

/** Each case is of a body of its own, so that all lie in one graph. */
const bodyOf = (at: number) => `第${at}联合会`
const idOf = (at: number) => `person:${bodyOf(at)}:何平`

function documentsOf(one: Case, at: number): SmallDocument[] {
  const [body, part, whole] = [bodyOf(at), `${bodyOf(at)}分会`, `全国第${at}总会`]
  const { title = '主席', status, from, to, covers, publishedOn, when } = one
  const entities = [
    { id: 'p', type: 'Person' as const, name: '何平' },
    { id: 'b', type: 'Organization' as const, name: body },
    { id: 'part', type: 'Organization' as const, name: part },
    { id: 'whole', type: 'Organization' as const, name: whole },
  ]
  const names = `${whole}、${part}。`
  const activity = {
    kind: 'INVESTIGATE' as const,
    trigger: '调研',
    date: when === null ? null : { from: when[0], to: when[1] ?? when[0] },
    participants: [[one.ledBy ?? 'b', one.bodyRole ?? 'LED'] as const],
  }
  const states: SmallDocument = {
    id: `states-${at}`,
    text: `${body}${title}何平。${names}${body}调研。`,
    ...(covers === undefined ? {} : { covers }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    entities,
    relations: [
      {
        subject: 'p',
        predicate: 'HOLDS_POSITION',
        object: 'b',
        title,
        evidence: `${title}何平`,
        ...(status === undefined ? {} : { status }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
      { subject: 'part', predicate: 'PART_OF', object: 'b', evidence: part },
      { subject: 'b', predicate: 'PART_OF', object: 'whole', evidence: whole },
    ],
  }
  if (one.sameDocument === true) return [{ ...states, activities: [activity] }]
  const tells = { id: `tells-${at}`, text: `${body}、${names}调研。`, entities: entities.slice(1) }
  return [states, { ...tells, activities: [activity] }]
}

let graph: Graph
let api: Asking
const publish = async (small: SmallDocument) =>
  loadDocument(graph, { ...makeFacts(small), status: 'PUBLISHED' })
beforeAll(async () => {
  graph = await emptyGraph()
  await prepare(graph)
  for (const document of CASES.flatMap(documentsOf)) await publish(document)
  api = askingOf(graph)
})
afterAll(() => graph.close())

const said = ({ attribution, shared, activity }: TraceRow) => ({ attribution, shared, id: activity.id })

describe('OFFICE is given', () => {
  it.each(CASES.map((one, at) => ({ ...one, at })))('$rule ($at)', async ({ at, gives }) => {
    const { nodes } = await wholeTrace(api, idOf(at))
    expect(nodes.map(({ attribution }) => attribution)).toEqual(gives ? ['OFFICE'] : [])
  })
})

/** A document in which persons hold the title 主席 of `body`, and in which it, or who is named, investigates. */
function heads(
  id: string,
  body: string,
  persons: readonly { name: string; from?: string; to?: string; status?: PositionStatus }[],
  day?: string,
  participants: readonly (readonly [string, Role, 'NAMED' | 'GROUP'])[] = [['b', 'LED', 'NAMED']],
): SmallDocument {
  return {
    id,
    covers: '2023',
    text: `${body}主席${persons.map(({ name }) => name).join('、主席')}，调研。`,
    entities: [
      { id: 'b', type: 'Organization', name: body },
      ...persons.map(({ name }) => ({ id: name, type: 'Person' as const, name })),
    ],
    relations: persons.map(({ name, ...term }) => ({
      subject: name,
      predicate: 'HOLDS_POSITION' as const,
      object: 'b',
      title: '主席',
      evidence: `主席${name}`,
      ...term,
    })),
    activities:
      day === undefined
        ? []
        : [{ kind: 'INVESTIGATE', trigger: '调研', date: { from: day, to: day }, participants }],
  }
}
const INVESTIGATE = 'activity:one:INVESTIGATE:'

describe('a body', () => {
  it('with several heads at the time gives each the row, marked shared', async () => {
    await publish(heads('two', '甲协会', [{ name: '李一' }, { name: '李二' }], '2023-05-01'))
    for (const name of ['李一', '李二']) {
      const { nodes } = await wholeTrace(api, `person:甲协会:${name}`)
      expect(nodes.map(said)).toEqual([
        { attribution: 'OFFICE', shared: true, id: expect.stringContaining('activity:two:INVESTIGATE:') },
      ])
      expect(nodes[0]?.citations.map(({ part, quotation }) => [part, quotation])).toEqual([
        ['DID', '调研'],
        ['HEADS', `主席${name}`],
      ])
    }
  })

  it('with one head after the other shares nothing', async () => {
    const terms = [
      { name: '李三', status: 'FORMER', from: '2020', to: '2023-04' },
      { name: '李四', from: '2023-05' },
    ] as const
    await publish(heads('after', '乙协会', terms, '2023-05-01'))
    expect((await wholeTrace(api, 'person:乙协会:李三')).nodes).toEqual([])
    expect((await wholeTrace(api, 'person:乙协会:李四')).nodes).toMatchObject([{ shared: false }])
  })

  it('whose head two documents name gives one row, with the words of both', async () => {
    await publish(heads('one', '丙协会', [{ name: '李五' }], '2023-05-01'))
    await publish(heads('other', '丙协会', [{ name: '李五' }]))
    const { nodes } = await wholeTrace(api, 'person:丙协会:李五')
    expect(nodes.map(said)).toEqual([
      { attribution: 'OFFICE', shared: false, id: expect.stringContaining(INVESTIGATE) },
    ])
    const cited = nodes[0]?.citations.filter(({ part }) => part === 'HEADS')
    expect(cited?.map(({ document }) => document.id).sort()).toEqual(['one', 'other'])
  })

  it.each([
    ['NAMED', [['李六', 'TOOK_PART', 'NAMED']]],
    ['GROUP', [['李六', 'LED', 'GROUP']]],
  ] as const)('gives its head no second row where the text has them %s', async (attribution, own) => {
    const id = `own-${attribution.toLowerCase()}`
    await publish(heads(id, '丁协会', [{ name: '李六' }], '2023-05-01', [['b', 'LED', 'NAMED'], ...own]))
    const { nodes } = await wholeTrace(api, 'person:丁协会:李六')
    const here = nodes.filter(({ activity }) => activity.document.id === id)
    expect(here.map((row) => row.attribution)).toEqual([attribution])
  })
})

describe('a person who is in one activity in several ways', () => {
  it('has it by the strongest, NAMED over GROUP, LED over TOOK_PART', async () => {
    await publish(
      heads('several', '戊协会', [{ name: '李七' }], '2023-05-01', [
        ['李七', 'LED', 'GROUP'],
        ['李七', 'TOOK_PART', 'NAMED'],
        ['李七', 'PARTNER', 'NAMED'],
      ]),
    )
    const { nodes } = await wholeTrace(api, 'person:戊协会:李七')
    expect(nodes.map(({ attribution, role }) => [attribution, role])).toEqual([['NAMED', 'TOOK_PART']])
  })
})
