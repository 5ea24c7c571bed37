/** Properties as the driver is given them: offsets and orders as integers (a JavaScript number would become a float). */
import type { Properties } from './row-types.ts'

/** Figures are what the text counts, whole or not, and confidence is a fraction: both stay floats. */
const FLOATS = new Set(['value', 'confidence'])

export function stored(properties: Properties): Record<string, unknown> {
  const statistic = properties.value !== undefined
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [
        name,
        FLOATS.has(name) || (statistic && name === 'to') ? value : whole(value),
      ]),
  )
}

function whole(value: Properties[string]): unknown {
  if (typeof value === 'number') return BigInt(value)
  if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'number' ? BigInt(one) : one))
  return value
}
