/** The record of the managed server that runs: who it is and where it listens. */
import { readFileSync, rmSync } from 'node:fs'
import { isAlive, isIdentity, type ProcessIdentity } from '../../process/identity.mjs'
import { type ManagedFolders, writeWhole } from './state-folder.ts'

export interface RunningServer extends ProcessIdentity {
  readonly port: number
}

/** The server that the state folder records, if it is alive: also one that a crash of ours left behind. */
export function readRunning(folders: ManagedFolders): RunningServer | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(folders.running, 'utf8'))
    return isRunningServer(record) && isAlive(record) ? record : undefined
  } catch {
    return undefined
  }
}

function isRunningServer(record: unknown): record is RunningServer {
  return isIdentity(record) && 'port' in record && Number.isSafeInteger(record.port)
}

export function recordRunning(folders: ManagedFolders, server: RunningServer): void {
  writeWhole(folders.running, JSON.stringify(server))
}

export function forgetRunning(folders: ManagedFolders): void {
  rmSync(folders.running, { force: true })
}
