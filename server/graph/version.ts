/** Versions: what makes two graphs equal by construction. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Facts } from '../facts/schema.ts'
import { byCodePoint } from './names.ts'

/** Version of the function from facts to rows; to be raised with every change of what it gives. */
export const ROWS_VERSION = '2'

/** SHA-256 of a text's UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Facts as the one JSON text that equal facts have (RFC 8785). */
export function canonicalFacts(facts: Facts): string {
  return canonicalize(facts) as string
}

/** What a document's part of the graph depends on. */
export function contentHash(text: string, facts: Facts): string {
  return sha256(`${sha256(text)}\n${sha256(canonicalFacts(facts))}\n${ROWS_VERSION}`)
}

/** Hash over the published documents, in whatever order they are given. */
export function dataVersion(
  documents: readonly { readonly id: string; readonly contentHash: string }[],
): string {
  const lines = [...documents]
    .sort((a, b) => byCodePoint(a.id, b.id))
    .map(({ id, contentHash }) => `${id} ${contentHash}`)
  return sha256([`rows ${ROWS_VERSION}`, ...lines].join('\n'))
}
