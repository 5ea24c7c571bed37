/** Whether confidence means what it says: by steps of a tenth, what was expected and what was right. */

export interface Judged {
  readonly confidence: number
  /** How many of `count` were right. */
  readonly right: number
  readonly count: number
}

const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

/** One line a step: how many, how many of them were expected to be right, how many were. */
export function reliabilityLines(name: string, judged: readonly Judged[]): string[] {
  return STEPS.slice(0, -1).flatMap((from, at) => {
    const to = STEPS[at + 1] as number
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to)
    const count = inside.reduce((sum, one) => sum + one.count, 0)
    if (count === 0) return []
    const expected = inside.reduce((sum, one) => sum + one.confidence * one.count, 0) / count
    const observed = inside.reduce((sum, one) => sum + one.right, 0) / count
    const cells = [`${from.toFixed(1)}–${Math.min(1, to).toFixed(1)}`, expected, observed].map((cell) =>
      (typeof cell === 'number' ? cell.toFixed(3) : cell).padStart(9),
    )
    return [[name.padEnd(20), ...cells, String(count).padStart(6)].join(' ')]
  })
}

export const RELIABILITY_HEADING = [
  ''.padEnd(20),
  ...['sure', 'expected', 'observed'].map((word) => word.padStart(9)),
  'count'.padStart(6),
].join(' ')
