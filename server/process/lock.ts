/** A file that one live process at a time holds; what a dead one left behind is taken over. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, isIdentity, ourselves, type ProcessIdentity } from './identity.ts'

export interface Lock {
  release(): void
}

export type LockAttempt =
  | { readonly lock: Lock }
  | { readonly lock: undefined; readonly holder: ProcessIdentity }

let attempts = 0

/** Takes the lock at `path` or tells who holds it; never waits. */
export function tryLock(path: string): LockAttempt {
  // The file appears with its content in one step (link), so nobody ever reads half of it.
  const own = `${path}.${process.pid}.${++attempts}`
  writeFileSync(own, JSON.stringify(ourselves()), { mode: 0o600 })
  try {
    for (;;) {
      if (linked(own, path)) return { lock: { release: () => rmSync(path, { force: true }) } }
      const holder = readHolder(path)
      if (holder !== undefined && isAlive(holder)) return { lock: undefined, holder }
      removeDead(path, `${own}.dead`)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * Waits for the lock at `path`.
 * @param onWait called once when somebody else holds it
 * @throws the reason of `signal` when that ends the waiting
 */
export async function takeLock(
  path: string,
  signal: AbortSignal,
  onWait: (holder: ProcessIdentity) => void = () => {},
): Promise<Lock> {
  for (let waits = 0; ; waits++) {
    signal.throwIfAborted()
    const attempt = tryLock(path)
    if (attempt.lock !== undefined) return attempt.lock
    if (waits === 0) onWait(attempt.holder)
    // Other processes give no event when they leave a file.
    await pause(100, undefined, { signal })
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readHolder(path: string): ProcessIdentity | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isIdentity(holder) ? holder : undefined
  } catch {
    return undefined
  }
}

/** Moves a dead holder's file away; if a living one had just put its own there, that is put back. */
function removeDead(path: string, aside: string): void {
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const moved = readHolder(aside)
  if (moved !== undefined && isAlive(moved)) linked(aside, path)
  rmSync(aside, { force: true })
}
