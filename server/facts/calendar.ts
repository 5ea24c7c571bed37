/** The days that a date allows: 2023, 2023-07, 2023-07-04. Days are ISO strings and compare as such. */

export interface Days {
  readonly first: string
  readonly last: string
}

/** The number of days of a month (1–12) in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  // Day 0 of the next month; setUTCFullYear because Date.UTC takes years below 100 for 19xx.
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

/** The first and last day that a date allows. */
export function daysOf(date: string): Days {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day !== undefined) return { first: date, last: date }
  return { first: `${date}-01`, last: `${date}-${daysIn(Number(year), Number(month))}` }
}

/** Whether a date names a day that the calendar has: 2023-02-29 is none. */
export function isOnCalendar(date: string): boolean {
  const [year, month = '1', day = '1'] = date.split('-')
  const m = Number(month)
  return m >= 1 && m <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), m)
}
