import { expertsInFields, type AppointmentRow, type ExpertsInFieldsResult, type G08Result } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/schema.js'
import { groupBy } from '../algorithms/group.js'
import type { Assessment, Candidate } from '../eligibility/index.js'
import type { Rule } from '../eligibility/ruleBook.js'
import { DEFAULT_TERM_YEARS, latest } from '../eligibility/term.js'
import type { Scope } from './rule.js'

/** Ids of the experts with a field that covers one of those a demand needs, by their expert verdict; sorted. */
export interface Eligible {
  met: readonly string[]
  unknown: readonly string[]
  notMet: readonly string[]
}

type Demand = Pick<G08Result, 'regionId' | 'chains' | 'needs' | 'appointments'>
type Person = ExpertsInFieldsResult
type Verdicts = ReadonlyMap<string, Verdict>

/**
 * Who is eligible for each of some demands. One query reads the experts, whatever the number of demands; every expert
 * is judged once a rule, and once for each chain he is appointed to; demands that need the same are answered at once.
 */
export async function readPool(demands: readonly Demand[], { asOf, reader, trees, eligibility }: Pick<Scope, 'asOf' | 'reader' | 'trees' | 'eligibility'>): Promise<(demand: Demand) => Eligible> {
  const tree = await trees.fields()
  const needed = new Set(demands.flatMap(({ needs }) => needs.map(({ id }) => id)))
  const people = needed.size ? await reader.run(expertsInFields, { fields: [...tree.downwards(needed)] }) : []
  const covering = people.flatMap((person) => [...new Set(person.fields.flatMap((field) => tree.upwards(field)))].filter((field) => needed.has(field)).map((field) => ({ field, person })))
  const byField = groupBy(covering, ({ field }) => field)
  const peopleOf = (fields: Iterable<string>): Person[] => [...new Set([...fields].flatMap((field) => byField.get(field) ?? []).map(({ person }) => person))]

  const rules = new Map<Demand, Rule | null>()
  for (const demand of demands) rules.set(demand, await eligibility.ruleFor('EXPERT', regionOf(demand)))
  const asCandidates = new Map<Rule | null, Verdicts>()
  for (const [rule, alike] of groupBy(demands, (demand) => rules.get(demand)!)) {
    const pool = peopleOf(new Set(alike.flatMap(({ needs }) => needs.map(({ id }) => id))))
    const regionId = regionOf(alike[0]!)
    asCandidates.set(rule, verdicts(pool, await eligibility.assess(pool.map((expert): Candidate => ({ expert, fields: expert.fields, role: 'EXPERT', regionId })), asOf)))
  }
  const asAppointed = await judgeAppointed(demands, people, asOf, eligibility)

  const answers = new Map<string, Eligible>()
  return (demand) => {
    const fields = demand.needs.map(({ id }) => id)
    const rule = rules.get(demand)!
    const key = JSON.stringify([regionOf(demand), demand.chains[0]?.id ?? null, fields])
    let answer = answers.get(key)
    if (!answer) {
      const appointed = asAppointed.get(demand.chains[0]?.id ?? '')
      const byVerdict = groupBy(peopleOf(fields).map(({ id }) => id).sort(), (id) => appointed?.get(id) ?? asCandidates.get(rule)!.get(id)!)
      answers.set(key, (answer = { met: byVerdict.get('MET') ?? [], unknown: byVerdict.get('UNKNOWN') ?? [], notMet: byVerdict.get('NOT_MET') ?? [] }))
    }
    return answer
  }
}

/** By chain, the verdicts on those appointed to it as experts, each by the appointment that ends last. */
async function judgeAppointed(demands: readonly Demand[], people: readonly Person[], asOf: string, eligibility: Scope['eligibility']): Promise<Map<string, Verdicts>> {
  const byId = new Map(people.map((person) => [person.id, person]))
  const found = new Map<string, Verdicts>()
  for (const { chains: [chain], appointments } of demands) {
    if (!chain || found.has(chain.id)) continue
    const years = (await eligibility.ruleFor('EXPERT', chain.regionId))?.termYears ?? DEFAULT_TERM_YEARS
    const posts = [...groupBy(appointments, ({ expertId }: AppointmentRow) => expertId)].filter(([id]) => byId.has(id))
    const pool = posts.map(([id]) => byId.get(id)!)
    const candidates = posts.map(([, of], index): Candidate => ({ expert: pool[index]!, fields: pool[index]!.fields, role: 'EXPERT', chain, appointment: latest(of, years)! }))
    found.set(chain.id, verdicts(pool, await eligibility.assess(candidates, asOf)))
  }
  return found
}

const regionOf = ({ chains: [chain], regionId }: Demand): string | null => chain?.regionId ?? regionId

const verdicts = (people: readonly Person[], assessments: readonly Assessment[]): Verdicts => new Map(people.map(({ id }, index) => [id, assessments[index]!.verdict]))
