/** One entity over several documents: a pure fold over what each says of it, whatever the order (model.md). */
import { type EntityType, entitySpec } from '../../data/ontology/index.ts'
import { best, longestFirst } from './choice.ts'
import { byCodePoint } from './names.ts'
import { sameKeys } from './same-keys.ts'
import { searchKeys } from './search-keys.ts'

/** What one document says of an entity: the properties of its MENTIONS that the fold reads. */
export interface Saying {
  readonly completedName: string
  readonly subtype: string | null
  /** Forms that are no relative ones. */
  readonly forms: readonly string[]
  readonly homeKey: string | null
  readonly bodies: readonly string[]
}

export interface FoldedEntity {
  readonly name: string
  readonly subtype: string | null
  readonly aliases: readonly string[]
  readonly sortKey: string
  readonly pinyin: readonly string[]
  readonly initials: readonly string[]
  readonly sameKeys: readonly string[]
}

/** Name: the longest, then of most documents, then by code points. Subtype: of most documents, none last, then as facts.md lists. */
export function fold(type: EntityType, sayings: readonly Saying[]): FoldedEntity {
  const name = best(
    sayings.map(({ completedName }) => completedName),
    longestFirst,
    byCodePoint,
  )
  const order = entitySpec(type).subtypes.map(({ subtype }) => subtype)
  const subtypes = sayings.flatMap(({ subtype }) => (subtype === null ? [] : [subtype]))
  const subtype =
    subtypes.length === 0
      ? null
      : best(
          subtypes,
          () => 0,
          (a, b) => order.indexOf(a) - order.indexOf(b),
        )
  const forms = sayings.flatMap((saying) => [saying.completedName, ...saying.forms])
  const aliases = [...new Set(forms)].filter((form) => form !== name).sort(byCodePoint)
  const said = sayings.map(({ completedName, forms, homeKey, bodies }) => ({
    names: [completedName, ...forms],
    homeKey,
    bodies,
  }))
  return { name, subtype, aliases, ...searchKeys([name, ...aliases], type), sameKeys: sameKeys(said, type) }
}
