/**
 * A set of single characters, asked for by offset: at every character of a text a table answers many times faster than a set,
 * for which a string of the one character must be made and hashed.
 */
export class Characters {
  readonly #has = new Uint8Array(1 << 16)

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) this.#has[characters.charCodeAt(at)] = 1
  }

  /** Whether the character at `offset` is one of them; none is outside the text. */
  at(text: string, offset: number): boolean {
    return this.#has[text.charCodeAt(offset)] === 1
  }
}
