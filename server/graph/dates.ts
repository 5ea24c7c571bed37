/** Dates in the precision that the text gives, compared by the days that they allow. */
import { type Days, daysOf } from '../facts/calendar.ts'

export type Precision = 'YEAR' | 'MONTH' | 'DAY'

export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY'
}

/** The days from the first of `from` to the last of `to`. */
export function daysBetween(from: string, to: string): Days {
  return { first: daysOf(from).first, last: daysOf(to).last }
}

/** Whether two ranges of days share one. */
export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last
}
