/** Pieces in the order of the text, mostly such as do not overlap: looked up by halving, since a document may have tens of thousands. */
import type { Piece } from '../flow.ts'

/** Index of the first piece that starts at `offset` or after it. */
export function firstFrom(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of the pieces that end at `offset` or before it; these must not overlap. */
export function lastBefore<T extends Piece>(pieces: readonly T[], offset: number): T | undefined {
  const at = firstFrom(pieces, offset)
  const piece = pieces[at - 1]
  return piece !== undefined && piece.end > offset ? pieces[at - 2] : piece
}

/** The piece in which `offset` lies. */
export function pieceAt<T extends Piece>(pieces: readonly T[], offset: number): T | undefined {
  const piece = pieces[firstFrom(pieces, offset + 1) - 1]
  return piece !== undefined && offset < piece.end ? piece : undefined
}

/** The pieces that lie between two offsets; these may overlap. */
export function piecesIn<T extends Piece>(pieces: readonly T[], from: number, to: number): T[] {
  const found: T[] = []
  for (let at = firstFrom(pieces, from); at < pieces.length; at++) {
    const piece = pieces[at] as T
    if (piece.start >= to) break
    if (piece.end <= to) found.push(piece)
  }
  return found
}

/** The piece in which the whole of `inner` lies. */
export function holderOf<T extends Piece>(pieces: readonly T[], inner: Piece): T | undefined {
  const piece = pieceAt(pieces, inner.start)
  return piece !== undefined && inner.end <= piece.end ? piece : undefined
}

/** Pieces by their place. */
export function byPlace<T extends Piece>(pieces: readonly T[]): T[] {
  return [...pieces].sort((a, b) => a.start - b.start)
}
