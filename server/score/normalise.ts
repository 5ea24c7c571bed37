/** How names are compared when facts are scored. Two careful people cut the names of undertakings differently. */
import type { FactsEntity } from '../facts/schema.ts'

/** NFKC, no white space, no quotes or title marks: the form in which two names are compared. */
export function normalise(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》〈〉·•・,，、.。()（）—-]/g, '')
    .toLowerCase()
}

/** All surface forms of an entity, normalised. */
export function formsOf({ name, aliases }: Pick<FactsEntity, 'name' | 'aliases'>): Set<string> {
  return new Set([name, ...(aliases ?? [])].map(normalise).filter(Boolean))
}

/** What an undertaking is called varies (…工作, …情况, …建设): those endings do not tell two of them apart. */
function stem(name: string): string {
  return name.replace(/(推进|运行|进展|发展)?(情况|工作|问题|等)+$/u, '') || name
}

function bigrams(name: string): Set<string> {
  const characters = [...name]
  return new Set(characters.slice(1).map((character, at) => `${name[at]}${character}`))
}

/** Share of the character pairs that two names have in common, 0 to 1. */
function dice(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)]
  return x.size + y.size > 0 ? (2 * common(x, y)) / (x.size + y.size) : 0
}

/** How many elements two sets have in common. */
export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

/** Whether two undertakings may be one: equal stems, one contains the other, or 60 % of their character pairs. */
export function isNear(a: string, b: string): boolean {
  const [x, y] = [stem(a), stem(b)]
  return (
    x === y || (Math.min(x.length, y.length) >= 4 && (x.includes(y) || y.includes(x))) || dice(x, y) >= 0.6
  )
}
