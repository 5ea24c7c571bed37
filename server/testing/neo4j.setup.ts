/** Vitest global setup: one real Neo4j for the run, on a free port with a temporary folder; never the user's. */
import type { TestProject } from 'vitest/node'
import type { Connection } from '../neo4j/driver.ts'
import { joinManaged } from '../neo4j/managed/index.ts'
import { SILENT } from '../progress/progress.ts'
import { temporaryHome } from './temporary-home.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Connection
  }
}

/** Provides `neo4j`; LUZHI_TEST_NEO4J_URI (with _PASSWORD) names a scratch server that may be emptied, instead. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env.LUZHI_TEST_NEO4J_URI
  if (uri !== undefined) {
    const password = process.env.LUZHI_TEST_NEO4J_PASSWORD ?? ''
    project.provide('neo4j', { uri, user: 'neo4j', password, database: 'neo4j' })
    return async () => {}
  }
  const home = await temporaryHome()
  const managed = await joinManaged(home.path, SILENT, new AbortController().signal)
  project.provide('neo4j', managed.connection)
  // Where the run is broken off, Vitest exits without the teardown below.
  const end = () => process.kill(managed.pid)
  process.once('exit', end)
  return async () => {
    process.off('exit', end)
    await managed.leave()
    home.remove()
  }
}
