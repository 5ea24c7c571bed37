import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Graph, openGraph } from '../neo4j/driver.ts'
import { loadShipped } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { answerTo, JSON_BODY, posted, type Served, serve } from '../testing/http.ts'
import { watchedGraph } from '../testing/watched-graph.ts'
import { BODY_BYTES } from './limits.ts'

const HE_PING = 'person:重庆市璧山区政协:何平'
const VERSION = '{ meta { dataVersion } }'

let graph: Graph
let served: Served
/** What happens before a statement is sent; set by the test that wants it to fail. */
let before: () => void = () => {}
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
  served = await serve(watchedGraph(graph, () => before()).graph)
})
beforeEach(() => {
  served.logged.length = 0
  before = () => {}
})
afterAll(async () => {
  await served.close()
  await graph.close()
})

const post = (body: unknown) => answerTo(served.address, posted(body))

describe('a question by POST', () => {
  it('in JSON is answered in JSON', async () => {
    const { status, headers, data, codes } = await post({ query: VERSION })
    expect({ status, codes }).toEqual({ status: 200, codes: [] })
    expect(headers.get('content-type')).toMatch(/^application\/json/u)
    expect(data).toEqual({ meta: { dataVersion: expect.stringMatching(/^[0-9a-f]{64}$/u) } })
  })

  it('with variables and one of several operations is answered', async () => {
    const query = 'query A($id: ID!) { entity(id: $id) { name } } query B { meta { apiVersion } }'
    const { data } = await post({ query, variables: { id: HE_PING }, operationName: 'A' })
    expect(data).toEqual({ entity: { name: '何平' } })
  })

  it.each<[what: string, body: unknown, status: number, code: string]>([
    ['that cannot be parsed', { query: '{' }, 200, 'GRAPHQL_PARSE_FAILED'],
    ['of a field that is not there', { query: '{ nothing }' }, 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['without a query', {}, 200, 'BAD_REQUEST'],
    ['that is null', null, 400, 'BAD_REQUEST'],
    ['that would change something', { query: 'mutation { x }' }, 200, 'QUERY_REFUSED'],
    ['in a batch', [{ query: VERSION }, { query: VERSION }], 400, 'BAD_REQUEST'],
    [
      'with a value of another type',
      { query: 'query ($n: Int) { documents(first: $n) { totalCount } }', variables: { n: 'x' } },
      400,
      'QUERY_REFUSED',
    ],
  ])('%s is refused with a code', async (_what, body, status, code) => {
    const answer = await post(body)
    expect(answer).toMatchObject({ status, codes: [code] })
    expect(answer.data ?? null).toBeNull()
  })

  it('that is no JSON is refused', async () => {
    const answer = await answerTo(served.address, { method: 'POST', headers: JSON_BODY, body: '{' })
    expect(answer).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] })
  })

  it.each([
    ['with its length', (text: string) => text],
    ['in pieces', (text: string) => new Blob([text]).stream()],
  ])('larger than the limit is refused %s, and ends the connection', async (_how, bodyOf) => {
    const padding = 'x'.repeat(BODY_BYTES)
    const body = bodyOf(JSON.stringify({ query: VERSION, variables: { padding } }))
    const sent = { method: 'POST', headers: JSON_BODY, body, duplex: 'half' }
    const answer = await answerTo(served.address, sent as RequestInit)
    expect(answer).toMatchObject({ status: 413, codes: ['REQUEST_ENTITY_TOO_LARGE'] })
    expect(answer.headers.get('connection')).toBe('close')
    expect((await post({ query: VERSION })).codes).toEqual([])
  })

  it('just within the limit is answered', async () => {
    const empty = JSON.stringify({ query: VERSION, variables: { padding: '' } }).length
    const padding = 'x'.repeat(BODY_BYTES - empty)
    expect((await post({ query: VERSION, variables: { padding } })).codes).toEqual([])
  })
})

describe('a page of another site cannot ask:', () => {
  const query = `?query=${encodeURIComponent(VERSION)}`
  it.each<[what: string, init: RequestInit, query?: string]>([
    ['by GET', {}, query],
    ['by a form', { method: 'POST', body: new URLSearchParams({ query: VERSION }) }],
    ['by text', { ...posted({ query: VERSION }), headers: { 'content-type': 'text/plain' } }],
    ['by a body of no type', { ...posted({ query: VERSION }), headers: {} }],
    [
      'by asking whether it may',
      {
        method: 'OPTIONS',
        headers: { origin: 'https://example.com', 'access-control-request-method': 'POST' },
      },
    ],
  ])('%s', async (_what, init, text) => {
    const answer = await answerTo(served.address, init, text)
    expect(answer).toMatchObject({ status: 403, data: undefined, codes: ['QUERY_REFUSED'] })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('a program that sends the header can, by GET too', async () => {
    const answer = await answerTo(served.address, { headers: { 'x-graphql-yoga-csrf': '1' } }, query)
    expect(answer).toMatchObject({ status: 200, codes: [], data: { meta: {} } })
  })
})

describe('a query that asks too much is refused', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `documents { writers { ${nested(levels - 1)} } }`
  const around = (inner: string) => `neighbours(first: $first) { nodes { entity { ${inner} } } }`
  const wide = `query ($id: ID!, $first: Int!) { entity(id: $id) { ${around(around(around('id')))} } }`
  const each = (count: number, field: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => field(at)).join(' ')

  it.each<[what: string, query: string, variables?: object]>([
    ['too deep', `{ entity(id: "${HE_PING}") { ${nested(8)} } }`],
    ['too many aliases', `{ ${each(31, (at) => `a${at}: meta { dataVersion }`)} }`],
    ['too many words', `{ meta { ${each(2_000, () => 'dataVersion')} } }`],
    ['too many directives', `{ meta { dataVersion ${each(21, () => '@include(if: true)')} } }`],
    ['too many rows by a variable', wide, { id: HE_PING, first: 100 }],
  ])('%s', async (_what, query, variables = {}) => {
    const { codes, errors } = await post({ query, variables })
    expect(codes).toEqual(['QUERY_TOO_LARGE'])
    expect(errors[0]?.extensions.remedy).toMatch(/^Ask /u)
  })

  it('and the same in measure is answered', async () => {
    expect((await post({ query: wide, variables: { id: HE_PING, first: 2 } })).codes).toEqual([])
    expect((await post({ query: `{ ${each(30, (at) => `a${at}: meta { dataVersion }`)} }` })).codes).toEqual(
      [],
    )
  })

  it('a page larger than there is, with what to do', async () => {
    const query = 'query ($n: Int) { documents(first: $n) { totalCount } }'
    const { codes, errors } = await post({ query, variables: { n: 101 } })
    expect(codes).toEqual(['FIRST_OUT_OF_RANGE'])
    expect(errors[0]).toMatchObject({
      path: ['documents'],
      extensions: { remedy: expect.stringContaining('100') },
    })
  })
})

it('a file that was taken away under the server fails alone', async () => {
  const path = '/assets/index-abc123.js'
  expect(await (await fetch(served.address + path)).text()).toBe('export {}')
  rmSync(join(served.clientDir, path))
  await expect(fetch(served.address + path)).rejects.toThrow()
  expect((await fetch(served.address)).status).toBe(200)
})

describe('an error', () => {
  it('that nobody foresaw is told in one sentence, and logged whole', async () => {
    before = () => {
      throw new Error('MATCH (secret:Node) failed')
    }
    const { codes, errors } = await post({ query: VERSION })
    expect(codes).toEqual(['INTERNAL'])
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|secret|\.ts|stack/u)
    expect(served.logged).toHaveLength(1)
    expect(served.logged[0]).toContain('MATCH (secret:Node) failed')
    expect(served.logged[0]).toContain('http.neo4j.test.ts')
  })

  it('of the reader is not logged', async () => {
    await post({ query: '{ search(text: "") { totalCount } }' })
    await post({ query: '{ nothing }' })
    await post({ query: `{ trace(official: "${HE_PING}", first: 101) { totalCount } }` })
    expect(served.logged).toEqual([])
  })

  it('of a database that does not answer is a failure of HTTP too, also of /health', async () => {
    const dead = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' })
    const over = await serve(dead)
    const answer = await answerTo(over.address, posted({ query: VERSION }))
    expect(answer).toMatchObject({ status: 503, codes: ['NEO4J_UNREACHABLE'] })
    expect((await fetch(`${over.address}/health`)).status).toBe(503)
    await over.close()
    await dead.close()
  })
})
