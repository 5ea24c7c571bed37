/** The managed server's password: generated, in a file that only its owner reads, on no command line. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError } from '../../errors.ts'
import { run } from '../../process/child.mjs'
import { javaProgram } from './java.ts'
import { type ManagedFolders, writeWhole } from './state-folder.ts'

/** The password of this state folder; made at the first call. */
export function passwordOf(folders: ManagedFolders): string {
  // Hexadecimal: a password that begins with a hyphen, as one in 64 of base64url does, would be read as an option.
  if (!existsSync(folders.password)) writeWhole(folders.password, randomBytes(24).toString('hex'), 0o600)
  return readFileSync(folders.password, 'utf8').trim()
}

/** Before its first start, Neo4j is told the password; later it has its own record and this does nothing. */
export async function tellPassword(folders: ManagedFolders, signal: AbortSignal): Promise<void> {
  if (existsSync(join(folders.data, 'databases', 'system'))) return
  // Java reads its arguments from this file, so they are on no command line. AdminTool itself, since
  // Neo4jAdminCommand starts a second Java with the password among its visible arguments (seen in /proc).
  const argumentsFile = join(folders.root, `arguments.${process.pid}`)
  const lines = ['-Xmx128m', '-cp "*"', 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password']
  writeFileSync(argumentsFile, [...lines, passwordOf(folders)].join('\n'), { mode: 0o600 })
  try {
    const ended = await run(javaProgram(), [`@${argumentsFile}`], {
      cwd: folders.jars,
      env: { ...process.env, NEO4J_HOME: folders.server, NEO4J_CONF: folders.conf },
      signal,
    })
    if (ended.code !== 0)
      throw new DatabaseError('NEO4J_NOT_PREPARED', 'Neo4j refuses to take its initial password.', {
        remedy: `Remove ${folders.server} if nothing in it is needed, and start again.`,
        values: { said: ended.output.trim().split('\n').at(-1) },
      })
  } finally {
    rmSync(argumentsFile, { force: true })
  }
}
