/** Which of many endings a name has: looked up by its last characters, longest first, instead of trying each. */
export class Endings<T> {
  readonly #byWord: ReadonlyMap<string, T>
  /** Lengths of the endings, the greatest first. */
  readonly #sizes: readonly number[]

  constructor(entries: Iterable<readonly [string, T]>) {
    const byWord = new Map<string, T>()
    for (const [word, value] of entries) if (!byWord.has(word)) byWord.set(word, value)
    this.#byWord = byWord
    this.#sizes = [...new Set([...byWord.keys()].map(({ length }) => length))].sort((a, b) => b - a)
  }

  /** The longest ending of `name` that leaves at least `rest` characters before it. */
  of(name: string, rest = 0): { readonly length: number; readonly value: T } | undefined {
    for (const length of this.#sizes) {
      if (length + rest > name.length) continue
      const value = this.#byWord.get(name.slice(name.length - length))
      if (value !== undefined) return { length, value }
    }
    return undefined
  }
}
