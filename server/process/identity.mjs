/**
 * Which process a number means: a pid alone is used again, so it goes together with when its process began.
 * Plain JavaScript, as all of this folder: it runs before anything is installed.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * @typedef {object} ProcessIdentity
 * @property {number} pid
 * @property {string} began when the process began, in words of the system (boot and clock ticks on Linux, a date elsewhere)
 */

/**
 * The live process behind `pid`; undefined when there is none (a zombie counts as none).
 * @param {number} pid
 * @returns {ProcessIdentity | undefined}
 */
export function identify(pid) {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid)
  return began === undefined ? undefined : { pid, began }
}

/** @returns {ProcessIdentity} */
export function ourselves() {
  const identity = identify(process.pid)
  if (identity === undefined) throw new Error('This process does not find itself in the process table.')
  return identity
}

/** @param {ProcessIdentity} identity */
export function isAlive(identity) {
  return identify(identity.pid)?.began === identity.began
}

/**
 * True for what `JSON.parse` gave if it has the form of an identity.
 * @param {unknown} value
 * @returns {value is ProcessIdentity}
 */
export function isIdentity(value) {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('began' in value)) return false
  return Number.isSafeInteger(value.pid) && typeof value.began === 'string'
}

/** @param {number} pid */
function beganOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, ticks] = [fields[0], fields[19]]
    if (state === 'Z' || state === 'X') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function beganElsewhere(pid) {
  try {
    const said = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return said === '' || said.startsWith('Z') ? undefined : said.replace(/^\S+\s+/u, '')
  } catch {
    return undefined
  }
}
