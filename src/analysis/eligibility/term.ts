import { addDays, addYears, type Period } from '../../kernel/day.js'
import { compare } from '../../kernel/compare.js'

/** A term of office as it is judged. */
export interface Term {
  from: string | null
  /** Day after the last, also where the appointment is open. */
  to: string | null
  /** The day "throughout the term" is judged at; unknown where neither end is known. */
  lastDay: string | null
}

/** Length of a term where neither the appointment nor the rule says it: 专家聘期为三年. */
export const DEFAULT_TERM_YEARS = 3

/** The term of an appointment; an open one ends `years` after it began. */
export function termOf({ from = null, to = null }: Period, years: number): Term {
  const end = to ?? (from === null ? null : addYears(from, years))
  return { from, to: end, lastDay: end === null ? null : addDays(end, -1) }
}

/** Terms of many appointments: those alike are worked out once. */
export class Terms {
  readonly #known = new Map<string, Term>()

  of(period: Period, years: number): Term {
    const key = `${period.from} ${period.to} ${years}`
    let term = this.#known.get(key)
    if (!term) this.#known.set(key, (term = termOf(period, years)))
    return term
  }
}

/** Of the active appointments of one expert to one chain in one role, the one whose term ends last; ties by id. */
export function latest<A extends Period & { id: string }>(appointments: readonly A[], years: number): A | undefined {
  const end = (appointment: A) => termOf(appointment, years).to ?? ''
  return appointments.length < 2
    ? appointments[0]
    : [...appointments].sort((a, b) => compare(end(b), end(a)) || compare(a.id, b.id))[0]
}
