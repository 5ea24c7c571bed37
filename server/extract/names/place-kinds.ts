/** Of which kind a place is, by the list of divisions, by the atlas, by the ending of its name. */
import { ATLAS, PLACE_ENDINGS, type PlaceSubtype } from '../../../data/gazetteer/place-endings.ts'
import { divisions } from '../lexicon/divisions.ts'

export const SUBTYPE_OF: ReadonlyMap<string, PlaceSubtype> = new Map(
  (Object.entries(PLACE_ENDINGS) as [PlaceSubtype, string][]).flatMap(([subtype, words]) =>
    words.split(' ').map((word) => [word, subtype] as const),
  ),
)
export const ATLAS_OF: ReadonlyMap<string, PlaceSubtype> = new Map(
  (Object.entries(ATLAS) as [PlaceSubtype, string][]).flatMap(([subtype, names]) =>
    names.split(' ').map((name) => [name, subtype] as const),
  ),
)
/** Endings of divisions and settlements, which end a name before another begins (凤栖街道|杏林村). */
export const SETTLEMENT = /(?:自治[区州县旗]|地区|省|市|州|盟|县|区|旗|镇|乡|街道|苏木|村|嘎查|社区)$/u
const DIVISIONS: readonly PlaceSubtype[] = [
  'PROVINCE',
  'CITY',
  'DISTRICT',
  'TOWNSHIP',
  'VILLAGE',
  'COMMUNITY',
]
/** Divisions and settlements, by the subtype of any mention. */
export const DIVIDING: ReadonlySet<string | null> = new Set(DIVISIONS)
/** Kinds of places whose names people gave; the others describe. */
export const GIVEN: ReadonlySet<PlaceSubtype> = new Set([...DIVISIONS, 'RIVER', 'MOUNTAIN'])
export const GIVEN_OR_ROAD: ReadonlySet<PlaceSubtype> = new Set([...GIVEN, 'ROAD', 'ESTATE'])
export const DESCRIBED: ReadonlySet<PlaceSubtype> = new Set(['FACILITY', 'ZONE', 'PLAZA', 'ESTATE'])
export const LETTERED: ReadonlySet<PlaceSubtype> = new Set(['ROAD', 'ZONE', 'FACILITY', 'ESTATE', 'PLAZA'])

/** The subtype of a whole name: of the list, of the atlas, or by its ending. */
export function subtypeOf(name: string, ending: PlaceSubtype): PlaceSubtype {
  const known = divisions().byName.get(name) ?? divisions().byShort.get(name)
  return known?.level ?? ATLAS_OF.get(name) ?? ending
}

/** The subtype that an ending gives; of a common noun that ends so (公交首末站) by its own ending. */
export function endingOf(word: string): PlaceSubtype | undefined {
  for (let from = 0; from < word.length; from++) {
    const subtype = SUBTYPE_OF.get(word.slice(from))
    if (subtype !== undefined) return from > 0 && word.length - from < 2 ? undefined : subtype
  }
  return undefined
}
