/** Who heads the party that is under way, and a part of it in this paragraph: 调研组 later on is theirs. */
import type { Piece } from '../flow.ts'
import type { Actor } from './actor.ts'

/** One party becomes two: who heads one of them does not head the other, nor the whole. */
const PARTED = /兵分|分成|分为|分[两二三四五六]|[一另]路|另一?组|[一二三]组|各路|第[一二三四]组/u
/** How far before the clause that names a head it may be said that the party is parted. */
const REACH = 24

export class Heads {
  #whole: readonly Actor[] = []
  #ofPart: readonly Actor[] = []
  /** Whether the paragraph itself says who heads the party. */
  #areNamedHere = false
  /** Paragraphs since they were named. */
  #age = 0
  /** Whether this paragraph has told of anything. */
  #tells = false

  /** Those of whom a party without a name is. */
  get leaders(): readonly Actor[] {
    return this.#ofPart.length > 0 ? this.#ofPart : this.#whole
  }

  /** Whether 第一组…；第二组… was told. */
  get isParted(): boolean {
    return this.#ofPart.length > 0
  }

  startBlock(): void {
    this.#ofPart = []
    this.#areNamedHere = false
  }

  /** In a survey of a year whose party it is may have been said in the paragraph before, and no earlier. */
  grow(): void {
    if (this.#tells) this.#age++
    this.#tells = false
    if (this.#age > 1) this.#whole = []
  }

  endParts(): void {
    this.#ofPart = []
  }

  forget(): void {
    this.#whole = []
    this.#ofPart = []
  }

  /** Something is told in this paragraph. */
  tell(): void {
    this.#tells = true
  }

  /** What the paragraph told before was told of others. */
  startTelling(): void {
    this.#tells = false
  }

  /** A body that goes out itself has a party of its own, which nobody is said to head; but 由A带队，县政协视察…: A does. */
  leaveToBody(): void {
    if (!this.#areNamedHere) this.#whole = []
  }

  name(text: string, persons: readonly Actor[], clause: Piece): void {
    if (persons.length === 0) return
    const isPart = PARTED.test(text.slice(Math.max(0, clause.start - REACH), clause.end))
    if (isPart) this.#ofPart = persons
    if (isPart && this.#whole.length > 0) return
    this.#whole = persons
    this.#areNamedHere = true
    this.#age = 0
    if (!isPart) this.#ofPart = []
  }
}
