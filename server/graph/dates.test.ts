import { describe, expect, it } from 'vitest'
import { daysOf, isOnCalendar } from '../facts/calendar.ts'
import { daysBetween, overlap, precisionOf } from './dates.ts'

describe('a date', () => {
  it.each([
    ['2023', 'YEAR', '2023-01-01', '2023-12-31'],
    ['2023-02', 'MONTH', '2023-02-01', '2023-02-28'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['1900-02', 'MONTH', '1900-02-01', '1900-02-28'],
    ['0024-02', 'MONTH', '0024-02-01', '0024-02-29'],
    ['2023-07-04', 'DAY', '2023-07-04', '2023-07-04'],
  ])('keeps its precision and allows its days: %s is %s, %s to %s', (date, precision, first, last) => {
    expect(precisionOf(date)).toBe(precision)
    expect(daysOf(date)).toEqual({ first, last })
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-04-31', false],
    ['2023-13', false],
    ['2023-00', false],
    ['2023', true],
  ])('%s is on the calendar: %s', (date, real) => {
    expect(isOnCalendar(date)).toBe(real)
  })

  it.each([
    ['2023', '2023', '2023-07-04', '2023-07-05', true],
    ['2023-07-04', '2023-07-05', '2023-07-05', '2023-07-06', true],
    ['2023-07-04', '2023-07-05', '2023-07-06', '2023-07-06', false],
    ['2023-06', '2023-06', '2023-07-01', '2023-07-01', false],
  ])('%s–%s and %s–%s share a day: %s', (a, b, c, d, shared) => {
    expect(overlap(daysBetween(a, b), daysBetween(c, d))).toBe(shared)
    expect(overlap(daysBetween(c, d), daysBetween(a, b))).toBe(shared)
  })
})
