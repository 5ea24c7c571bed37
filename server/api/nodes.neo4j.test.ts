import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippedDocuments } from '../documents/shipped.ts'
import { loadDocument } from '../graph/load.ts'
import type { Graph } from '../neo4j/driver.ts'
import { type Asking, askingOf } from '../testing/api.ts'
import { loadShipped, makeFacts } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'

const BODY = 'organization:重庆市璧山区政协'
const HE_PING = 'person:重庆市璧山区政协:何平'
const KNOWN = [
  ['Person', HE_PING],
  ['Organization', BODY],
  ['Enterprise', 'enterprise:重庆臻凤科技有限公司'],
  ['Place', 'place:重庆市璧山区'],
  ['Project', 'project:重庆市璧山区:委员工作室建设'],
  ['Program', 'program:重庆市璧山区:明日之星'],
  ['Work', 'work:中国共产党章程'],
  ['Topic', 'topic:重庆市璧山区:房地产保交楼'],
  ['Activity', 'activity:bishan-2023:STUDY:565'],
  ['Relation', `relation:bishan-2023:HOLDS_POSITION:${HE_PING}:${BODY}:主席:CURRENT`],
  ['Relation', 'relation:banan-2023:WROTE:person:重庆市巴南区:郑于蓝:document'],
  ['Statistic', 'statistic:bishan-2023:931'],
  ['Document', 'bishan-2023'],
] as const
const UNKNOWN = [
  'person:重庆市璧山区政协:何',
  'activity:bishan-2023:STUDY:566',
  'activity:',
  'relation:bishan-2023:HOLDS_POSITION:x:y',
  'relation:',
  'statistic:bishan-2023:0',
  'document:bishan-2023',
  'draft-1',
  'person:草稿人',
  '',
  ':',
  '何平',
]

let graph: Graph
let api: Asking
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
  const draft = makeFacts({
    id: 'draft-1',
    text: '草稿人',
    home: ['重庆市'],
    entities: [{ id: 'p', type: 'Person', name: '草稿人' }],
  })
  await loadDocument(graph, { ...draft, status: 'DRAFT' })
  api = askingOf(graph)
})
afterAll(() => graph.close())

describe('node', () => {
  it.each(KNOWN)('gives a %s by its id', async (type, id) => {
    expect(await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: type, id },
    })
  })

  it.each(UNKNOWN)('gives null for “%s”, of which no published document speaks', async (id) => {
    expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  })
})

describe('nodes', () => {
  const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'

  it('gives them in the order of the ids, null where there is none, one twice where it is asked for twice', async () => {
    const ids = [...KNOWN.map(([, id]) => id), ...UNKNOWN, HE_PING].toReversed()
    const types = new Map<string, string>(KNOWN.map(([type, id]) => [id, type]))
    const expected = ids.map((id) => (types.has(id) ? { __typename: types.get(id), id } : null))
    expect(await api.ask(NODES, { ids })).toEqual({ nodes: expected })
  })

  it.each([
    ['nodes', NODES],
    ['entities', 'query ($ids: [ID!]!) { entities(ids: $ids) { id } }'],
  ])('%s of more than 100 ids are refused', async (field, query) => {
    const ids = Array.from({ length: 101 }, (_, at) => `person:${at}`)
    expect(await api.ask(query, { ids: ids.slice(1) })).toEqual({ [field]: Array(100).fill(null) })
    const refusals = await api.refused(query, { ids })
    expect(refusals.map(({ extensions }) => extensions.code)).toEqual(['TOO_MANY_IDS'])
  })
})

describe('entity and document', () => {
  it.each([
    ['entity', 'activity:bishan-2023:STUDY:565'],
    ['entity', 'bishan-2023'],
    ['entity', 'person:草稿人'],
    ['document', HE_PING],
    ['document', 'draft-1'],
    ['activity', HE_PING],
  ])('%s gives null for %s', async (field, id) => {
    expect(await api.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })).toEqual({ [field]: null })
  })
})

describe('a relation', () => {
  it('says what goes to what, and where that is stated', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Relation {
      predicate title status subject { id } object { id } document { id } citations { part quotation } } } }`
    const [, [, position], [, wrote]] = [0, KNOWN[9], KNOWN[10]]
    expect(await api.ask(query, { id: position })).toEqual({
      node: {
        predicate: 'HOLDS_POSITION',
        title: '主席',
        status: 'CURRENT',
        subject: { id: HE_PING },
        object: { id: BODY },
        document: { id: 'bishan-2023' },
        citations: [{ part: 'STATES', quotation: '璧山区政协主席何平' }],
      },
    })
    expect(await api.ask(query, { id: wrote })).toMatchObject({
      node: { predicate: 'WROTE', object: null, title: null, document: { id: 'banan-2023' } },
    })
  })
})

describe('a document', () => {
  const shipped = shippedDocuments()

  it('comes with its raw text, and ranges that cover the text once', async () => {
    for (const { facts, text } of await shipped) {
      const { id, title, publishedOn, covers, home, sha256, readingOrder, dropped } = facts.document
      const query = `{ document(id: "${id}") {
        title publishedOn covers home sha256 text readingOrder dropped } }`
      expect(await api.ask(query)).toEqual({
        document: { title, publishedOn, covers, home, sha256, readingOrder, dropped, text },
      })
      const ranges = [...readingOrder, ...dropped].toSorted(([one], [other]) => one - other)
      expect(ranges.map(([start]) => start)).toEqual([0, ...ranges.map(([, end]) => end).slice(0, -1)])
      expect(ranges.at(-1)?.[1]).toBe(text.length)
    }
  })

  it.each([
    ['stated', { publisher: '重庆日报', page: '第7版', url: 'https://example.com/7' }, true],
    ['stated in part', { publisher: null, page: null, url: 'https://example.com/7' }, true],
    ['not stated', undefined, false],
  ])('says of its source whether it is stated (%s)', async (_name, source, stated) => {
    const { facts, text } = makeFacts({ id: 'sourced', text: '空', entities: [] })
    const document = source === undefined ? facts.document : { ...facts.document, source }
    await loadDocument(graph, { facts: { ...facts, document }, text, status: 'PUBLISHED' })
    const answer = await api.ask('{ document(id: "sourced") { source { publisher page url stated } } }')
    const none = { publisher: null, page: null, url: null }
    expect(answer).toEqual({ document: { source: { ...(source ?? none), stated } } })
  })

  it.each(['banan-2023', 'bishan-2023'])(
    '%s has its entities and activities in pages, each once',
    async (id) => {
      const { facts } = (await shipped).find((one) => one.facts.document.id === id) ?? {}
      for (const [field, count] of [
        ['activities', facts?.activities.length],
        ['entities', undefined],
      ] as const) {
        const query = `query ($after: String) { document(id: "${id}") { ${field}(first: 20, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`
        type Page = {
          totalCount: number
          nodes: { id: string }[]
          pageInfo: { hasNextPage: boolean; endCursor: string }
        }
        const ids: string[] = []
        let total = -1
        for (let after: string | null = null, more = true; more; ) {
          const answer: { document: Record<string, Page> } = await api.ask(query, { after })
          const page = answer.document[field] as Page
          ids.push(...page.nodes.map((node) => node.id))
          total = page.totalCount
          after = page.pageInfo.endCursor
          more = page.pageInfo.hasNextPage
        }
        expect(new Set(ids).size).toBe(total)
        expect(ids).toHaveLength(count ?? total)
        expect(ids.length).toBeGreaterThan(20)
      }
    },
  )
})

describe('an entity', () => {
  it.each([1, 2, 5])('has its mentions in pages of %i, quoted from the text', async (first) => {
    interface Mention {
      readonly document: { readonly id: string }
      readonly quotation: string
      readonly spans: readonly (readonly [number, number])[]
    }
    interface Page {
      readonly totalCount: number
      readonly nodes: readonly Mention[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
    const texts = new Map((await shippedDocuments()).map(({ facts, text }) => [facts.document.id, text]))
    const query = `query ($first: Int, $after: String) { entity(id: "place:重庆市") { mentions(first: $first, after: $after) {
      totalCount nodes { document { id } quotation spans } pageInfo { hasNextPage endCursor } } } }`
    const mentions: Mention[] = []
    let total = -1
    for (let after: string | null = null, more = true; more; ) {
      const answer: { entity: { mentions: Page } } = await api.ask(query, { first, after })
      const page = answer.entity.mentions
      mentions.push(...page.nodes)
      total = page.totalCount
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(mentions).toHaveLength(total)
    expect(new Set(mentions.map(({ document, spans }) => JSON.stringify([document.id, spans]))).size).toBe(
      total,
    )
    expect(new Set(mentions.map(({ document }) => document.id))).toEqual(
      new Set(['banan-2023', 'bishan-2023']),
    )
    for (const { document, spans, quotation } of mentions)
      expect(spans.map((span) => texts.get(document.id)?.slice(...span)).join('')).toBe(quotation)
  })

  it('has its activities in order of date, those without one last, by whatever part it has in them', async () => {
    const query = `query ($id: ID!) { entity(id: $id) { activities(first: 100) { totalCount nodes {
      date { from } participants { entity { id } } concerns { id } places { id } resultedIn { id } } } } }`
    type Ends = { id: string }[]
    type Found = {
      date: { from: string } | null
      participants: { entity: { id: string } }[]
      concerns: Ends
      places: Ends
      resultedIn: Ends
    }
    for (const id of [BODY, HE_PING, 'place:重庆市璧山区', 'program:重庆市璧山区:明日之星']) {
      const answer = await api.ask<{ entity: { activities: { totalCount: number; nodes: Found[] } } }>(
        query,
        { id },
      )
      const { nodes, totalCount } = answer.entity.activities
      expect(nodes).toHaveLength(totalCount)
      const days = nodes.map(({ date }) => (date === null ? '9999' : `${date.from}-01-01`.slice(0, 10)))
      expect(days).toEqual(days.toSorted())
      for (const { participants, concerns, places, resultedIn } of nodes) {
        const ends = [...participants.map(({ entity }) => entity), ...concerns, ...places, ...resultedIn]
        expect(ends.map((end) => end.id)).toContain(id)
      }
    }
  })
})
