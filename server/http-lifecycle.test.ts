import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { addressOf, closing, listen, requireFreePort } from './http-lifecycle.ts'

const PLACE = { host: '127.0.0.1', port: 0 }
let servers: Server[] = []
afterEach(() => {
  for (const server of servers) server.close()
  servers = []
})

function serverOf(answer: (request: IncomingMessage, response: ServerResponse) => void): Server {
  const server = createServer(answer)
  servers.push(server)
  return server
}

describe('a server that listens', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:80'],
    ['0.0.0.0', 'http://127.0.0.1:80'],
    ['::', 'http://[::1]:80'],
    ['::1', 'http://[::1]:80'],
    ['luzhi.example', 'http://luzhi.example:80'],
  ])('on %s is opened at %s', (host, address) => {
    expect(addressOf(host, 80)).toBe(address)
  })

  it('on a busy port is an error with the next port as the way out', async () => {
    const server = serverOf(() => {})
    await listen(server, PLACE)
    const { port } = server.address() as AddressInfo
    await expect(requireFreePort({ ...PLACE, port })).rejects.toMatchObject({
      code: 'PORT_BUSY',
      exitCode: 5,
      remedy: expect.stringContaining(`PORT=${port + 1}`),
    })
  })

  it('on an address that is not of this machine is an error that says so', async () => {
    await expect(
      listen(
        serverOf(() => {}),
        { ...PLACE, host: '192.0.2.1' },
      ),
    ).rejects.toMatchObject({
      code: 'HOST_UNUSABLE',
    })
  })

  it('leaves the port free when it only looked', async () => {
    const server = serverOf(() => {})
    await listen(server, PLACE)
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, 'close')
    await requireFreePort({ ...PLACE, port })
    await expect(
      listen(
        serverOf(() => {}),
        { ...PLACE, port },
      ),
    ).resolves.toContain(String(port))
  })
})

describe('a server that closes', () => {
  it('finishes the answer under way, on a connection that is kept alive, and closes at once after it', async () => {
    let answer = (): void => {}
    const server = serverOf((_request, response) => {
      answer = () => response.end('whole')
    })
    const close = closing(server)
    const url = await listen(server, PLACE)
    const agent = new Agent({ keepAlive: true })
    const response = once(get(url, { agent }), 'response') as Promise<[IncomingMessage]>
    await once(server, 'request')
    const begun = performance.now()
    const closed = close()
    answer()
    const [incoming] = await response
    expect(String((await incoming.toArray()).join(''))).toBe('whole')
    await closed
    expect(performance.now() - begun).toBeLessThan(1_000)
    agent.destroy()
  })

  it('does not wait for connections on which nothing is asked', async () => {
    const server = serverOf((_request, response) => response.end())
    const close = closing(server)
    const url = await listen(server, PLACE)
    const agent = new Agent({ keepAlive: true })
    const [incoming] = (await once(get(url, { agent }), 'response')) as [IncomingMessage]
    await incoming.toArray()
    const begun = performance.now()
    await close()
    expect(performance.now() - begun).toBeLessThan(1_000)
    agent.destroy()
  })

  it('cuts off after its grace what does not end', async () => {
    const server = serverOf(() => {})
    const close = closing(server)
    await listen(server, PLACE)
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(server, 'request')
    const begun = performance.now()
    await close()
    expect(performance.now() - begun).toBeLessThan(3_500)
    socket.destroy()
  })
})
