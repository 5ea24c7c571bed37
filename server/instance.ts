/** One server a state folder: who serves it, and where. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EnvironmentError } from './errors.ts'
import { isIdentity, ourselves } from './process/identity.mjs'
import { tryLock } from './process/lock.mjs'

export interface Instance {
  /** Tells later starts where we serve. */
  announce(url: string): void
  release(): void
}

export type Entry =
  | { readonly instance: Instance }
  | { readonly instance: undefined; readonly url: string; readonly pid: number }

/**
 * Enters the state folder `home` as its server, or tells where the one serves that is there.
 * One that is only starting is awaited, so that there is an address to tell.
 */
export async function enterInstance(
  home: string,
  signal: AbortSignal,
  onWait: (pid: number) => void,
): Promise<Entry> {
  makeFolder(home)
  const record = join(home, 'server.json')
  for (let waits = 0; ; waits++) {
    const attempt = tryLock(join(home, 'server.lock'))
    if (attempt.lock !== undefined) return { instance: instanceWith(attempt.lock, record) }
    const serving = readServing(record)
    const { pid, began } = attempt.holder
    if (serving?.pid === pid && serving.began === began) return { instance: undefined, url: serving.url, pid }
    if (waits === 0) onWait(pid)
    await pause(100, undefined, { signal })
  }
}

function instanceWith(lock: { release(): void }, record: string): Instance {
  return {
    announce: (url) => writeFileSync(record, JSON.stringify({ ...ourselves(), url })),
    release() {
      rmSync(record, { force: true })
      lock.release()
    },
  }
}

interface Serving {
  readonly pid: number
  readonly began: string
  readonly url: string
}

function readServing(record: string): Serving | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(record, 'utf8'))
    return isIdentity(read) && 'url' in read && typeof read.url === 'string' ? (read as Serving) : undefined
  } catch {
    return undefined
  }
}

function makeFolder(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new EnvironmentError('STATE_FOLDER', `The state folder ${home} cannot be written.`, {
      remedy: 'Give the user that runs Luzhi the right to write there, or set LUZHI_HOME to another folder.',
      values: { folder: home },
      cause,
    })
  }
}
