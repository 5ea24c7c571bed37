/**
 * A trie in flat arrays: one hash table of (state, character) → state. Looking up costs a multiplication and, mostly, one
 * comparison a character; objects or Map per node were ten times slower to build and to walk. State, character and target
 * stand side by side, so that a look-up waits for the memory once.
 */

/** State of the root. */
export const ROOT = 0
/** No such state. */
export const NONE = -1

export class Trie {
  #size: number
  /** Of each slot: state, character, target, nothing. */
  #slots: Int32Array
  #count = 0
  #next = 1
  /** Value of each state; 0 where no word ends. */
  #values: Int32Array

  /** @param states about how many there will be; it grows by itself */
  constructor(states = 1 << 11) {
    this.#size = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * states)))
    this.#slots = new Int32Array(4 * this.#size).fill(NONE)
    this.#values = new Int32Array(this.#size)
  }

  /** The state after reading `character` (UTF-16) in `state`, or NONE. */
  step(state: number, character: number): number {
    const mask = this.#size - 1
    const slots = this.#slots
    let slot = hash(state, character) & mask
    for (;;) {
      const here = slots[4 * slot] as number
      if (here === NONE) return NONE
      if (here === state && slots[4 * slot + 1] === character) return slots[4 * slot + 2] as number
      slot = (slot + 1) & mask
    }
  }

  /** Value of the word that ends in `state`; 0 for none. */
  valueAt(state: number): number {
    return this.#values[state] as number
  }

  /** Value of a whole word; 0 for none. */
  get(word: string): number {
    let state = ROOT
    for (let at = 0; at < word.length && state !== NONE; at++) state = this.step(state, word.charCodeAt(at))
    return state === NONE ? 0 : this.valueAt(state)
  }

  /** Adds a word with a value above 0; a word that is there keeps its place and gets the new value. */
  set(word: string, value: number): void {
    let state = ROOT
    for (let at = 0; at < word.length; at++) {
      const character = word.charCodeAt(at)
      const target = this.step(state, character)
      state = target === NONE ? this.#grow(state, character) : target
    }
    this.#values[state] = value
  }

  #grow(state: number, character: number): number {
    if (this.#count * 2 >= this.#size) this.#rehash()
    const target = this.#next++
    if (target >= this.#values.length) {
      const values = new Int32Array(this.#values.length * 2)
      values.set(this.#values)
      this.#values = values
    }
    this.#put(state, character, target)
    return target
  }

  #put(state: number, character: number, target: number): void {
    const mask = this.#size - 1
    let slot = hash(state, character) & mask
    while (this.#slots[4 * slot] !== NONE) slot = (slot + 1) & mask
    this.#slots[4 * slot] = state
    this.#slots[4 * slot + 1] = character
    this.#slots[4 * slot + 2] = target
    this.#count++
  }

  #rehash(): void {
    const slots = this.#slots
    this.#size *= 2
    this.#slots = new Int32Array(4 * this.#size).fill(NONE)
    this.#count = 0
    for (let at = 0; at < slots.length; at += 4) {
      const state = slots[at] as number
      if (state !== NONE) this.#put(state, slots[at + 1] as number, slots[at + 2] as number)
    }
  }
}

function hash(state: number, character: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
