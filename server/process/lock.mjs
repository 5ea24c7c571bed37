/** A file that one live process at a time holds; what a dead one left behind is taken over. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, isIdentity, ourselves } from './identity.mjs'

/** @typedef {import('./identity.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {{ release(): void }} Lock */

let attempts = 0

/**
 * Takes the lock at `path` or tells who holds it; never waits.
 * @param {string} path
 * @returns {{ lock: Lock } | { lock: undefined, holder: ProcessIdentity }}
 */
export function tryLock(path) {
  // The file appears with its content in one step (link), so nobody ever reads half of it.
  const own = `${path}.${process.pid}.${++attempts}`
  mkdirSync(dirname(path), { recursive: true })
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
 * Waits for the lock at `path`. Throws the reason of `signal` when that ends the waiting.
 * @param {string} path
 * @param {AbortSignal} signal
 * @param {(holder: ProcessIdentity) => void} [onWait] called once when somebody else holds it
 * @returns {Promise<Lock>}
 */
export async function takeLock(path, signal, onWait = () => {}) {
  for (let waits = 0; ; waits++) {
    signal.throwIfAborted()
    const attempt = tryLock(path)
    if (attempt.lock !== undefined) return attempt.lock
    if (waits === 0) onWait(attempt.holder)
    // Other processes give no event when they leave a file.
    await pause(100, undefined, { signal })
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function linked(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} path
 * @returns {ProcessIdentity | undefined}
 */
function readHolder(path) {
  try {
    /** @type {unknown} */
    const holder = JSON.parse(readFileSync(path, 'utf8'))
    return isIdentity(holder) ? holder : undefined
  } catch {
    return undefined
  }
}

/**
 * Moves a dead holder's file away; if a living one had just put its own there, that is put back.
 * @param {string} path
 * @param {string} aside
 */
function removeDead(path, aside) {
  try {
    renameSync(path, aside)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return
    throw error
  }
  const moved = readHolder(aside)
  if (moved !== undefined && isAlive(moved)) linked(aside, path)
  rmSync(aside, { force: true })
}
