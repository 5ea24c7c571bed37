/** Which Neo4j is recent enough: 5.26 brought the dynamic labels that our loader uses. */
import { DatabaseError } from '../errors.ts'
import type { Graph } from './driver.ts'
import { STATEMENTS } from './statements.ts'

export const NEEDED = '5.26'

/** Compares year-like and number-like versions, whatever follows: `5.26.28`, `5.27-aura`, `2025.08.0`. */
export function isRecentEnough(version: string): boolean {
  const match = /^(\d+)\.(\d+)/u.exec(version)
  if (match === null) return false
  const [major, minor] = [Number(match[1]), Number(match[2])]
  return major > 5 || (major === 5 && minor >= 26)
}

/** @throws DatabaseError NEO4J_TOO_OLD */
export async function requireVersion(graph: Graph): Promise<void> {
  const [row] = await graph.read((tx) => tx.run(STATEMENTS.adminServerVersion))
  const version = String(row?.version)
  if (isRecentEnough(version)) return
  throw new DatabaseError('NEO4J_TOO_OLD', `Neo4j at ${graph.connection.uri} is version ${version}.`, {
    remedy: `Luzhi needs ${NEEDED} or later.`,
    values: { version, needed: NEEDED },
  })
}
