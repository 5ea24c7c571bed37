/** What an article tells that was done, in short for tables of cases. */
import { extract } from '../index.ts'

/** Each activity as its kind and what it is about. */
export function told(text: string): string[] {
  const { facts } = extract({ id: 'a', text: `云岭县政协要闻\n2023-09-10\n\n${text}\n`, metadata: {} })
  const names = new Map(facts.entities.map(({ id, name }) => [id, name]))
  return facts.activities.map(
    ({ kind, concerns }) => `${kind} ${concerns.map((id) => names.get(id)).join('、')}`,
  )
}
