/** How one value is chosen among several that documents give. */

export type Order = (a: string, b: string) => number

/** Longest in code points first. */
export const longestFirst: Order = (a, b) => [...b].length - [...a].length

/** By `before`, then what stands there most often, then by `after`; a RangeError for none. */
export function best(values: readonly string[], before: Order, after: Order): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const count = (value: string) => counts.get(value) ?? 0
  const [first] = [...counts.keys()].sort((a, b) => before(a, b) || count(b) - count(a) || after(a, b))
  if (first === undefined) throw new RangeError('Nothing to choose from.')
  return first
}
