/** Facts as JSON: one object, or `{"documents": […]}` of several, or one object a line. */
import type { Facts } from '../../facts/schema.ts'

export interface FactsOutput {
  /** @param alone whether no other can follow */
  add(facts: Facts, alone: boolean): void
  end(): void
}

/** Writes as facts come, so that many do not stay in memory. */
export function factsOutput(out: (line: string) => void, form: 'LINES' | 'WHOLE'): FactsOutput {
  let last: string | undefined
  let state: 'NOTHING' | 'ALONE' | 'LIST' = 'NOTHING'
  return {
    add(facts, alone) {
      if (form === 'LINES') return out(JSON.stringify(facts))
      if (alone) {
        state = 'ALONE'
        return out(JSON.stringify(facts, null, 2))
      }
      if (last === undefined) out('{"documents": [')
      else out(`${last},`)
      last = JSON.stringify(facts)
      state = 'LIST'
    },
    end() {
      if (state === 'LIST') out(`${last}\n]}`)
    },
  }
}
