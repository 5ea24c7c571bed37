import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadDocument } from '../graph/load.ts'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { type Asking, askingOf } from '../testing/api.ts'
import { loadShipped, makeFacts } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { statementsOf, type WatchedGraph, watchedGraph } from '../testing/watched-graph.ts'

const HE_PING = 'person:重庆市璧山区政协:何平'
const BODY = 'organization:重庆市璧山区政协'

let graph: Graph
let watched: WatchedGraph
let api: Asking
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
})
beforeEach(() => {
  watched = watchedGraph(graph)
  api = askingOf(watched.graph)
})
afterAll(() => graph.close())

const DEEP = {
  'a trace with citations and their documents': `query ($first: Int) { trace(official: "${HE_PING}", first: $first) {
    totalCount totals { rows }
    nodes {
      activity { document { title source { publisher } } places { name } participants { entity { name } } }
      object { name documents { title } }
      citations { quotation document { title publishedOn } }
    } } }`,
  'neighbours with their links': `query ($first: Int) { entity(id: "${BODY}") { neighbours(first: $first) {
    totalCount countsByRelation { count }
    nodes {
      entity { name possibleSame { entity { name } } }
      via { activity { document { title } concerns { name } } citations { quotation document { title } } }
    } } } }`,
  'neighbours of neighbours': `query ($first: Int) { entity(id: "${BODY}") { neighbours(first: $first) {
    nodes { entity { neighbours(first: 2) { totalCount nodes { entity { name } via { citations { part } } } } } } } } }`,
  'the activities of an entity': `query ($first: Int) { entity(id: "${BODY}") { activities(first: $first) {
    totalCount
    nodes {
      document { title } possiblySameEvent { id } resultedIn { name }
      participants { entity { positions { title body { name } citations { document { title } } } } }
    } } } }`,
  'the entities of a document': `query ($first: Int) { document(id: "bishan-2023") { text writers { name }
    entities(first: $first) {
      totalCount
      nodes {
        otherSubtypes { subtype } statistics { label }
        mentions(first: 3) { totalCount nodes { quotation document { id } } }
        activities(first: 3) { totalCount nodes { concerns { name } } }
      } } } }`,
  officials: `query ($first: Int) { officials(first: $first) { totalCount
    nodes { name positions { body { name positions { person { name } } } } } } }`,
  search: `query ($first: Int) { search(text: "重庆", first: $first) { totalCount
    nodes { entity { name documents { title } neighbours(first: 1) { nodes { linkCount } } } } } }`,
} as const

describe('the statements of a request', () => {
  it.each(Object.entries(DEEP))(
    '%s are the same at one row and at a hundred, one a level',
    async (_name, query) => {
      const sent = (first: number) => statementsOf(graph, () => api.ask(query, { first }))
      const few = await sent(1)
      expect(await sent(100)).toEqual(few)
      expect(few.length).toBeGreaterThan(2)
    },
  )

  it('for a page that a query asks for twice are sent once, and for what nobody asks not at all', async () => {
    const trace = (fields: string) => api.ask(`{ trace(official: "${HE_PING}") { ${fields} } }`)
    const page = ['queries/entities', 'queries/trace']
    expect(
      await statementsOf(graph, () => trace('nodes { id } edges { cursor } pageInfo { endCursor }')),
    ).toEqual(page)
    const counted = [...page, 'queries/trace-totals']
    expect(await statementsOf(graph, () => trace('totalCount totals { rows } nodes { id }'))).toEqual(counted)
  })

  it('are none for a question about the schema', async () => {
    expect(await statementsOf(graph, () => api.ask('{ __schema { queryType { name } } }'))).toEqual([])
    expect(watched.counts()).toEqual({ begun: 0, ended: 0 })
  })
})

describe('the transaction of a request', () => {
  it.each(Object.entries(DEEP))('is one, ended with the answer: %s', async (_name, query) => {
    await api.ask(query, { first: 100 })
    expect(watched.counts()).toEqual({ begun: 1, ended: 1 })
  })

  it('is one for several questions at a time, and each request has its own', async () => {
    const several = `{ meta { dataVersion } a: entity(id: "${BODY}") { name } b: search(text: "何") { totalCount }
      c: trace(official: "${HE_PING}") { totalCount } d: nodes(ids: ["bishan-2023", "${HE_PING}"]) { id } }`
    await Promise.all([api.ask(several), api.ask(several), api.ask(several)])
    expect(watched.counts()).toEqual({ begun: 3, ended: 3 })
  })

  it('shows what was loaded since the last request', async () => {
    const ask = () =>
      api.ask<{ meta: { dataVersion: string }; node: object | null }>(
        '{ meta { dataVersion } node(id: "person:新来的人") { id } }',
      )
    const before = await ask()
    expect(before.node).toBeNull()
    const facts = makeFacts({
      id: 'new',
      text: '甲会委员新来的人',
      entities: [
        { id: 'p', type: 'Person', name: '新来的人' },
        { id: 'b', type: 'Organization', name: '甲会' },
      ],
      relations: [
        {
          subject: 'p',
          predicate: 'HOLDS_POSITION',
          object: 'b',
          title: '委员',
          evidence: '甲会委员新来的人',
        },
      ],
    })
    await loadDocument(graph, { ...facts, status: 'PUBLISHED' })
    const after = await api.ask<{ meta: { dataVersion: string }; node: { id: string } | null }>(
      '{ meta { dataVersion } node(id: "person:甲会:新来的人") { id } }',
    )
    expect(after.node).toEqual({ id: 'person:甲会:新来的人' })
    expect(after.meta.dataVersion).not.toBe(before.meta.dataVersion)
  })
})

describe('the transaction of a request that fails is ended', () => {
  it.each([
    [
      'when an argument is refused',
      `{ meta { dataVersion } trace(official: "${HE_PING}", first: 101) { totalCount } }`,
      'FIRST_OUT_OF_RANGE',
    ],
    [
      'when there is no such official',
      `{ meta { dataVersion } trace(official: "nobody") { totalCount } }`,
      'NOT_FOUND',
    ],
  ])('%s', async (_when, query, code) => {
    const refusals = await api.refused(query)
    expect(refusals.map(({ extensions }) => extensions.code)).toEqual([code])
    const { begun, ended } = watched.counts()
    expect(begun).toBeLessThanOrEqual(1)
    expect(ended).toBe(begun)
  })

  it('when a resolver throws, of which the reader learns nothing but that', async () => {
    watched = watchedGraph(graph, (statement) => {
      if (statement === STATEMENTS.queriesTraceTotals.name) throw new Error('secret of a resolver')
    })
    const refusals = await askingOf(watched.graph).refused(DEEP['a trace with citations and their documents'])
    expect(new Set(refusals.map(({ extensions }) => extensions.code))).toEqual(new Set(['INTERNAL']))
    expect(JSON.stringify(refusals)).not.toContain('secret')
    expect(watched.counts()).toEqual({ begun: 1, ended: 1 })
  })

  it('and none is begun after it: a field that still resolves when another is refused is refused too', async () => {
    let answered = () => {}
    const answer = new Promise<void>((resolve) => {
      answered = resolve
    })
    const asked: string[] = []
    watched = watchedGraph(graph, async (statement) => {
      asked.push(statement)
      // What `entity` reads comes only after the request was answered; then its neighbours are asked for.
      if (statement === STATEMENTS.queriesEntities.name) await answer
    })
    const late = askingOf(watched.graph)
    const query = `{ entity(id: "${BODY}") { neighbours { totalCount } } search(text: " ") { totalCount } }`
    const refusals = await late.refused(query)
    expect(refusals.map(({ extensions }) => extensions.code)).toEqual(['EMPTY_SEARCH_TEXT'])
    answered()
    await late.ask('{ meta { dataVersion } }')
    const { begun, ended } = watched.counts()
    expect(ended).toBe(begun)
    expect(asked).not.toContain(STATEMENTS.queriesNeighboursTotal.name)
  })

  it('at once, whatever still runs in it', async () => {
    const tx = await graph.beginRead()
    // It would take minutes.
    const endless = { name: 'endless', text: 'UNWIND range(1, 10000000000) AS n WITH n WHERE n < 0 RETURN n' }
    const running = tx.run(endless).then(
      () => 'answered',
      () => 'interrupted',
    )
    await tx.end()
    expect(await running).toBe('interrupted')
  })
})
