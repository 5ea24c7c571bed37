/** What every user of this machine sees of its processes: how tests prove that one of ours lives, or none. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { identify } from '../process/identity.mjs'

export interface VisibleProcess {
  readonly pid: number
  readonly commandLine: string
}

/** All live processes whose command line holds `words`. */
export function processesWith(words: string): VisibleProcess[] {
  return allProcesses().filter(
    ({ pid, commandLine }) => commandLine.includes(words) && identify(pid) !== undefined,
  )
}

export function allProcesses(): VisibleProcess[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((pid) => ({ pid: Number(pid), commandLine: commandLineOf(pid) }))
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [, pid, commandLine = ''] = /^\s*(\d+) (.*)$/u.exec(line) ?? []
    return { pid: Number(pid), commandLine }
  })
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    // It ended while we looked.
    return ''
  }
}
