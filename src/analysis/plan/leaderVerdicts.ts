import type { Verdict } from '../../generated/types.js'
import type { Assessment, Candidate } from '../eligibility/assessment.js'
import { loadOf, rankPoints, type Person } from './person.js'
import type { PlanTools } from './tools.js'

/** How many who are not appointed to a chain are told of. */
export const MAX_FITTING = 20

/** Leader verdicts: everybody is judged once for each rule, whichever chain asks. */
export class LeaderVerdicts {
  readonly #byRule = new Map<string, Map<string, Assessment>>()
  readonly #byField = new Map<string, Promise<Ranked[]>>()
  readonly #tools: PlanTools
  readonly #asOf: string
  readonly #ofField: (field: string) => readonly Person[]

  constructor(tools: PlanTools, asOf: string, ofField: (field: string) => readonly Person[]) {
    this.#tools = tools
    this.#asOf = asOf
    this.#ofField = ofField
  }

  /**
   * The best who fit one of some fields, without some people: those of a field are put in order once, whichever chain
   * asks.
   */
  async best(
    fields: readonly string[],
    without: ReadonlySet<string>,
    regionId: string,
    count: number,
  ): Promise<Ranked[]> {
    const rule = (await this.#tools.eligibility.ruleFor('LEADER', regionId))?.row.id ?? ''
    const found = new Map<string, Person>()
    for (const field of fields) {
      const key = `${rule} ${field}`
      let ranked = this.#byField.get(key)
      if (!ranked) this.#byField.set(key, (ranked = this.ranked(this.#ofField(field), regionId)))
      for (const { person } of (await ranked).filter((one) => !without.has(one.person.id)).slice(0, count))
        found.set(person.id, person)
    }
    return (await this.ranked([...found.values()], regionId)).slice(0, count)
  }

  /** Some people with the leader verdict, the best first. */
  async ranked(people: readonly Person[], regionId: string): Promise<Ranked[]> {
    const { eligibility } = this.#tools
    const rule = (await eligibility.ruleFor('LEADER', regionId))?.row.id ?? ''
    let known = this.#byRule.get(rule)
    if (!known) this.#byRule.set(rule, (known = new Map()))
    const fresh = people.filter(({ id }) => !known.has(id))
    const found = await eligibility.assess(
      fresh.map((expert): Candidate => ({ expert, fields: [], role: 'LEADER', regionId })),
      this.#asOf,
    )
    fresh.forEach(({ id }, index) => known.set(id, found[index]!))
    return people
      .map((person) => ({
        person,
        assessment: known.get(person.id)!,
        rank: rankPoints(person.titleRank),
        load: loadOf(person),
      }))
      .sort(
        (a, b) =>
          order[a.assessment.verdict] - order[b.assessment.verdict] ||
          a.assessment.short.length - b.assessment.short.length ||
          b.rank - a.rank ||
          a.load - b.load ||
          (a.person.id < b.person.id ? -1 : 1),
      )
  }
}

interface Ranked {
  person: Person
  assessment: Assessment
}

const order: Record<Verdict, number> = { MET: 0, WAIVED: 0, UNKNOWN: 1, NO_RULE: 1, NOT_MET: 2 }
