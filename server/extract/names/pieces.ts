/** Pieces that do not overlap, in the order of the text: looked up by halving, since a document may have tens of thousands. */
import type { Piece } from '../flow.ts'

/** The piece in which `offset` lies. */
export function pieceAt<T extends Piece>(pieces: readonly T[], offset: number): T | undefined {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as T).start <= offset) low = middle + 1
    else high = middle
  }
  const piece = pieces[low - 1]
  return piece !== undefined && offset < piece.end ? piece : undefined
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
