/** Dates of the precision of the text as the days that they allow. */

/** First day of a year, month or day: 2023-07 → 2023-07-01. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** Last day of a year, month or day: 2023-02 → 2023-02-28. */
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  if (day !== undefined) return date
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
