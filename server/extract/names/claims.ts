/** Which characters of the flow are taken by names that were found before: a later rule neither enters nor crosses them. */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'

export class Claims {
  readonly #taken: Uint8Array

  constructor(length: number, pieces: readonly Piece[] = []) {
    this.#taken = new Uint8Array(length + 1)
    for (const piece of pieces) this.take(piece)
  }

  take({ start, end }: Piece): void {
    this.#taken.fill(1, start, end)
  }

  isTaken(at: number): boolean {
    return this.#taken[at] === 1
  }

  /** Whether no character of the piece is taken. */
  isFree({ start, end }: Piece): boolean {
    for (let at = start; at < end; at++) if (this.#taken[at] === 1) return false
    return true
  }
}

/** Mentions in order of their place, outer before inner. */
export function inOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
}
