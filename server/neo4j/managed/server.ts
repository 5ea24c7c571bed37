/** One Neo4j process: started in a group of its own, awaited, stopped. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import getPort from 'get-port'
import { DatabaseError, EnvironmentError } from '../../errors.ts'
import { identify, isAlive, type ProcessIdentity } from '../../process/identity.mjs'
import { type Connection, openGraph } from '../driver.ts'
import { STATEMENTS } from '../statements.ts'
import { configuration, JAVA_OPTIONS } from './configuration.ts'
import { javaProgram } from './java.ts'
import { passwordOf, tellPassword } from './password.ts'
import { forgetRunning, type RunningServer, recordRunning } from './running.ts'
import { type ManagedFolders, writeWhole } from './state-folder.ts'

/** A first start takes 7 to 10 s, on a busy machine several times that. */
const START_MS = 180_000
/** A stop takes 3 to 4 s; what is committed is on disk, so ending it hard after this loses nothing. */
const STOP_MS = 15_000

/** Where `running` is to be entered. */
export function connectionTo(folders: ManagedFolders, running: RunningServer): Connection {
  return {
    uri: `bolt://127.0.0.1:${running.port}`,
    user: 'neo4j',
    password: passwordOf(folders),
    database: 'neo4j',
  }
}

/** Starts Neo4j on a free port and resolves when it answers. Leaves no process behind when it throws. */
export async function startServer(folders: ManagedFolders, signal: AbortSignal): Promise<RunningServer> {
  for (const folder of ['conf', 'data', 'logs', 'run', 'import', 'plugins'])
    mkdirSync(join(folders.server, folder), { recursive: true, mode: 0o700 })
  const port = await getPort({ host: '127.0.0.1' })
  writeWhole(join(folders.conf, 'neo4j.conf'), configuration(port))
  await tellPassword(folders, signal)
  signal.throwIfAborted()
  const running = await spawnServer(folders, port)
  try {
    await untilReady(folders, running, signal)
    return running
  } catch (error) {
    await stopServer(folders, running)
    throw error
  }
}

async function spawnServer(folders: ManagedFolders, port: number): Promise<RunningServer> {
  const output = openSync(join(folders.server, 'logs', 'console.log'), 'w', 0o600)
  const child = spawn(
    javaProgram(),
    [
      ...JAVA_OPTIONS,
      '-cp',
      '*',
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${folders.server}`,
      `--config-dir=${folders.conf}`,
    ],
    // The class path `*` is the working folder, whatever signs its name holds.
    { cwd: folders.jars, detached: true, stdio: ['ignore', output, output] },
  )
  closeSync(output)
  child.unref()
  const identity = child.pid === undefined ? undefined : identify(child.pid)
  if (identity === undefined) {
    const [error] = await once(child, 'error')
    throw new EnvironmentError('JAVA_MISSING', 'Java cannot be started.', {
      remedy: 'Install Java ≥ 17, or set JAVA_HOME to one.',
      cause: error,
    })
  }
  const running = { ...identity, port }
  // At once: a crash of ours from here on leaves a server that the next start finds.
  recordRunning(folders, running)
  return running
}

/** Resolves when the server answers our driver. */
export async function untilReady(
  folders: ManagedFolders,
  running: RunningServer,
  signal: AbortSignal,
): Promise<void> {
  const patience = AbortSignal.timeout(START_MS)
  // Neo4j tells nobody when it is ready, and says nothing on its standard output.
  while (!(await accepts(running.port))) {
    signal.throwIfAborted()
    if (!isAlive(running)) throw startError(folders)
    if (patience.aborted)
      throw new DatabaseError('NEO4J_SLOW', `Neo4j did not answer within ${START_MS / 1000} s.`, {
        remedy: `Its log is ${join(folders.server, 'logs', 'neo4j.log')}.`,
      })
    await pause(100, undefined, { signal })
  }
  const graph = openGraph(connectionTo(folders, running))
  try {
    await graph.read((tx) => tx.run(STATEMENTS.adminPing))
  } finally {
    await graph.close()
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

/** Why a server that ended at once did so, from its own words. */
function startError(folders: ManagedFolders): EnvironmentError {
  const log = join(folders.server, 'logs', 'neo4j.log')
  const words = [log, join(folders.server, 'logs', 'console.log')].map(textOf).join('\n')
  const values = { folder: folders.server, log }
  if (/Lock file has been locked|FileLockException|StoreLockException|locked by another process/u.test(words))
    return new EnvironmentError('DATA_FOLDER_LOCKED', `Another Neo4j uses ${folders.data}.`, {
      remedy: 'Stop that one, or set LUZHI_HOME to another folder.',
      values,
    })
  if (/No space left on device/u.test(words))
    return new EnvironmentError('DISK_FULL', 'The disk is full: Neo4j cannot start.', {
      remedy: 'Free some space, or set LUZHI_HOME to another disk.',
      values,
    })
  if (/BindException|Address already in use/u.test(words))
    return new EnvironmentError(
      'BOLT_PORT_TAKEN',
      'Another program took the port of Neo4j while it started.',
      {
        remedy: 'Start again.',
        values,
      },
    )
  return new EnvironmentError('NEO4J_ENDED', 'Neo4j ended while it started.', {
    remedy: `Its log is ${log}.`,
    values,
  })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-20_000)
  } catch {
    return ''
  }
}

/** Asks the server to end and resolves when it has. */
export async function stopServer(folders: ManagedFolders, running: RunningServer): Promise<void> {
  send(running, 'SIGTERM')
  if (!(await endsWithin(running, STOP_MS))) {
    send(running, 'SIGKILL')
    await endsWithin(running, STOP_MS)
  }
  forgetRunning(folders)
}

function send(process_: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    if (isAlive(process_)) process.kill(process_.pid, signal)
  } catch {
    // It ended in between.
  }
}

async function endsWithin(process_: ProcessIdentity, ms: number): Promise<boolean> {
  const patience = AbortSignal.timeout(ms)
  // It may be the child of a process that is gone, so no event of ours tells of its end.
  while (isAlive(process_)) {
    if (patience.aborted) return false
    await pause(25)
  }
  return true
}
