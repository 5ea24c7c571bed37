/** Precision, recall and F1 of one row. */
export interface Rate {
  readonly hit: number
  readonly found: number
  readonly wanted: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Nothing found where nothing was wanted is right; something found where nothing was wanted is not. */
export function rateOf(hit: number, found: number, wanted: number): Rate {
  const precision = found > 0 ? hit / found : wanted > 0 ? 0 : 1
  const recall = wanted > 0 ? hit / wanted : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { hit, found, wanted, precision, recall, f1 }
}

/** Micro-average: the counts are added, the rates follow. */
export function addRates(rates: readonly (Rate | undefined)[]): Rate {
  const sum = (field: 'hit' | 'found' | 'wanted') =>
    rates.reduce((all, rate) => all + (rate?.[field] ?? 0), 0)
  return rateOf(sum('hit'), sum('found'), sum('wanted'))
}
