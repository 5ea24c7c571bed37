/** A confidence from named signs: the logistic function of the sum of their weights. */

/** Weight of each sign; `ALWAYS` is there for all. A sign without a weight says nothing. */
export type Weights = Readonly<Record<string, number>>

/** What is less sure goes to review. */
export const SURE = 0.8

export const ALWAYS = 'ALWAYS'

/** 0 to 1, rounded so that the same facts are the same bytes everywhere. */
export function weigh(signs: readonly string[], weights: Weights): number {
  const sum = signs.reduce((all, sign) => all + (weights[sign] ?? 0), weights[ALWAYS] ?? 0)
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
