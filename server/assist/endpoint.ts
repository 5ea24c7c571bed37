/** The one place from which anything leaves the machine: a question to an endpoint that speaks OpenAI's chat completions. */
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Message } from './prompt.ts'

export interface Endpoint {
  readonly url: URL
  readonly model: string
  readonly key: string | undefined
  /** For one question, its repetitions aside. */
  readonly milliseconds: number
}

/** Why an endpoint gave no answer. */
export type Failure = 'TIMEOUT' | 'UNREACHABLE' | 'TOO_MANY_REQUESTS' | 'REFUSED' | 'NOT_THE_PROTOCOL'

export class EndpointFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'EndpointFailure'
    this.failure = failure
  }
}

const ATTEMPTS = 4
/** The longest that a Retry-After is obeyed; whoever wants more patience asks again later. */
const LONGEST_WAIT = 30_000
const BUSY = new Set([429, 503])
/** A few sentences' facts are a few kilobytes. */
const MOST_BYTES = 1024 * 1024

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** Where an address leads: it may be the server's, that of its version (`…/v1`), or the whole one. */
export function completionsUrl(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/u.test(url.protocol)) return undefined
  const path = url.pathname.replace(/\/+$/u, '')
  if (path === '') url.pathname = '/v1/chat/completions'
  else if (!path.endsWith('/chat/completions')) url.pathname = `${path}/chat/completions`
  return url
}

/**
 * The content of the answer. A busy endpoint is asked again, when it says so.
 * @throws EndpointFailure; the reason of `signal` when that comes
 */
export async function complete(
  endpoint: Endpoint,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const response = await post(endpoint, messages, signal)
    if (!('busy' in response)) return response.content
    const wait = response.busy ?? 1000 * 2 ** (attempt - 1)
    if (attempt === ATTEMPTS || wait > LONGEST_WAIT)
      throw new EndpointFailure('TOO_MANY_REQUESTS', `It is busy, for ${Math.ceil(wait / 1000)} s more.`)
    await pause(wait, undefined, { signal })
  }
}

type Posted = { readonly content: string } | { readonly busy: number | undefined }

async function post(
  { url, model, key, milliseconds }: Endpoint,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<Posted> {
  const time = AbortSignal.timeout(milliseconds)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
      // Another address is not the one that was named.
      redirect: 'error',
      signal: AbortSignal.any([signal, time]),
    })
    if (BUSY.has(response.status)) {
      await response.body?.cancel()
      return { busy: waitOf(response.headers.get('retry-after')) }
    }
    const body = await bodyOf(response)
    if (!response.ok) throw new EndpointFailure('REFUSED', `It answers ${response.status}.`)
    return { content: contentOf(body) }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof EndpointFailure) throw error
    if (time.aborted) throw new EndpointFailure('TIMEOUT', `No answer in ${milliseconds / 1000} s.`, error)
    const { cause } = error as Error
    const why = cause instanceof Error ? cause.message : (error as Error).message
    throw new EndpointFailure('UNREACHABLE', why, error)
  }
}

async function bodyOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > MOST_BYTES) throw new EndpointFailure('NOT_THE_PROTOCOL', 'Its answer is too long.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function contentOf(body: string): string {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch (cause) {
    throw new EndpointFailure('NOT_THE_PROTOCOL', 'Its answer is not JSON.', cause)
  }
  const read = completion.safeParse(json)
  const content = read.data?.choices[0]?.message.content
  if (content === undefined) throw new EndpointFailure('NOT_THE_PROTOCOL', 'Its answer is no completion.')
  return content
}

/** Retry-After in milliseconds: seconds or a date. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined
  const seconds = Number(header)
  if (header.trim() !== '' && Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}
