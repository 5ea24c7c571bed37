/** How names are read: compared, completed against the document's home, and told from forms that only point. */
import { type EntityType, HEADING_TITLES } from '../../data/ontology/index.ts'
import {
  BARE_BODY,
  BARE_PARTY,
  FALSE_LEVELS,
  GENERIC_INSTITUTION,
  LEVELS,
  LEVELS_OF_ENDING,
  type Level,
  PARTY_PREFIXES,
  PARTY_UNDER_WAY,
  POINTERS,
  RELATIVE_STARTS,
  SPOKEN_TITLES,
} from './lexicon.ts'

/** The path in which relative names are read, widest first; null when the document tells none. */
export type Home = readonly string[] | null

/** NFKC without white space: what names are compared by (model.md). */
export function normalise(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '')
}

/** By code points, the order of last resort everywhere (UTF-16 order differs for 𬀩 and the like). */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** The level with which a normalised name begins, and what follows; undefined for 市场…, 镇江… and all other names. */
export function leadingLevel(name: string): { readonly level: Level; readonly rest: string } | undefined {
  if (
    FALSE_LEVELS.some(({ word, unless }) => name.startsWith(word) && !unless?.some((w) => name.startsWith(w)))
  )
    return undefined
  const level = LEVELS.find((word) => name.startsWith(word))
  return level === undefined ? undefined : { level, rest: name.slice(level.length) }
}

/** As `leadingLevel`, with a pointer before it dropped: 我区政协 is 区政协. */
export function pointedLevel(name: string): { readonly level: Level; readonly rest: string } | undefined {
  const pointer = POINTERS.find((word) => name.startsWith(word))
  return leadingLevel(pointer === undefined ? name : name.slice(pointer.length))
}

function levelsOf(element: string): readonly Level[] {
  return LEVELS_OF_ENDING.find(([ending]) => element.endsWith(ending))?.[1] ?? []
}

/** The path of `home` down to its narrowest element of a level: 区 in [重庆市, 璧山区] → 重庆市璧山区. */
export function homeAt(level: Level, home: Home): string | undefined {
  const at = (home ?? []).findLastIndex((element) => levelsOf(normalise(element)).includes(level))
  return at < 0
    ? undefined
    : (home ?? [])
        .slice(0, at + 1)
        .map(normalise)
        .join('')
}

/** `home` as one normalised string; null stays null. */
export function homeKey(home: Home): string | null {
  return home === null ? null : home.map(normalise).join('')
}

/** A name that begins with an element of `home`, with the elements above it before it; undefined for any other. */
export function underHome(name: string, home: Home): string | undefined {
  const elements = (home ?? []).map(normalise)
  let [rest, reached] = [name, 0]
  for (const [at, element] of elements.entries()) {
    if (!rest.startsWith(element)) continue
    rest = rest.slice(element.length)
    reached = at + 1
  }
  return reached === 0 ? undefined : elements.slice(0, reached).join('') + rest
}

/** Where the key of a completed name lives: everywhere, under the home, or in its document alone. */
export type Reach = 'ANYWHERE' | 'HOME' | 'DOCUMENT'

/** An organization's name completed against `home`, normalised, and how far it reaches as a key. */
export function readName(written: string, home: Home): { readonly name: string; readonly reach: Reach } {
  const name = normalise(written)
  const prefix = PARTY_PREFIXES.find((word) => name.startsWith(word)) ?? ''
  const bare = name.slice(prefix.length)
  const under = underHome(bare, home)
  if (under !== undefined) return { name: prefix + under, reach: 'ANYWHERE' }
  const led = pointedLevel(bare)
  if (led !== undefined && led.rest !== '') {
    const path = homeAt(led.level, home)
    if (path !== undefined) return { name: prefix + path + led.rest, reach: 'ANYWHERE' }
    return { name: prefix + led.level + led.rest, reach: 'DOCUMENT' }
  }
  if (BARE_BODY.test(name) || BARE_PARTY.test(name)) return { name, reach: 'DOCUMENT' }
  return { name, reach: GENERIC_INSTITUTION.test(name) ? 'HOME' : 'ANYWHERE' }
}

/** The full name of an organization: 区政协 → 重庆市璧山区政协. What `home` does not tell stays as it is written. */
export function completeName(written: string, home: Home): string {
  return readName(written, home).name
}

/** Whether a title begins with a relative form: 区政协民主评议工作实施办法. */
export function beginsRelative(title: string): boolean {
  const name = normalise(title)
  const prefix = PARTY_PREFIXES.find((word) => name.startsWith(word)) ?? ''
  return (
    (pointedLevel(name.slice(prefix.length))?.rest ?? '') !== '' ||
    /^[我本该][委会院校局行办处单企公学]/u.test(name)
  )
}

const SURNAME_AND_TITLE = new RegExp(
  `^\\p{Script=Han}{1,2}(?:${[...HEADING_TITLES, ...SPOKEN_TITLES].join('|')})$`,
  'u',
)

/**
 * Whether a form only points (该区政协, 市委, 党组, 一行) or is longer than the name: kept as a mention, never a name or
 * an alias (model.md, Relative forms).
 */
export function isRelative(form: string, name: string, type?: EntityType): boolean {
  const [f, n] = [normalise(form), normalise(name)]
  if (f === n) return type !== 'Person' && isPointer(f, type)
  if ([...f].length > [...n].length || RELATIVE_STARTS.test(f) || PARTY_UNDER_WAY.test(f)) return true
  // 区静宜 is a person, of the surname 区.
  return type === 'Person' ? SURNAME_AND_TITLE.test(f) : isPointer(f, type)
}

/** Of an undertaking the own name may begin with a level (区文化遗产保护); of a body or place such a name only points. */
function isPointer(form: string, type: EntityType | undefined): boolean {
  if (BARE_BODY.test(form) || BARE_PARTY.test(form)) return true
  const prefix = PARTY_PREFIXES.find((word) => form.startsWith(word)) ?? ''
  const led = pointedLevel(form.slice(prefix.length))
  if (led === undefined) return false
  return type === undefined || type === 'Organization' || type === 'Place' || type === 'Enterprise'
}
