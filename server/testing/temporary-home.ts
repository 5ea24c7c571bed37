/** A state folder for one test: empty, but with the jars, which all tests and `npm start` of this clone share. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { provision } from '../neo4j/managed/provision.ts'
import { managedFolders } from '../neo4j/managed/state-folder.ts'
import { SILENT } from '../progress/progress.ts'

/** Only the jars in it are touched, and they are the same for everybody: a fresh clone fetches them once. */
const SHARED = fileURLToPath(new URL('../../.luzhi', import.meta.url))

export interface TemporaryHome {
  readonly path: string
  remove(): void
}

/** Makes the folder; fetches the jars if this clone has none yet. */
export async function temporaryHome(): Promise<TemporaryHome> {
  const shared = managedFolders(SHARED)
  await provision(shared, SILENT, new AbortController().signal)
  const path = mkdtempSync(join(tmpdir(), 'luzhi-test-'))
  mkdirSync(join(path, 'neo4j'))
  symlinkSync(shared.jars, join(path, 'neo4j', basename(shared.jars)))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
