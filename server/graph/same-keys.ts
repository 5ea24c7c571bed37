/**
 * Keys under which entities of different ids are possibly the same (model.md): what shares `name|home:…` or `name|body:…`
 * shares a name and a home or body; what shares `name` under another type is one name under two types. Never merged.
 */
import type { EntityType } from '../../data/ontology/index.ts'
import { normalise } from './names.ts'

/** What one document says of an entity, as far as these keys go. */
export interface Said {
  /** Every name and form that is not relative. */
  readonly names: readonly string[]
  readonly homeKey: string | null | undefined
  /** Keys of the bodies in which a person has, had or will have a position. */
  readonly bodies: readonly string[]
}

/** A name as it is compared: of bodies without 中共, and 人民政府 as 政府. */
export function comparedName(name: string, type: EntityType): string {
  const normal = normalise(name)
  return type === 'Organization' ? comparedBody(normal) : normal
}

function comparedBody(name: string): string {
  return name.replace(/^中共/u, '').replaceAll('人民政府', '政府')
}

/** The keys of an entity over all that is said of it, in order. */
export function sameKeys(said: readonly Said[], type: EntityType): string[] {
  const keys = new Set<string>()
  for (const { names, homeKey, bodies } of said)
    for (const name of names.map((one) => comparedName(one, type))) {
      keys.add(name)
      if (homeKey) keys.add(`${name}|home:${homeKey}`)
      for (const body of bodies) keys.add(`${name}|body:${comparedBody(body)}`)
    }
  return [...keys].sort()
}
