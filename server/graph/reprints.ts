/** Stored documents that a text repeats. */
import type { Tx } from '../neo4j/driver.ts'
import { STATEMENTS } from '../neo4j/statements.ts'
import { repeatedShare, type Shingles, shinglesOf, sketchShare } from './text-sketch.ts'

/** A stored document of which a text repeats most. */
export interface Reprint {
  readonly id: string
  readonly title: string | null
  /** The share of its letters that the text repeats, 0 to 1. */
  readonly share: number
}

/** More than half, by a margin for what two articles of one genre share anyway. */
const MOST = 0.55
/** Of the sketch: far less than a reprint with a word changed in every line keeps, far more than chance gives. */
const WORTH_COMPARING = 0.1

/** Whether a text with these shingles may repeat most of one with this sketch. */
export function mayRepeat(sketch: readonly number[], shingles: Shingles): boolean {
  return sketchShare(sketch, shingles) >= WORTH_COMPARING
}

/** How much of `stored` a text with these shingles repeats, if it is most of it. */
export function repeats(stored: string, shingles: Shingles): number | undefined {
  const share = repeatedShare(stored, shingles)
  return share >= MOST ? share : undefined
}

/** Those that `text` repeats, the most repeated first; `except` is none of them. Reads the texts of few. */
export async function reprintsIn(tx: Tx, text: string, except: string): Promise<Reprint[]> {
  const shingles = shinglesOf(text)
  const found: Reprint[] = []
  const sketches = await tx.run(STATEMENTS.loadSketches)
  for (const { id, title, sketch } of sketches as unknown as Stored[]) {
    if (id === except || !mayRepeat(sketch, shingles)) continue
    const [stored] = await tx.run(STATEMENTS.loadContent, { id })
    const share = repeats(String(stored?.text ?? ''), shingles)
    if (share !== undefined) found.push({ id, title, share })
  }
  return found.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
}

interface Stored {
  readonly id: string
  readonly title: string | null
  readonly sketch: readonly number[]
}
