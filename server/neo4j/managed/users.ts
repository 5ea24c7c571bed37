/** Which processes use the managed server now: the last to leave stops it. All calls are made under its lock. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, isIdentity, ourselves } from '../../process/identity.mjs'
import { type ManagedFolders, writeWhole } from './state-folder.ts'

let entries = 0

/** Enters this process among the users; the answer takes it out. */
export function enter(folders: ManagedFolders): () => void {
  const file = join(folders.users, `${process.pid}-${++entries}.json`)
  writeWhole(file, JSON.stringify(ourselves()))
  return () => rmSync(file, { force: true })
}

/** True when some living process uses the server; what dead ones left is removed. */
export function hasUsers(folders: ManagedFolders): boolean {
  const files = readdirSync(folders.users)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folders.users, name))
  const dead = files.filter((file) => !livesIn(file))
  for (const file of dead) rmSync(file, { force: true })
  return dead.length < files.length
}

function livesIn(file: string): boolean {
  try {
    const user: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isIdentity(user) && isAlive(user)
  } catch {
    return false
  }
}
