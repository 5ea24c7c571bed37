/** GraphiQL from our own files, as one page whose only script is allowed by its hash. */
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { EXAMPLES } from './examples/index.ts'
import { contentSecurityPolicy } from './headers.ts'
import { ENDPOINT } from './yoga.ts'

interface Page {
  readonly body: Buffer
  readonly policy: string
}

let page: Page | undefined

/** Answers a browser that opens the endpoint. */
export function sendGraphiQL(response: ServerResponse): void {
  page ??= makePage()
  response.setHeader('Content-Security-Policy', page.policy)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Encoding', 'gzip')
  response.setHeader('Vary', 'Accept')
  response.end(page.body)
}

function makePage(): Page {
  const html = renderGraphiQL({
    title: 'Luzhi 履职图谱 · GraphQL',
    endpoint: ENDPOINT,
    headers: '{}',
    defaultTabs: EXAMPLES.map(({ query }) => ({ query })),
  } as Parameters<typeof renderGraphiQL>[0])
  const script = /<script>([\s\S]*)<\/script>/u.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(script).digest('base64')
  return {
    body: gzipSync(html),
    policy: contentSecurityPolicy({
      scriptSrc: ["'self'", `'sha256-${hash}'`],
      workerSrc: ["'self'", 'blob:'],
    }),
  }
}
