/**
 * Digests speak of several places: 静安　4月12日，区政协…. A paragraph that begins with the name of a division alone, or stands under
 * it, is told from there.
 */
import type { Block } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { divisions } from '../lexicon/divisions.ts'
import { firstFrom } from './pieces.ts'
import { placeChain } from './place-chain.ts'

/** A label before the news: 【静安】, 静安区｜, 静安： and 静安　. */
const LABEL = /^[【[●◆■▲▍]? ?(\p{Script=Han}{2,12})(?:[】\]] ?|[ ：|｜]|$)/u

export interface Section extends Piece {
  /** Widest first; null where the label names no place (【地方政协】). */
  readonly home: readonly string[] | null
}

/** The sections of a text by place, in order; none unless two of them name one. */
export function sectionsOf(view: string, blocks: readonly Block[]): Section[] {
  const found: Section[] = []
  for (const { kind, start, end } of blocks) {
    if (kind !== 'BODY' && kind !== 'HEADING') continue
    const label = LABEL.exec(view.slice(start, Math.min(end, start + 16)))?.[1]
    if (label === undefined) continue
    const home = homeOf(label)
    // A heading of another kind ends the place before it; the first words of a paragraph do not.
    if (home !== null || kind === 'HEADING' || view[start] === '【') found.push({ start, end, home })
  }
  return found.filter(({ home }) => home !== null).length > 1 ? found : []
}

function homeOf(label: string): readonly string[] | null {
  const known = divisions().byShort.get(label) ?? divisions().byName.get(label)
  if (known !== undefined) return [...known.above, known.name]
  const { places, rest } = placeChain(label)
  return rest === '' && places.length > 0 ? places : null
}

/** The home in which what stands at `offset` is to be read. */
export function homeAt(
  sections: readonly Section[],
  offset: number,
  home: readonly string[] | null,
): readonly string[] | null {
  return sections[firstFrom(sections, offset + 1) - 1]?.home ?? home
}
