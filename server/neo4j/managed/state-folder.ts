/** Where the managed server keeps its things inside the state folder. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError } from '../../errors.ts'

export const POM = new URL('./pom.xml', import.meta.url)

export interface ManagedFolders {
  readonly root: string
  /** The jars of exactly this pom; the folder appears complete or not at all. */
  readonly jars: string
  readonly maven: string
  /** What Neo4j calls its home: conf, data, logs, run. */
  readonly server: string
  readonly conf: string
  readonly data: string
  readonly password: string
  readonly running: string
  readonly users: string
  readonly lock: string
}

/** The paths under the state folder `home`; creates the outermost ones. */
export function managedFolders(home: string): ManagedFolders {
  const root = join(home, 'neo4j')
  const server = join(root, 'server')
  const folders = {
    root,
    jars: join(root, `jars-${createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12)}`),
    maven: join(root, 'maven.log'),
    server,
    conf: join(server, 'conf'),
    data: join(server, 'data'),
    password: join(root, 'password'),
    running: join(root, 'running.json'),
    users: join(root, 'users'),
    lock: join(root, 'lock'),
  }
  try {
    mkdirSync(folders.users, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new EnvironmentError('STATE_FOLDER', `The state folder ${home} cannot be written.`, {
      remedy: 'Give the user that runs Luzhi the right to write there, or set LUZHI_HOME to another folder.',
      values: { folder: home },
      cause: error,
    })
  }
  return folders
}

/** Refuses a data folder that another Neo4j made: we neither know its password nor own its content. */
export function refuseForeign(folders: ManagedFolders): void {
  const holds = existsSync(folders.data) && readdirSync(folders.data).length > 0
  if (!holds || existsSync(folders.password)) return
  throw new EnvironmentError(
    'DATA_FOLDER_FOREIGN',
    `${folders.data} holds a Neo4j that Luzhi did not create.`,
    {
      remedy: 'Set LUZHI_HOME to another folder, or move this one away.',
      values: { folder: folders.data },
    },
  )
}

/** Replaces a file in one step, so that a reader or a crash never meets half of it. */
export function writeWhole(path: string, text: string, mode = 0o600): void {
  const temporary = `${path}.${process.pid}.new`
  writeFileSync(temporary, text, { mode })
  renameSync(temporary, path)
}
