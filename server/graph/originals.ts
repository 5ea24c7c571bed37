/** The file that a document was read from, byte for byte. Neo4j is the only store; files are kept in parts that it handles easily. */
import { createHash } from 'node:crypto'
import { DatabaseError, NotFoundError } from '../errors.ts'
import type { Graph, Tx } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'

export interface OriginalFile {
  /** As its owner calls it, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

const PART = 512 * 1024

/** Keeps `file` with a document that has none, in the transaction that stores the document. */
export async function keepOriginal(tx: Tx, id: string, { name, bytes }: OriginalFile): Promise<void> {
  await tx.run(STATEMENTS.loadOriginal, { id, sha256: hashOf(bytes), name, size: BigInt(bytes.length) })
  for (let order = 0; order * PART < bytes.length; order++) {
    const part = bytes.subarray(order * PART, (order + 1) * PART)
    await tx.run(STATEMENTS.loadOriginalPart, { id, order: BigInt(order), content: Int8Array.from(part) })
  }
}

/**
 * The file of a stored document.
 * @throws NotFoundError NO_SUCH_DOCUMENT, NO_ORIGINAL
 * @throws DatabaseError ORIGINAL_DAMAGED when its bytes are no longer those of its SHA-256
 */
export async function originalOf(graph: Graph, id: string): Promise<OriginalFile> {
  return await graph.read(async (tx) => {
    const [[stored], [file], parts] = await Promise.all([
      tx.run(STATEMENTS.loadStored, { id }),
      tx.run(STATEMENTS.adminOriginal, { id }),
      tx.run(STATEMENTS.adminOriginalParts, { id }),
    ])
    if (stored === undefined)
      throw new NotFoundError('NO_SUCH_DOCUMENT', `Not stored: ${id}.`, {
        remedy: 'luzhi documents lists what is stored.',
        values: { missing: [id] },
      })
    if (file === undefined)
      throw new NotFoundError('NO_ORIGINAL', `${id} was loaded from a facts file: no other file is kept.`, {
        remedy: 'Files are kept of documents that luzhi add stored.',
        values: { id },
      })
    const bytes = Buffer.concat(parts.map(({ content }) => Buffer.from(content as Int8Array)))
    if (hashOf(bytes) !== file.sha256)
      throw new DatabaseError('ORIGINAL_DAMAGED', `The file of ${id} is not what was stored.`, {
        remedy: 'Restore the database, or add the file again with --replace.',
        values: { id, sha256: file.sha256 },
      })
    return { name: String(file.name), bytes }
  })
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
