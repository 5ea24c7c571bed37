/** The documents that we ship: data/facts with their texts in data/documents. */
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type FactsAndText, readFactsFile } from './read-facts.ts'

const FACTS = fileURLToPath(new URL('../../data/facts/', import.meta.url))

/** All of them, checked, in order of their file names. */
export async function shippedDocuments(): Promise<FactsAndText[]> {
  const names = (await readdir(FACTS)).filter((name) => name.endsWith('.json')).sort()
  return await Promise.all(names.map((name) => readFactsFile(`${FACTS}${name}`)))
}
