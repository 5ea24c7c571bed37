/** The security headers of every answer (helmet). */
import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

interface Sources {
  readonly scriptSrc: readonly string[]
  readonly workerSrc: readonly string[]
}

const OWN: Sources = { scriptSrc: ["'self'"], workerSrc: ["'self'"] }

/** The policy as a header's value: everything from this server, styles also inline (Cytoscape and Mantine set them). */
export function contentSecurityPolicy({ scriptSrc, workerSrc }: Sources = OWN): string {
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': scriptSrc,
    'worker-src': workerSrc,
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}

const others = helmet({ contentSecurityPolicy: false, strictTransportSecurity: false })

export function setSecurityHeaders(request: IncomingMessage, response: ServerResponse): void {
  others(request, response, () => {})
  response.setHeader('Content-Security-Policy', contentSecurityPolicy())
}
