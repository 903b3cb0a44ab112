import { expertPosts, expertsInFields, type ExpertsInFieldsResult, type G08Result } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { groupBy } from '../../kernel/group.js'
import { slices } from '../../kernel/slices.js'
import type { Assessment, Candidate } from '../eligibility/assessment.js'
import type { Rule } from '../eligibility/ruleBook.js'
import { DEFAULT_TERM_YEARS, latest } from '../eligibility/term.js'
import type { Scope } from './scope.js'

/** Ids of the experts with a field that covers one of those a demand needs, by their expert verdict; sorted. */
export interface Eligible {
  met: readonly string[]
  unknown: readonly string[]
  notMet: readonly string[]
  /** As no rule is on record. */
  noRule: readonly string[]
}

const AT_ONCE = 20_000

type Demand = Pick<G08Result, 'regionId' | 'chains' | 'needs'>
type Person = ExpertsInFieldsResult
/** Verdicts by the id of the expert. */
type Verdicts = ReadonlyMap<string, Verdict>

/**
 * Who is eligible for each of some demands. Two queries, whatever the number of demands; every expert is judged once
 * by each rule, and once for each of the chains he is appointed to; demands that need the same are answered at once.
 */
export async function readPool(
  demands: readonly Demand[],
  { asOf, reader, trees, eligibility }: Pick<Scope, 'asOf' | 'reader' | 'trees' | 'eligibility'>,
): Promise<(demand: Demand) => Eligible> {
  const tree = await trees.fields()
  const needed = new Set(demands.flatMap(fieldsOf))
  const people = needed.size ? await reader.run(expertsInFields, { fields: [...tree.downwards(needed)] }) : []
  const covered = new Map(
    [...tree.downwards(needed)].map((field) => [field, tree.upwards(field).filter((above) => needed.has(above))]),
  )
  const byField = new Map([...needed].map((field) => [field, new Set<Person>()]))
  for (const person of people)
    for (const field of person.fields) for (const above of covered.get(field)!) byField.get(above)!.add(person)
  const peopleOf = (fields: readonly string[]): Iterable<Person> =>
    fields.length === 1 ? byField.get(fields[0]!)! : new Set(fields.flatMap((field) => [...byField.get(field)!]))

  const rules = new Map<Demand, Rule | null>()
  for (const demand of demands) rules.set(demand, await eligibility.ruleFor('EXPERT', regionOf(demand)))
  const asCandidates = new Map<Rule | null, Verdicts>()
  for (const [rule, alike] of groupBy(demands, (demand) => rules.get(demand)!)) {
    const pool = [...peopleOf([...new Set(alike.flatMap(fieldsOf))])]
    const regionId = regionOf(alike[0]!)
    const found = new Map<string, Verdict>()
    // So many at a time: of all there are no more is kept than the verdicts.
    for (const some of slices(pool, AT_ONCE)) {
      const candidates = some.map((expert): Candidate => ({ expert, fields: expert.fields, role: 'EXPERT', regionId }))
      const assessments = await eligibility.assess(candidates, asOf)
      for (const [at, { id }] of some.entries()) found.set(id, assessments[at]!.verdict)
    }
    asCandidates.set(rule, found)
  }
  const asAppointed = await judgeAppointed(demands, people, { asOf, reader, eligibility })

  const answers = new Map<string, Eligible>()
  const remembered = (key: unknown, answer: () => Eligible): Eligible => {
    const text = JSON.stringify(key)
    if (!answers.has(text)) answers.set(text, answer())
    return answers.get(text)!
  }
  return (demand) => {
    const fields = fieldsOf(demand)
    const rule = rules.get(demand)!
    const chain = demand.chains[0]?.id
    const candidates = remembered(['rule', rule?.row.id, fields], () =>
      sorted(peopleOf(fields), asCandidates.get(rule)!),
    )
    return chain === undefined
      ? candidates
      : remembered(['chain', chain, fields], () =>
          withPosts(candidates, asCandidates.get(rule)!, asAppointed.get(chain) ?? new Map()),
        )
  }
}

/** By chain, the verdicts on those appointed to it as experts, each by the appointment that ends last. */
async function judgeAppointed(
  demands: readonly Demand[],
  people: readonly Person[],
  { asOf, reader, eligibility }: Pick<Scope, 'asOf' | 'reader' | 'eligibility'>,
): Promise<Map<string, Verdicts>> {
  const chains = new Map(demands.flatMap((demand) => demand.chains).map((chain) => [chain.id, chain]))
  const posts = chains.size && people.length ? await reader.run(expertPosts, { asOf, chains: [...chains.keys()] }) : []
  const byId = new Map(people.map((person) => [person.id, person]))
  const found = new Map<string, Verdicts>()
  for (const [chainId, ofChain] of groupBy(posts, (post) => post.chainId)) {
    const chain = chains.get(chainId)!
    const years = (await eligibility.ruleFor('EXPERT', chain.regionId))?.termYears ?? DEFAULT_TERM_YEARS
    const appointed = [...groupBy(ofChain, ({ expertId }) => expertId)]
      .filter(([id]) => byId.has(id))
      .map(([id, own]) => ({ expert: byId.get(id)!, appointment: latest(own, years)! }))
    const candidates = appointed.map(({ expert, appointment }): Candidate => ({
      expert,
      fields: expert.fields,
      role: 'EXPERT',
      chain,
      appointment,
    }))
    found.set(
      chainId,
      verdicts(
        appointed.map(({ expert }) => expert),
        await eligibility.assess(candidates, asOf),
      ),
    )
  }
  return found
}

/** Some people by their verdict. */
function sorted(people: Iterable<Person>, asCandidates: Verdicts): Eligible {
  const found: Record<string, string[]> = { MET: [], UNKNOWN: [], NOT_MET: [], NO_RULE: [] }
  for (const { id } of people) found[asCandidates.get(id)!]!.push(id)
  return {
    met: found.MET!.sort(),
    unknown: found.UNKNOWN!.sort(),
    notMet: found.NOT_MET!.sort(),
    noRule: found.NO_RULE!.sort(),
  }
}

/** The same where the verdict on somebody's appointment goes before that on a candidate: few differ of many. */
function withPosts(candidates: Eligible, asCandidates: Verdicts, asAppointed: Verdicts): Eligible {
  const other = new Map([...asAppointed].filter(([id, verdict]) => verdict !== asCandidates.get(id)))
  const moved = other.size
    ? [candidates.met, candidates.unknown, candidates.notMet, candidates.noRule].flatMap((ids) =>
        ids.filter((id) => other.has(id)),
      )
    : []
  if (moved.length === 0) return candidates
  const now = (ids: readonly string[], verdict: Verdict) =>
    [...ids.filter((id) => !other.has(id)), ...moved.filter((id) => other.get(id) === verdict)].sort()
  return {
    met: now(candidates.met, 'MET'),
    unknown: now(candidates.unknown, 'UNKNOWN'),
    notMet: now(candidates.notMet, 'NOT_MET'),
    noRule: now(candidates.noRule, 'NO_RULE'),
  }
}

const fieldsOf = ({ needs }: Demand): string[] => needs.map(({ id }) => id)

/** The region whose rule holds. */
const regionOf = ({ chains: [chain], regionId }: Demand): string | null => chain?.regionId ?? regionId

const verdicts = (people: readonly { id: string }[], assessments: readonly Assessment[]): Verdicts =>
  new Map(people.map(({ id }, index) => [id, assessments[index]!.verdict]))
