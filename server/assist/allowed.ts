/** The last word on what was added: the same check that every facts file passes. */
import { InputError, type Problem } from '../errors.ts'
import { checkFacts } from '../facts/check.ts'
import type { Facts } from '../facts/schema.ts'

const LISTS = ['entities', 'activities', 'relations'] as const

/** The facts without the additions that may not be loaded, and how many these were. Pure. */
export function allowed(facts: Facts, text: string): { readonly facts: Facts; readonly refused: number } {
  let kept = facts
  let refused = 0
  for (;;) {
    const wrong = wrongIn(kept, text)
    const lists = LISTS.map((list) => [
      list,
      (kept[list] as readonly { readonly readBy?: 'ASSIST' | undefined }[]).filter(
        (one, at) => one.readBy === undefined || !wrong.has(`${list}[${at}]`),
      ),
    ])
    const next = { ...kept, ...Object.fromEntries(lists) } as Facts
    const fewer = LISTS.reduce((sum, list) => sum + kept[list].length - next[list].length, 0)
    if (fewer === 0) return { facts: kept, refused }
    refused += fewer
    kept = next
  }
}

/** `activities[3]` for everything in which something is wrong. */
function wrongIn(facts: Facts, text: string): ReadonlySet<string> {
  try {
    checkFacts(facts, text, '')
    return new Set()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const problems = (error.values.problems ?? []) as readonly Problem[]
    return new Set(problems.flatMap(({ path }) => /^\$\.(\w+\[\d+\])/u.exec(path)?.[1] ?? []))
  }
}
