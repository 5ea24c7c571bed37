/** Dates in the precision that the text gives: a year stays a year. */
import type { Language } from '../state/state.ts'

export interface DateSpan {
  readonly from: string
  readonly to: string
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2023-07-04` → 2023年7月4日 · 4 Jul 2023. */
export function longDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-')
  if (language === 'zh') return `${year}年${part(month, '月')}${part(day, '日')}`
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** Both ends, what they share said once. */
export function dateSpan({ from, to }: DateSpan, language: Language): string {
  if (from === to) return longDate(from, language)
  if (language === 'en') return `${longDate(from, language)} – ${longDate(to, language)}`
  const [year, month, day] = to.split('-')
  if (!from.startsWith(`${year}-`)) return `${longDate(from, language)}—${longDate(to, language)}`
  if (day !== undefined && from.startsWith(`${year}-${month}-`))
    return `${longDate(from, language)}—${part(day, '日')}`
  return `${longDate(from, language)}—${part(month, '月')}${part(day, '日')}`
}

/** For an edge of the canvas: without the year where month or day is known. */
export function shortDate({ from }: DateSpan, language: Language): string {
  const [year = '', month, day] = from.split('-')
  if (month === undefined) return language === 'zh' ? `${year}年` : year
  if (language === 'zh') return `${part(month, '月')}${part(day, '日')}`
  return [day && Number(day), MONTHS[Number(month) - 1]].filter(Boolean).join(' ')
}

function part(number: string | undefined, unit: string): string {
  return number === undefined ? '' : `${Number(number)}${unit}`
}
