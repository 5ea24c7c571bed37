/** Mentions by place: which lie in a piece of the flow, outermost ones only. */
import type { Mention } from '../draft.ts'
import type { Piece } from '../flow.ts'
import { inOrder } from '../names/claims.ts'

export class MentionIndex {
  readonly #outer: readonly Mention[]
  /** For each character the number of outermost mentions that start at it or before it: asked for at every word of a text. */
  readonly #started: Int32Array

  constructor(mentions: readonly Mention[]) {
    const outer: Mention[] = []
    for (const mention of inOrder(mentions)) {
      const last = outer.at(-1)
      if (mention.form === 'OFFICE' || (last !== undefined && mention.end <= last.end)) continue
      outer.push(mention)
    }
    this.#outer = outer
    this.#started = new Int32Array((outer.at(-1)?.start ?? -1) + 1)
    for (const [at, { start }] of outer.entries()) this.#started.fill(at + 1, start, outer[at + 1]?.start)
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
    const mention = this.#outer[(this.#started[offset] ?? this.#outer.length) - 1]
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
    return offset <= 0 ? 0 : (this.#started[offset - 1] ?? this.#outer.length)
  }
}
