import type { AppointmentRow, PlanChainsResult } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import type { Due } from '../algorithms/allocation.js'
import { addDays, addMonths } from '../../kernel/day.js'
import type { GapAnalysis } from '../gap/index.js'
import { ageAt, endingSeverity, successorSeverity } from '../gap/office.js'
import type { Person } from './person.js'

/** The rules whose gaps an appointment can close. */
export const closableRules = ['G01', 'G03', 'G05', 'G06', 'G14'] as const

/** The rules by which appointments are weighed: those, and others whose gaps an appointment can open. */
export const weighedRules = ['G01', 'G02', 'G03', 'G04', 'G05', 'G06', 'G14'] as const

type Letters = PlanChainsResult['appointments']

/**
 * What an appointment that begins on a day would open, by the default parameters of the rules. Weights are thousandths
 * of a severity.
 */
export class Openings {
  readonly #asOf: string
  readonly #within: number
  readonly #age: number
  readonly #termMonths: number
  /** How many days after a term the next may begin. */
  readonly graceDays: number

  constructor(gap: GapAnalysis, asOf: string) {
    const of = (rule: string, name: string) => gap.rule(rule).parameters[name]!.default as number
    this.#asOf = asOf
    this.#within = of('G05', 'withinMonths')
    this.graceDays = of('G05', 'graceDays')
    this.#age = of('G14', 'age')
    this.#termMonths = of('G14', 'withinMonths')
  }

  /** Whether a term is over, but so lately that one which begins on the day renews it. */
  lapsed({ to }: { to?: string | null }): boolean {
    return to != null && to <= this.#asOf && this.#asOf <= addDays(to, this.graceDays)
  }

  /**
   * Gaps of his own: of whom it isn't known whether he is eligible (G02, G04), or whose term ends soon and is followed
   * by none (G05).
   */
  costs(
    verdict: Verdict,
    { role, expertId, to }: Pick<AppointmentRow, 'role' | 'expertId' | 'to'>,
    letters: Letters,
  ): number {
    const doubt = verdict !== 'UNKNOWN' ? 0 : role === 'LEADER' ? 0.4 : 0.3
    const until = addMonths(this.#asOf, this.#within)
    const renewed = letters.some(
      ({ appointment: { from, to: end, ...next } }) =>
        next.role === role &&
        next.expertId === expertId &&
        (end == null || end > to!) &&
        (from == null || from <= addDays(to!, this.graceDays)),
    )
    return thousandths(doubt) + thousandths(to! <= until && !renewed ? endingSeverity(this.#asOf, to!, until, role) : 0)
  }

  /**
   * The gap of a leader whom nobody of the chain could follow (G14); `others` are the leader verdicts of those
   * appointed beside him.
   */
  due({ birthYear }: Pick<Person, 'birthYear'>, to: string, letters: Letters, others: readonly Verdict[]): Due | null {
    const age = ageAt(this.#asOf, birthYear)
    const old = age !== null && age >= this.#age
    const later = letters.some(
      ({ appointment }) => appointment.role === 'LEADER' && (appointment.to == null || appointment.to > to),
    )
    const ending = to <= addMonths(this.#asOf, this.#termMonths) && !later
    if ((!old && !ending) || others.includes('MET')) return null
    const eased = thousandths(successorSeverity(old, ending, true))
    return {
      eased,
      weight: others.some((verdict) => follows(verdict) === 'NEAR')
        ? eased
        : thousandths(successorSeverity(old, ending, false)),
    }
  }
}

/** Whether somebody with a leader verdict could follow a leader. */
export const follows = (verdict: Verdict | undefined): 'MET' | 'NEAR' | null =>
  verdict === 'MET' ? 'MET' : verdict === 'UNKNOWN' || verdict === 'NO_RULE' ? 'NEAR' : null

const thousandths = (severity: number): number => Math.round(severity * 1000)
