/**
 * A set of single characters, asked for by offset: at every character of a text a table answers many times faster than a set,
 * for which a string of the one character must be made and hashed. One bit a character, so that many tables stay in the cache.
 */
export class Characters {
  readonly #bits = new Uint8Array(1 << 13)

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      this.#bits[code >> 3] = (this.#bits[code >> 3] as number) | (1 << (code & 7))
    }
  }

  /** Whether the character at `offset` is one of them; none is outside the text. */
  at(text: string, offset: number): boolean {
    const code = text.charCodeAt(offset)
    return ((this.#bits[code >> 3] as number) & (1 << (code & 7))) !== 0
  }
}
