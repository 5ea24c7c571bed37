/** Mentions by place: which lie in a piece of the flow, outermost ones only. */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { inOrder } from '../names/claims.ts'

export class MentionIndex {
  readonly #outer: readonly Mention[]

  constructor(mentions: readonly Mention[]) {
    const outer: Mention[] = []
    for (const mention of inOrder(mentions)) {
      const last = outer.at(-1)
      if (mention.form === 'OFFICE' || (last !== undefined && mention.end <= last.end)) continue
      outer.push(mention)
    }
    this.#outer = outer
  }

  /** Outermost mentions that lie in the piece, in order. */
  in({ start, end }: Piece): Mention[] {
    const found: Mention[] = []
    for (let at = this.#from(start); at < this.#outer.length; at++) {
      const mention = this.#outer[at] as Mention
      if (mention.start >= end) break
      if (mention.start >= start && mention.end <= end) found.push(mention)
    }
    return found
  }

  /** The outermost mention that covers `offset`. */
  at(offset: number): Mention | undefined {
    const mention = this.#outer[this.#from(offset + 1) - 1]
    return mention !== undefined && offset < mention.end ? mention : undefined
  }

  /** The last mention before `offset` that `test` takes, not further back than `floor`. */
  before(offset: number, floor: number, test: (mention: Mention) => boolean): Mention | undefined {
    for (let at = this.#from(offset) - 1; at >= 0; at--) {
      const mention = this.#outer[at] as Mention
      if (mention.start < floor) return undefined
      if (mention.end <= offset && test(mention)) return mention
    }
    return undefined
  }

  /** Index of the first mention that starts at `offset` or after it. */
  #from(offset: number): number {
    let [low, high] = [0, this.#outer.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#outer[middle] as Mention).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
