import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysOf } from '../facts/calendar.ts'
import type { Graph } from '../neo4j/driver.ts'
import { type Asking, askingOf } from '../testing/api.ts'
import { loadShipped } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { TRACE, type TraceRow, totalsOf, wholeTrace } from '../testing/traces.ts'

const HE_PING = 'person:重庆市璧山区政协:何平'
const HE_YONGGE = 'person:重庆市巴南区政协:何永革'

let graph: Graph
let api: Asking
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
  api = askingOf(graph)
})
afterAll(() => graph.close())

const activitiesOf = (rows: readonly TraceRow[]) => new Set(rows.map(({ activity }) => activity.id)).size
const byAttribution = (rows: readonly TraceRow[], ...names: string[]) =>
  rows.filter(({ attribution }) => names.includes(attribution))

describe('the trace of a shipped official', () => {
  it.each([
    {
      official: HE_PING,
      own: { activities: 5, rows: 12 },
      named: 4,
      group: 8,
      office: { activities: 13, rows: 20 },
      withoutObject: 0,
    },
    {
      official: HE_YONGGE,
      own: { activities: 3, rows: 3 },
      named: 3,
      group: 0,
      office: { activities: 37, rows: 38 },
      withoutObject: 1,
    },
  ])('$official counts as the page does', async ({ official, own, named, group, office, withoutObject }) => {
    const { nodes, totalCount } = await wholeTrace(api, official)
    const ownRows = byAttribution(nodes, 'NAMED', 'GROUP')
    const officeRows = byAttribution(nodes, 'OFFICE')
    expect({ activities: activitiesOf(ownRows), rows: ownRows.length }).toEqual(own)
    expect({ activities: activitiesOf(officeRows), rows: officeRows.length }).toEqual(office)
    expect(byAttribution(nodes, 'NAMED')).toHaveLength(named)
    expect(byAttribution(nodes, 'GROUP')).toHaveLength(group)
    expect(ownRows.filter(({ object }) => object === null)).toHaveLength(withoutObject)
    expect(totalCount).toBe(nodes.length)
  })

  it.each([HE_PING, HE_YONGGE])('%s has totals that are those of its rows', async (official) => {
    const { nodes, totals } = await wholeTrace(api, official)
    expect(new Set(totals)).toEqual(new Set(totalsOf(nodes)))
  })

  it.each([HE_PING, HE_YONGGE])('%s has each row once, in order of date', async (official) => {
    const { nodes } = await wholeTrace(api, official)
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
    const days = nodes.map(({ activity }) =>
      activity.date === null ? '9999' : daysOf(activity.date.from).first,
    )
    expect(days).toEqual(days.toSorted())
  })

  it('has one attribution in each activity', async () => {
    const { nodes } = await wholeTrace(api, HE_PING)
    const attributions = new Map<string, Set<string>>()
    for (const { activity, attribution } of nodes)
      attributions.set(activity.id, (attributions.get(activity.id) ?? new Set()).add(attribution))
    expect([...attributions.values()].filter(({ size }) => size > 1)).toEqual([])
  })
})

describe('a filter', () => {
  const says = (row: TraceRow, text: string) =>
    [row.activity.trigger, row.object?.name ?? '', ...row.citations.map(({ quotation }) => quotation)].some(
      (words) => words.includes(text),
    )
  const days = ({ activity: { date } }: TraceRow) =>
    date === null ? undefined : { first: daysOf(date.from).first, last: daysOf(date.to).last }

  it.each<[name: string, filter: object, passes: (row: TraceRow) => boolean]>([
    ['of a role', { roles: ['TOOK_PART'] }, ({ role }) => role === 'TOOK_PART'],
    ['of an attribution', { attributions: ['GROUP'] }, ({ attribution }) => attribution === 'GROUP'],
    ['of two', { attributions: ['NAMED', 'OFFICE'] }, ({ attribution }) => attribution !== 'GROUP'],
    ['of a kind', { kinds: ['VISIT'] }, ({ activity }) => activity.kind === 'VISIT'],
    ['of a type of object', { objectTypes: ['Enterprise'] }, ({ object }) => object?.type === 'Enterprise'],
    ['of a first day', { from: '2023-07-05' }, (row) => (days(row)?.last ?? '') >= '2023-07-05'],
    ['of a last day', { to: '2023-02-23' }, (row) => (days(row)?.first ?? '9') <= '2023-02-23'],
    [
      'of a month',
      { from: '2023-07', to: '2023-07' },
      (row) => (days(row)?.last ?? '') >= '2023-07-01' && (days(row)?.first ?? '9') <= '2023-07-31',
    ],
    ['of a text in the name of an object', { text: '重庆中海弹簧' }, (row) => says(row, '重庆中海弹簧')],
    ['of a text in a trigger', { text: '学思想' }, (row) => says(row, '学思想')],
    ['of a text in a quotation', { text: '马不停蹄' }, (row) => says(row, '马不停蹄')],
    ['of a text in the words of the position', { text: '政协主席何平' }, (row) => says(row, '政协主席何平')],
    [
      'of a text in other widths and spaces',
      { text: '万承精密 电子(重庆)' },
      (row) => says(row, '万承精密电子（重庆）'),
    ],
    [
      'of several things',
      { kinds: ['VISIT'], objectTypes: ['Enterprise'], text: '有限公司', from: '2023-07-04' },
      ({ activity, object }) =>
        activity.kind === 'VISIT' &&
        object?.type === 'Enterprise' &&
        (activity.date?.to ?? '') >= '2023-07-04',
    ],
  ])('%s keeps just the rows that pass, and the totals count them', async (_name, filter, passes) => {
    const all = await wholeTrace(api, HE_PING)
    const expected = all.nodes.filter(passes)
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(all.nodes.length)
    const narrowed = await wholeTrace(api, HE_PING, filter as Record<string, unknown>)
    expect(narrowed.nodes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    expect(narrowed.totalCount).toBe(expected.length)
    expect(new Set(narrowed.totals)).toEqual(new Set(totalsOf(expected)))
  })

  it.each([
    ['left out', {}],
    ['null', { roles: null, kinds: null, attributions: null, objectTypes: null, from: null, text: null }],
  ])('that is %s hides nothing', async (_name, filter) => {
    expect((await wholeTrace(api, HE_PING, filter)).totalCount).toBe(32)
  })

  it('that nothing passes gives no rows, no totals and no error', async () => {
    const none = await wholeTrace(api, HE_PING, { text: '何永革' })
    expect(none).toMatchObject({ nodes: [], totals: [], totalCount: 0, pageInfo: { endCursor: null } })
  })
})

describe('pages', () => {
  const filters = [null, { objectTypes: ['Enterprise', 'Topic', 'Project'] }, { text: '调研' }]
  const cases = [HE_PING, HE_YONGGE].flatMap((official) =>
    filters.flatMap((filter) => [1, 3, 7].map((size) => ({ official, filter, size }))),
  )

  it.each(cases)('of $size give the rows of $official in the order of one page ($filter)', async (one) => {
    const whole = await wholeTrace(api, one.official, one.filter, 100)
    const paged = await wholeTrace(api, one.official, one.filter, one.size)
    expect(paged.nodes).toEqual(whole.nodes)
    expect(paged.pages).toBe(Math.ceil(whole.nodes.length / one.size))
  })

  it('of none tell the totals', async () => {
    const { trace } = await api.ask<{ trace: object }>(TRACE, { official: HE_PING, first: 0 })
    expect(trace).toMatchObject({
      nodes: [],
      totalCount: 32,
      pageInfo: { hasNextPage: true, endCursor: null },
    })
  })

  it('have cursors of their edges, which are those of their page', async () => {
    const edges = `{ trace(official: "${HE_PING}", first: 3) {
      edges { cursor node { id } } nodes { id } pageInfo { startCursor endCursor hasPreviousPage } } }`
    type Edges = {
      edges: { cursor: string; node: { id: string } }[]
      nodes: { id: string }[]
      pageInfo: { startCursor: string; endCursor: string; hasPreviousPage: boolean }
    }
    const { trace } = await api.ask<{ trace: Edges }>(edges)
    expect(trace.edges.map(({ node }) => node)).toEqual(trace.nodes)
    const cursors = trace.edges.map(({ cursor }) => cursor)
    expect(new Set(cursors).size).toBe(3)
    expect(trace.pageInfo).toEqual({ startCursor: cursors[0], endCursor: cursors[2], hasPreviousPage: false })
  })
})

describe('a question that cannot be answered is refused with a code:', () => {
  const foreign = Buffer.from(JSON.stringify(['documents', 'bishan-2023'])).toString('base64url')
  it.each([
    ['a cursor that is none', { after: 'zz' }, 'BAD_CURSOR'],
    ['an empty cursor', { after: '' }, 'BAD_CURSOR'],
    ['a cursor of another list', { after: foreign }, 'BAD_CURSOR'],
    ['too many rows', { first: 101 }, 'FIRST_OUT_OF_RANGE'],
    ['fewer rows than none', { first: -1 }, 'FIRST_OUT_OF_RANGE'],
    ['an official of whom nobody speaks', { official: 'person:nobody' }, 'NOT_FOUND'],
    ['an official that is a body', { official: 'organization:重庆市璧山区政协' }, 'NOT_A_PERSON'],
    ['a month that no year has', { filter: { from: '2023-13' } }, 'BAD_DATE'],
    ['a day that no month has', { filter: { to: '2023-02-29' } }, 'BAD_DATE'],
    ['a date in other words', { filter: { to: '2023年' } }, 'BAD_DATE'],
  ])('%s', async (_name, variables, code) => {
    const refusals = await api.refused(TRACE, { official: HE_PING, ...variables })
    expect(refusals.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(refusals[0]?.extensions.remedy).toMatch(/\.$/u)
  })

  it('a date that stands in the query itself, as one in a variable', async () => {
    const [refusal] = await api.refused(
      `{ trace(official: "${HE_PING}", filter: { from: "2023-13" }) { totalCount } }`,
    )
    expect(refusal?.extensions.code).toBe('BAD_DATE')
  })
})
