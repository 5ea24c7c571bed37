import { describe, expect, it } from 'vitest'
import { checkFacts } from '../facts/check.ts'
import { extract } from './index.ts'

/** Texts that are no articles; small ones, so that a step that runs away is seen in seconds. */
const SIZE = 20_000
const filled = (part: string) => part.repeat(Math.ceil(SIZE / part.length))
const TEXTS: Readonly<Record<string, string>> = {
  'one Chinese character': filled('政'),
  'one letter': filled('a'),
  'one digit': filled('1'),
  'line breaks': `${filled('\n')}甲`,
  stops: filled('。'),
  'nested brackets': `${'（'.repeat(SIZE / 2)}${'）'.repeat(SIZE / 2)}`,
  'nested titles': `${'《'.repeat(SIZE / 2)}${'》'.repeat(SIZE / 2)}`,
  'opening quotation marks': filled('“'),
  'marks of direction': filled('\u202e\u200f李明\u202c调研'),
  'names with dots': filled('李·'),
  'a list of names without an end': filled('李明、'),
  verbs: filled('调研'),
  'clauses without a stop': filled('区政协调研甲村，'),
  dates: filled('3月4日'),
}

describe('the extractor', () => {
  it.each(Object.entries(TEXTS))(
    'reads %s in seconds',
    (_, text) => {
      const begun = performance.now()
      const { facts } = extract({ id: 'a', text, metadata: {} })
      // The whole of 10 MiB is stopped by the limits of its thread (cli/extraction); here nothing may be near to quadratic.
      expect(performance.now() - begun).toBeLessThan(8_000)
      if (facts.entities.length < 100) checkFacts(facts, text, 'a.json')
    },
    20_000,
  )
})
