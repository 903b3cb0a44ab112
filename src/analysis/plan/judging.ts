import type { AppointmentRole } from '../../generated/types.js'
import type { Assessment, Candidate } from '../eligibility/assessment.js'
import type { EligibilityAnalysis } from '../eligibility/index.js'
import { proposedTerm, type Person } from './person.js'

/** Who is judged for a role in a region, or for a term, is judged once, whichever chain asks. */
export class Judging {
  readonly #eligibility: EligibilityAnalysis
  readonly #asOf: string
  readonly #judged = new Map<string, Map<string, Assessment>>()

  constructor(eligibility: EligibilityAnalysis, asOf: string) {
    this.#eligibility = eligibility
    this.#asOf = asOf
  }

  /** What the written rule of a role in a region says of each, by id, for a term from one day to before another. */
  async verdicts(
    some: readonly Person[],
    role: AppointmentRole,
    regionId: string,
    from: string,
    to: string,
  ): Promise<ReadonlyMap<string, Assessment>> {
    const rule = (await this.#eligibility.ruleFor(role, regionId))?.row.id ?? ''
    const key = `${role} ${rule} ${from} ${to}`
    let known = this.#judged.get(key)
    if (!known) this.#judged.set(key, (known = new Map()))
    const fresh = some.filter(({ id }) => !known.has(id))
    const found = await this.#eligibility.assess(
      fresh.map((expert): Candidate => ({
        expert,
        fields: [],
        role,
        regionId,
        appointment: proposedTerm(expert.id, role, '', from, to),
      })),
      this.#asOf,
    )
    fresh.forEach(({ id }, index) => known.set(id, found[index]!))
    return known
  }
}
