/**
 * How much of one text another repeats, whatever stands between: by shingles, runs of letters. A document keeps a sketch, the
 * smallest hashes of its shingles, which are a random sample of them (A. Broder, “On the resemblance and containment of
 * documents”, 1997); the share of the sketch that stands in another text tells whether it is worth comparing the texts.
 */

/** Letters in a shingle. Articles of one genre share runs of five by the dozen, of eight hardly any (see the test). */
const LENGTH = 8
const SKETCH = 128

/** The hashes of a text's shingles, ascending, each once. */
export type Shingles = Uint32Array

export function shinglesOf(text: string): Shingles {
  const hashes = hashesOf(letters(text)).sort()
  let count = 0
  for (const hash of hashes) if (count === 0 || hash !== hashes[count - 1]) hashes[count++] = hash
  return hashes.slice(0, count)
}

/** The sketch of a text: at most 128 integers; none of a text shorter than a shingle. */
export function sketchOf(text: string): number[] {
  return [...shinglesOf(text).subarray(0, SKETCH)]
}

/** An estimate of the share of its shingles that a text, of which the sketch is given, has in common with another. */
export function sketchShare(sketch: readonly number[], other: Shingles): number {
  return sketch.length === 0 ? 0 : sketch.filter((hash) => holds(other, hash)).length / sketch.length
}

/** The share of a text's letters, 0 to 1, that stand in another in runs of at least a shingle. */
export function repeatedShare(text: string, other: Shingles): number {
  const words = letters(text)
  let covered = 0
  let to = 0
  for (const [at, hash] of hashesOf(words).entries()) {
    if (!holds(other, hash)) continue
    covered += at + LENGTH - Math.max(at, to)
    to = at + LENGTH
  }
  return words.length === 0 ? 0 : covered / words.length
}

/** What two prints of one article have in common: not width, white space, punctuation or emphasis. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The hash of each shingle in its order: FNV-1a over the code units, its bits mixed, so that the smallest are a fair sample. */
function hashesOf(words: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - LENGTH + 1))
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0x811c9dc5
    for (let unit = at; unit < at + LENGTH; unit++)
      hash = Math.imul(hash ^ words.charCodeAt(unit), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hashes[at] = hash ^ (hash >>> 16)
  }
  return hashes
}

function holds(shingles: Shingles, hash: number): boolean {
  let from = 0
  let to = shingles.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const found = shingles[middle] as number
    if (found === hash) return true
    if (found < hash) from = middle + 1
    else to = middle
  }
  return false
}
