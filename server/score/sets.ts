/** The sets of articles with reference facts, as the floors of the extractor are given for them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Facts } from '../facts/schema.ts'

export interface Reference {
  readonly name: string
  readonly text: string
  readonly facts: Facts
}

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(2, '0'))
}

/** `shut`: scored, but not read by whoever works on the extractor. */
export const SETS = {
  page: ['bishan-2023', 'banan-2023'],
  open: [...numbers(1, 10), ...numbers(17, 26)],
  shut: [...numbers(11, 16), ...numbers(27, 32)],
} as const

export type SetName = keyof typeof SETS

/** The articles of a set with their reference facts. */
export function readSet(set: SetName): Reference[] {
  return SETS[set].map((name) => {
    const page = set === 'page'
    const text = readFileSync(page ? `${DATA}documents/${name}.txt` : `${DATA}reference/${name}.txt`, 'utf8')
    const json = page ? `${DATA}facts/${name}.json` : `${DATA}reference/${name}.facts.json`
    return { name, text, facts: JSON.parse(readFileSync(json, 'utf8')) as Facts }
  })
}
