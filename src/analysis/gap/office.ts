import { yearOf } from '../algorithms/calendar.js'

/** The day somebody's active appointments are over: the last of their ends; nothing where one of them is open. */
export function endOf(terms: readonly { to?: string | null }[]): string | null {
  const ends = terms.map(({ to }) => to ?? null)
  return ends.includes(null) ? null : ends.reduce((last, end) => (last === null || end! > last ? end : last), null)
}

/** Age at a day, the difference of years, as only the birth year is known; nothing where it is not. */
export const ageAt = (asOf: string, birthYear: number | null | undefined): number | null => (birthYear == null ? null : yearOf(asOf) - birthYear)
