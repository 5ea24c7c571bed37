/** Days, months and years in the precision that the text gives. */

/** A date whose month and day may be unknown. */
export interface Day {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** 2023, 2023-07 or 2023-07-04; null for what no calendar has. */
export function isoOf({ year, month, day }: Day): string | null {
  if (year < 1900 || year > 2100) return null
  if (month === null) return String(year)
  if (month < 1 || month > 12) return null
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return prefix
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day < 1 || day > last ? null : `${prefix}-${String(day).padStart(2, '0')}`
}

/** The date of an ISO string. */
export function dayOf(iso: string): Day {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return { year, month: month ?? null, day: day ?? null }
}

/** `days` later; a date without a day stays as it is. */
export function later(date: Day, days: number): Day {
  if (date.month === null || date.day === null) return date
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}
