/** Logistic regression of named signs, by Newton's method; small weights are preferred, so that rare signs say little. */
import { ALWAYS, type Weights } from '../extract/confidence/weigh.ts'

/** What was seen: signs, and whether it was right; `weight` counts it more or less than once. */
export interface Observation {
  readonly signs: readonly string[]
  readonly right: number
  readonly weight: number
}

const ROUNDS = 25

/** Weights that tell the right from the wrong; `penalty` is what a squared weight costs. */
export function learned(observations: readonly Observation[], penalty: number): Weights {
  const names = [ALWAYS, ...new Set(observations.flatMap(({ signs }) => signs))].sort()
  const indexOf = new Map(names.map((name, at) => [name, at]))
  const rows = observations.map(({ signs, right, weight }) => ({
    at: [...new Set([ALWAYS, ...signs])].map((sign) => indexOf.get(sign) as number),
    right,
    weight,
  }))
  const size = names.length
  let weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({ length: size }, () => new Float64Array(size))
    for (const { at, right, weight } of rows) {
      const sum = at.reduce((all, index) => all + (weights[index] as number), 0)
      const expected = 1 / (1 + Math.exp(-sum))
      const steep = weight * Math.max(expected * (1 - expected), 1e-6)
      for (const i of at) {
        gradient[i] = (gradient[i] as number) + weight * (right - expected)
        const row = curvature[i] as Float64Array
        for (const j of at) row[j] = (row[j] as number) + steep
      }
    }
    for (const [at, name] of names.entries()) {
      const cost = name === ALWAYS ? 1e-3 : penalty
      gradient[at] = (gradient[at] as number) - cost * (weights[at] as number)
      const row = curvature[at] as Float64Array
      row[at] = (row[at] as number) + cost
    }
    const step = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight + (step[at] as number))
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] as number) * 100) / 100]))
}

/** Solves a symmetric positive system by elimination. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.from([...row, vector[at] as number]))
  const size = rows.length
  for (let pivot = 0; pivot < size; pivot++) {
    const own = rows[pivot] as Float64Array
    for (let at = pivot + 1; at < size; at++) {
      const row = rows[at] as Float64Array
      const factor = (row[pivot] as number) / (own[pivot] as number)
      if (factor === 0) continue
      for (let column = pivot; column <= size; column++)
        row[column] = (row[column] as number) - factor * (own[column] as number)
    }
  }
  const solution = new Float64Array(size)
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] as Float64Array
    let rest = row[size] as number
    for (let column = at + 1; column < size; column++)
      rest -= (row[column] as number) * (solution[column] as number)
    solution[at] = rest / (row[at] as number)
  }
  return solution
}
