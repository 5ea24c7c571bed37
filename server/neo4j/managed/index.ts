/** A Neo4j of our own in the state folder, shared by all processes that use it: the first starts it, the last stops it. */
import { takeLock } from '../../process/lock.mjs'
import { asStep, type Progress } from '../../progress/progress.ts'
import type { Connection } from '../driver.ts'
import { requireJava } from './java.ts'
import { provision } from './provision.ts'
import { type RunningServer, readRunning } from './running.ts'
import { connectionTo, startServer, stopServer, untilReady } from './server.ts'
import { type ManagedFolders, managedFolders, refuseForeign } from './state-folder.ts'
import { enter, hasUsers } from './users.ts'

export interface ManagedNeo4j {
  readonly connection: Connection
  readonly pid: number
  /** `started` by this call, or `found` running: another process uses it, or a crash left it. */
  readonly how: 'started' | 'found'
  /** Stops the server unless another living process uses it. May be called twice. */
  leave(): Promise<void>
}

/**
 * Joins the managed server of the state folder `home`; starts it if none runs. Two callers at once get one server.
 * @throws EnvironmentError when Java, Maven, network, disk or the folder do not allow it
 */
export async function joinManaged(
  home: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<ManagedNeo4j> {
  const folders = managedFolders(home)
  const lock = await takeLock(folders.lock, signal, ({ pid }) =>
    progress.say({
      zh: `等待进程 ${pid} 启动或停止 Neo4j`,
      en: `Waiting for process ${pid}, which starts or stops Neo4j`,
    }),
  )
  const leaveUsers = enter(folders)
  try {
    const found = await findRunning(folders, progress, signal)
    const running = found ?? (await start(folders, progress, signal))
    return managed(folders, running, found === undefined ? 'started' : 'found', leaveUsers)
  } catch (error) {
    leaveUsers()
    throw error
  } finally {
    lock.release()
  }
}

/** The server that runs already; one that is alive but does not answer is stopped. */
async function findRunning(
  folders: ManagedFolders,
  progress: Progress,
  signal: AbortSignal,
): Promise<RunningServer | undefined> {
  const running = readRunning(folders)
  if (running === undefined) return undefined
  try {
    await asStep(progress, { zh: '使用正在运行的 Neo4j', en: 'Using the Neo4j that runs' }, () =>
      untilReady(folders, running, signal),
    )
    return running
  } catch (error) {
    if (!signal.aborted) await stopServer(folders, running)
    signal.throwIfAborted()
    progress.say({
      zh: `它没有应答（${(error as Error).message}），将重新启动`,
      en: `It does not answer (${(error as Error).message}) and is started anew`,
    })
    return undefined
  }
}

async function start(
  folders: ManagedFolders,
  progress: Progress,
  signal: AbortSignal,
): Promise<RunningServer> {
  refuseForeign(folders)
  await provision(folders, progress, signal)
  await requireJava(signal)
  return asStep(progress, { zh: '启动 Neo4j', en: 'Starting Neo4j' }, () => startServer(folders, signal))
}

function managed(
  folders: ManagedFolders,
  running: RunningServer,
  how: ManagedNeo4j['how'],
  leaveUsers: () => void,
): ManagedNeo4j {
  let leaving: Promise<void> | undefined
  return {
    connection: connectionTo(folders, running),
    pid: running.pid,
    how,
    leave() {
      leaving ??= leave(folders, running, leaveUsers)
      return leaving
    },
  }
}

async function leave(folders: ManagedFolders, running: RunningServer, leaveUsers: () => void): Promise<void> {
  const lock = await takeLock(folders.lock, new AbortController().signal)
  try {
    leaveUsers()
    if (!hasUsers(folders)) await stopServer(folders, running)
  } finally {
    lock.release()
  }
}
