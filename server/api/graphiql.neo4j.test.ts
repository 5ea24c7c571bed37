import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../neo4j/driver.ts'
import { loadShipped } from '../testing/fixtures.ts'
import { emptyGraph } from '../testing/graph.ts'
import { answerTo, posted, type Served, serve } from '../testing/http.ts'
import { EXAMPLES } from './examples/index.ts'

let graph: Graph
let served: Served
beforeAll(async () => {
  graph = await emptyGraph()
  await loadShipped(graph)
  served = await serve(graph)
})
afterAll(async () => {
  await served.close()
  await graph.close()
})

const get = (path: string, init?: RequestInit) => fetch(`${served.address}${path}`, init)

describe('GraphiQL', () => {
  it.each(['/graphql', '/graphql?query=%7Bmeta%7BdataVersion%7D%7D'])(
    'opens in a browser at %s, from our own files and by the hash of its one script',
    async (path) => {
      const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
      const response = await get(path, { headers: { accept } })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^text\/html/u)
      const page = await response.text()
      const scripts = page.split('</script>').slice(0, -1)
      expect(scripts).toHaveLength(1)
      const script = scripts[0]?.slice((scripts[0]?.indexOf('<script>') ?? 0) + '<script>'.length) ?? ''
      const hash = createHash('sha256').update(script).digest('base64')
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
      expect(policy).toContain("worker-src 'self' blob:;")
      expect(policy).not.toMatch(/unsafe-eval|https?:/u)
      const markup = page.replace(script, '')
      expect(markup).toContain('<script></script>')
      expect(markup).not.toMatch(
        /(?:src|href)\s*=\s*["']?(?!["']?data:)|url\(\s*["']?(?!["']?(?:data:|#))|@import/u,
      )
      for (const example of EXAMPLES) expect(page).toContain(JSON.stringify(example.query).slice(1, -1))
    },
  )
})

describe('every other answer', () => {
  it.each<[path: string, status: number, init?: RequestInit]>([
    ['/', 200],
    ['/assets/index-abc123.js', 200],
    ['/health', 200],
    ['/nothing', 404],
    ['/graphql/nothing', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/graphql', 403],
    ['/graphql', 200, posted({ query: '{ meta { dataVersion } }' })],
    ['/graphql', 415, { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<a/>' }],
  ])('%s (%i) allows only what is our own', async (path, status, init) => {
    const response = await get(path, init)
    await response.text()
    expect(response.status).toBe(status)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'self'; script-src 'self'; worker-src 'self';/u)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-eval|sha256|https?:/u)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-powered-by')).toBeNull()
  })

  it('of files whose names hold their hash may be kept, the page itself is asked for each time', async () => {
    const cached = async (path: string) => (await get(path)).headers.get('cache-control')
    expect(await cached('/assets/index-abc123.js')).toContain('immutable')
    expect(await cached('/')).toBe('no-cache')
  })

  it('of /health says that Neo4j answers', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' })
  })
})

describe('the examples', () => {
  /** Every `nodes` in an answer. */
  const pages = (value: unknown): unknown[][] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, inner]) =>
      name === 'nodes' && Array.isArray(inner) ? [inner, ...pages(inner)] : pages(inner),
    )
  }

  it.each(EXAMPLES)('$name runs without errors and gives rows', async ({ query }) => {
    const { codes, data } = await answerTo(served.address, posted({ query }))
    expect(codes).toEqual([])
    expect(pages(data).length).toBeGreaterThan(0)
    for (const page of pages(data)) expect(page.length).toBeGreaterThan(0)
  })
})
