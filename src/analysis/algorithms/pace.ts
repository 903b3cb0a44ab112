import { daysBetween, yearOf } from '../../kernel/day.js'

/** The last day of a year. */
export const yearEnd = (year: number): string => `${String(year).padStart(4, '0')}-12-31`

/**
 * The share of the days between two days that has passed by a third, 0 to 1; where there are none between, 0 before the
 * end and 1 from it on.
 */
export function elapsedShare(from: string, to: string, at: string): number {
  if (at >= to) return 1
  const all = daysBetween(from, to)
  return all <= 0 ? 0 : Math.max(0, daysBetween(from, at) / all)
}

/** The share of its year that has passed when a day ends: 1 on 31 December. */
export function shareOfYear(day: string): number {
  const before = yearEnd(yearOf(day) - 1)
  return daysBetween(before, day) / daysBetween(before, yearEnd(yearOf(day)))
}

/** Days of a month, on average: what a pace a day is shown by. */
const MONTH = 30.44

/** What each month has to bring from a day to another, by the days between; null where none is left. */
export function neededPerMonth(missing: number, from: string, to: string): number | null {
  const days = daysBetween(from, to)
  return days > 0 ? (missing / days) * MONTH : null
}

/** Where a figure should stand on a straight line from its start to its goal. */
export const expectedAt = (start: number, goal: number, share: number): number =>
  share === 1 ? goal : start + share * (goal - start)

/** Figures that differ by less than a billionth are the same: they come from decimals. */
export const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** a >= b, up to the rounding of decimals. */
export const atLeast = (a: number, b: number): boolean => a > b || same(a, b)

/** a > b, beyond the rounding of decimals. */
export const moreThan = (a: number, b: number): boolean => a > b && !same(a, b)
