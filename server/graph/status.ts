/** What is loaded, and a digest that tells whether two graphs are equal. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { DatabaseError } from '../errors.ts'
import type { Graph } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'

export interface GraphStatus {
  readonly dataVersion: string
  readonly rowsVersion: string
  readonly documents: number
  readonly drafts: number
  readonly entities: number
  readonly activities: number
  /** Statements. */
  readonly relations: number
  readonly statistics: number
}

export async function graphStatus(graph: Graph): Promise<GraphStatus> {
  const [row] = await graph.read((tx) => tx.run(STATEMENTS.adminStatus))
  if (row === undefined)
    throw new DatabaseError('NOT_MARKED', 'This database is not prepared for Luzhi.', {
      remedy: 'Start Luzhi on it once.',
    })
  return row as unknown as GraphStatus
}

/**
 * SHA-256 over every node and relationship of the model by their own ids with sorted properties: without internal ids, drafts,
 * migrations and lock. Equal data versions have equal digests (model.md). Loads wait while it reads.
 */
export async function graphDigest(graph: Graph): Promise<string> {
  // Neo4j reads what is committed while it reads: behind the write lock both answers are of one moment.
  const lines = await graph.write(async (tx) => {
    await tx.run(STATEMENTS.loadLock)
    const nodes = await tx.run(STATEMENTS.adminDigestNodes)
    const relationships = await tx.run(STATEMENTS.adminDigestRelationships)
    return [
      ...nodes.map(({ labels, properties }) => line('node', [...(labels as string[])].sort(), properties)),
      ...relationships.map(({ type, from, to, properties }) =>
        line('relationship', [type, from, to], properties),
      ),
    ]
  })
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}

function line(what: string, which: readonly unknown[], properties: unknown): string {
  return canonicalize([what, which, properties]) as string
}
