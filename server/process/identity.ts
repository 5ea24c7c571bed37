/** Which process a number means: a pid alone is used again, so it goes together with when its process began. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface ProcessIdentity {
  readonly pid: number
  /** When the process began, in words of the system (boot and clock ticks on Linux, a date elsewhere). */
  readonly began: string
}

/** The live process behind `pid`; undefined when there is none (a zombie counts as none). */
export function identify(pid: number): ProcessIdentity | undefined {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid)
  return began === undefined ? undefined : { pid, began }
}

export function ourselves(): ProcessIdentity {
  const identity = identify(process.pid)
  if (identity === undefined) throw new Error('This process does not find itself in the process table.')
  return identity
}

export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.began === identity.began
}

/** True for what `JSON.parse` gave if it has the form of an identity. */
export function isIdentity(value: unknown): value is ProcessIdentity {
  const { pid, began } = (value ?? {}) as Partial<ProcessIdentity>
  return Number.isSafeInteger(pid) && typeof began === 'string'
}

function beganOnLinux(pid: number): string | undefined {
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

function beganElsewhere(pid: number): string | undefined {
  try {
    const said = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return said === '' || said.startsWith('Z') ? undefined : said.replace(/^\S+\s+/u, '')
  } catch {
    return undefined
  }
}
