/** Everything on one port: `/graphql`, `/health`, and the built client at `/`. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import sirv from 'sirv'
import type { Log } from '../log.ts'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { sendGraphiQL } from './graphiql.ts'
import { setSecurityHeaders } from './headers.ts'
import { createApi, ENDPOINT } from './yoga.ts'

export interface HttpOptions {
  readonly graph: Graph
  /** The folder of the built client. */
  readonly clientDir: string
  readonly log: Log
}

/** The web server, not yet listening (`http-lifecycle.ts` begins and ends that). */
export function createHttpServer({ graph, clientDir, log }: HttpOptions): Server {
  const api = createApi(graph, log)
  const files = sirv(clientDir, {
    etag: true,
    setHeaders: (response, path) => {
      // The names of built files hold their hash; the page itself names them and must be asked for each time.
      const kept = path.startsWith('/assets/')
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  // A body must come within 30 s and a header within 10 s (Node's defaults are 300 s and 60 s).
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    setSecurityHeaders(request, response)
    const path = (request.url ?? '/').split('?')[0]
    if (path === '/health') return void health(graph, response)
    if (path === ENDPOINT) return isBrowser(request) ? sendGraphiQL(response) : void api(request, response)
    // sirv leaves errors of what it reads to nobody, and a build that was replaced under us would end the whole server.
    response.once('pipe', (source: Readable) => source.once('error', (error) => response.destroy(error)))
    files(request, response, () => notFound(response))
  })
  return server
}

/** A browser that opens the address, with a query in it or without (GraphiQL shows it); programs that ask by GET want JSON. */
function isBrowser({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html')
}

/** 200 when Neo4j answers, else 503: for the health check of a container. */
async function health(graph: Graph, response: ServerResponse): Promise<void> {
  const healthy = await graph
    .read((tx) => tx.run(STATEMENTS.adminPing))
    .then(
      () => true,
      () => false,
    )
  response.statusCode = healthy ? 200 : 503
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ status: healthy ? 'ok' : 'neo4j does not answer' }))
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(
    '这里没有内容。打开 /（图谱）或 /graphql（接口）。\nNothing is here. Open / (the graph) or /graphql (the API).\n',
  )
}
