/** A server on this machine that speaks OpenAI's chat completions, as a test wants it: also one that misbehaves. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly path: string | undefined
  readonly key: string | undefined
  readonly model: string
  /** All messages, as one text. */
  readonly words: string
  readonly sentences: readonly { readonly sentence: number; readonly words: string }[]
}

export type Reply = (asked: Asked, response: ServerResponse) => void

export interface Completions {
  readonly url: string
  /** What it was asked so far. */
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

/** The reply that says `content`. */
export function saying(content: unknown): Reply {
  return (_asked, response) => {
    const words = typeof content === 'string' ? content : JSON.stringify(content)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content: words } }] }))
  }
}

/** Each question has the next of the replies, the last of them again and again. */
export async function completions(...replies: readonly Reply[]): Promise<Completions> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const one = await read(request)
    asked.push(one)
    replies[Math.min(asked.length, replies.length) - 1]?.(one, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  const { model, messages } = JSON.parse(body) as {
    readonly model: string
    readonly messages: readonly { readonly content: string }[]
  }
  const { sentences } = JSON.parse(messages.at(-1)?.content ?? '{}') as Pick<Asked, 'sentences'>
  const key = request.headers.authorization
  return {
    path: request.url,
    key,
    model,
    sentences,
    words: messages.map(({ content }) => content).join('\n'),
  }
}
