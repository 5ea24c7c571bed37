/** The parts of which ids are made: names as components, and where a key lives. */
import type { FactsDocument } from '../facts/schema.ts'
import { homeKey, normalise, readName } from './names.ts'

/** A normalised name as one component of an id. */
export function component(name: string): string {
  return normalise(name).replaceAll(':', '：').replaceAll('~', '～').replace(/^@/u, '＠')
}

/** Where a key lives that needs the home: under it, or in the document alone when there is none. */
export function homeOrOwn({ id, home }: FactsDocument): string {
  const key = homeKey(home)
  return key === null ? `@${id}` : component(key)
}

/** The key of an organization without its prefix, as the ids of its persons carry it too. */
export function bodyKey(written: string, document: FactsDocument): string {
  const { name, reach } = readName(written, document.home)
  if (reach === 'ANYWHERE') return component(name)
  return `${reach === 'HOME' ? homeOrOwn(document) : `@${document.id}`}:${component(name)}`
}
