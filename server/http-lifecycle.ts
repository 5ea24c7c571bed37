/** Begins and ends the listening of the web server. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EnvironmentError } from './errors.ts'
import type { Settings } from './settings.ts'

type Place = Pick<Settings, 'host' | 'port'>

/** How long answers under way may take once we stop; Neo4j needs 2 to 3 s of the 6 s that a stop may take. */
const GRACE_MS = 2_500
/** How often connections that became idle meanwhile are closed. */
const SWEEP_MS = 50

/** @throws EnvironmentError PORT_BUSY and its like; asked before the slow steps, so that nobody waits for this answer */
export async function requireFreePort(place: Place): Promise<void> {
  const probe = createServer()
  await listen(probe, place)
  probe.close()
  await once(probe, 'close')
}

/** Resolves to the address to open in a browser. */
export async function listen(server: Server, place: Place): Promise<string> {
  server.listen(place.port, place.host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, place)
  }
  return addressOf(place.host, (server.address() as AddressInfo).port)
}

/** A listening on all addresses is reached on this machine's own. */
export function addressOf(host: string, port: number): string {
  const shown = host === '0.0.0.0' || host === '' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
}

function listenError(error: NodeJS.ErrnoException, { host, port }: Place): EnvironmentError {
  const details = { values: { host, port }, cause: error }
  if (error.code === 'EADDRINUSE')
    return new EnvironmentError('PORT_BUSY', `Port ${port} of ${host} is in use by another program.`, {
      ...details,
      remedy: `Stop that one, or choose another port: PORT=${port + 1} npm start.`,
    })
  if (error.code === 'EACCES')
    return new EnvironmentError('PORT_FORBIDDEN', `This user may not listen on port ${port}.`, {
      ...details,
      remedy: 'Choose a port above 1023: PORT=4400 npm start.',
    })
  return new EnvironmentError('HOST_UNUSABLE', `${host} is no address to listen on (${error.code}).`, {
    ...details,
    remedy: 'Set HOST to an address of this machine: 127.0.0.1, or 0.0.0.0 for all.',
  })
}

/** Makes `server` end well: the answer stops it, lets answers under way finish, and resolves when all connections are closed. */
export function closing(server: Server): () => Promise<void> {
  let stopping = false
  server.prependListener('request', (_request, response) => {
    if (stopping) response.setHeader('Connection', 'close')
  })
  return async () => {
    stopping = true
    server.close()
    // A connection that is kept alive becomes idle only after its answer.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const patience = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    await once(server, 'close')
    clearInterval(sweep)
    clearTimeout(patience)
  }
}
