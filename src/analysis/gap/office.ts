import { daysBetween, yearOf } from '../../kernel/day.js'

/** The day somebody's active appointments are over: the last of their ends; nothing where one of them is open. */
export function endOf(terms: readonly { to?: string | null }[]): string | null {
  const ends = terms.map(({ to }) => to ?? null)
  return ends.includes(null) ? null : ends.reduce((last, end) => (last === null || end! > last ? end : last), null)
}

/** Age at a day, the difference of years, as only the birth year is known; nothing where it is not. */
export const ageAt = (asOf: string, birthYear: number | null | undefined): number | null =>
  birthYear == null ? null : yearOf(asOf) - birthYear

/**
 * Severity of a term that ends (G05): 0.8 when it has, else 0.3 to 0.7, the nearer the higher; 0.2 more for a leader.
 * `until` is the last day looked at.
 */
export function endingSeverity(asOf: string, to: string, until: string, role: string): number {
  const left = daysBetween(asOf, to)
  return (left <= 0 ? 0.8 : 0.7 - 0.4 * (left / daysBetween(asOf, until))) + (role === 'LEADER' ? 0.2 : 0)
}

/** Severity of a leader whom nobody could follow (G14): by age, by term, by both; less where somebody perhaps could. */
export const successorSeverity = (old: boolean, ending: boolean, near: boolean): number =>
  (old && ending ? 0.9 : ending ? 0.7 : 0.6) - (near ? 0.2 : 0)
