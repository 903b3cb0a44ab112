import { expertsInFields, fieldHolders, type G08Result } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { isActive } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import { slices } from '../../kernel/slices.js'
import { listed } from '../text.js'
import type { Candidate } from '../eligibility/assessment.js'
import type { JudgedExpert } from '../eligibility/evaluate.js'
import type { Rule } from '../eligibility/ruleBook.js'
import { DEFAULT_TERM_YEARS, latest } from '../eligibility/term.js'
import { readAllPosts } from './appointed.js'
import { codesOf } from './parameters.js'
import type { Scope } from './scope.js'

/** How many there are, and the ids of the first of them. */
export interface Some {
  count: number
  first: readonly string[]
}

/** The experts with a field that covers one of those a demand needs, by their expert verdict. */
export interface Eligible {
  met: Some
  unknown: Some
  notMet: Some
  /** As no rule is on record. */
  noRule: Some
}

const AT_ONCE = 20_000

type Demand = Pick<G08Result, 'regionId' | 'chains' | 'needs'>
/** Verdicts by the id of the expert. */
type Verdicts = ReadonlyMap<string, Verdict>
/** Everybody of whom a rule knows the same is judged as one. */
type People = ReadonlyMap<string, JudgedExpert>
/** Ids of people by their verdict; sorted. */
type Sorted = Readonly<Record<Verdict, readonly string[]>>
type Asked = Pick<Scope, 'asOf' | 'regionIds' | 'chainIds' | 'subjectIds' | 'reader' | 'once' | 'trees' | 'eligibility'>

/**
 * Who is eligible for each of some demands. Three queries, whatever the number of demands; those of whom the same is
 * known are judged once by each rule, and everybody once for each of the chains he is appointed to; demands that need
 * the same are answered at once.
 */
export async function readPool(demands: readonly Demand[], scope: Asked): Promise<(demand: Demand) => Eligible> {
  const { asOf, eligibility } = scope
  const needed = new Set(demands.flatMap(fieldsOf))
  const holders = await readHolders(needed, scope)
  const people = await readPeople(needed, scope)
  const idsOf = (fields: readonly string[]): readonly string[] =>
    fields.length === 1
      ? [...holders.get(fields[0]!)!]
      : [...new Set(fields.flatMap((field) => [...holders.get(field)!]))].sort()

  const rules = new Map<Demand, Rule | null>()
  for (const demand of demands) rules.set(demand, await eligibility.ruleFor('EXPERT', regionOf(demand)))
  const asCandidates = new Map<Rule | null, Verdicts>()
  for (const [rule, alike] of groupBy(demands, (demand) => rules.get(demand)!)) {
    const pool = idsOf([...new Set(alike.flatMap(fieldsOf))]).filter((id) => people.has(id))
    const regionId = regionOf(alike[0]!)
    const kinds = [...new Set(pool.map((id) => people.get(id)!))]
    const found = new Map<JudgedExpert, Verdict>()
    // So many at a time: of all there are no more is kept than the verdicts.
    for (const some of slices(kinds, AT_ONCE)) {
      const candidates = some.map((expert): Candidate => ({ expert, fields: [], role: 'EXPERT', regionId }))
      const assessments = await eligibility.assess(candidates, asOf)
      for (const [at, kind] of some.entries()) found.set(kind, assessments[at]!.verdict)
    }
    asCandidates.set(rule, new Map(pool.map((id) => [id, found.get(people.get(id)!)!])))
  }
  const asAppointed = await judgeAppointed(demands, people, scope)

  const sortedOf = remembered(
    (fields: readonly string[], rule: Rule | null) => [rule?.row.id, fields],
    (fields, rule) => sorted(idsOf(fields), asCandidates.get(rule)!),
  )
  return remembered(
    (demand: Demand) => [demand.chains[0]?.id, rules.get(demand)?.row.id, fieldsOf(demand)],
    (demand) => {
      const fields = fieldsOf(demand)
      const rule = rules.get(demand)!
      const appointed = asAppointed.get(demand.chains[0]?.id ?? '') ?? new Map<string, Verdict>()
      const among = (id: string): boolean => fields.some((field) => holders.get(field)!.has(id))
      const candidates = asCandidates.get(rule)!
      const other = [...appointed].filter(([id, verdict]) => among(id) && verdict !== candidates.get(id))
      return eligibleOf(sortedOf(fields, rule), candidates, new Map(other))
    },
  )
}

/** By field that is needed, the ids of those who have it or one below it; sorted. */
async function readHolders(
  needed: ReadonlySet<string>,
  { reader, trees }: Asked,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const tree = await trees.fields()
  const rows = needed.size ? await reader.run(fieldHolders, { fields: [...tree.downwards(needed)] }) : []
  const ids = new Map([...needed].map((field): [string, string[]] => [field, []]))
  for (const { id, experts } of rows)
    for (const above of tree.upwards(id))
      for (const expert of needed.has(above) ? experts : []) ids.get(above)!.push(expert)
  return new Map([...ids].map(([field, some]) => [field, new Set(some.sort())]))
}

async function readPeople(needed: ReadonlySet<string>, { reader, trees }: Asked): Promise<People> {
  const tree = await trees.fields()
  const groups = needed.size ? await reader.run(expertsInFields, { fields: [...tree.downwards(needed)] }) : []
  const people = new Map<string, JudgedExpert>()
  for (const { ids, numbers, ...words } of groups) {
    const kinds = new Map<string, JudgedExpert>()
    for (const [at, id] of ids.entries()) {
      const [birthYear = null, yearsExperience = null] = numbers[at]!
      const key = `${birthYear} ${yearsExperience}`
      let kind = kinds.get(key)
      if (!kind) kinds.set(key, (kind = { ...words, birthYear, yearsExperience }))
      people.set(id, kind)
    }
  }
  return people
}

/** By chain, the verdicts on those appointed to it as experts, each by the appointment that ends last. */
async function judgeAppointed(
  demands: readonly Demand[],
  people: People,
  scope: Asked,
): Promise<ReadonlyMap<string, Verdicts>> {
  const { asOf, regionIds, chainIds, subjectIds, eligibility } = scope
  const wanted = new Set(demands.flatMap(({ chains }) => chains.map(({ id }) => id)))
  const found = new Map<string, Verdicts>()
  if (wanted.size === 0 || people.size === 0) return found
  const everything = regionIds === null && chainIds === null && subjectIds === null
  const chains = await readAllPosts({
    ...scope,
    regionIds: null,
    chainIds: everything ? null : [...wanted],
    params: { kinds: codesOf('ChainKind') },
  })
  for (const { chainId, regionId, posts } of chains) {
    if (!wanted.has(chainId)) continue
    const years = (await eligibility.ruleFor('EXPERT', regionId))?.termYears ?? DEFAULT_TERM_YEARS
    const active = posts.filter((post) => post.role === 'EXPERT' && isActive(post, asOf) && people.has(post.expertId))
    const appointed = [...groupBy(active, ({ expertId }) => expertId)]
    const candidates = appointed.map(([id, own]): Candidate => ({
      expert: people.get(id)!,
      fields: [],
      role: 'EXPERT',
      chain: { id: chainId, regionId },
      appointment: latest(own, years)!,
    }))
    const assessments = await eligibility.assess(candidates, asOf)
    found.set(chainId, new Map(appointed.map(([id], at) => [id, assessments[at]!.verdict])))
  }
  return found
}

/** Some people by their verdict, in their order. */
function sorted(ids: readonly string[], asCandidates: Verdicts): Sorted {
  const found: Record<Verdict, string[]> = { MET: [], UNKNOWN: [], NOT_MET: [], NO_RULE: [], WAIVED: [] }
  for (const id of ids) {
    const verdict = asCandidates.get(id)
    // Who was there for one query may be gone for the next.
    if (verdict) found[verdict].push(id)
  }
  return found
}

/** The same where another verdict, on somebody's appointment, goes before that on a candidate: few differ of many. */
function eligibleOf(candidates: Sorted, asCandidates: Verdicts, other: Verdicts): Eligible {
  const some = (verdict: Verdict): Some => {
    const ids = candidates[verdict]
    if (other.size === 0) return { count: ids.length, first: listed(ids) }
    const more = [...other].filter(([, now]) => now === verdict).map(([id]) => id)
    const fewer = [...other.keys()].filter((id) => asCandidates.get(id) === verdict).length
    // So many of the first may be others, and as many are left.
    const first = ids.slice(0, listed(ids).length + fewer).filter((id) => !other.has(id))
    return { count: ids.length - fewer + more.length, first: listed([...first, ...more].sort()) }
  }
  return { met: some('MET'), unknown: some('UNKNOWN'), notMet: some('NOT_MET'), noRule: some('NO_RULE') }
}

/** The same answer for all that is alike by a key. */
function remembered<A extends readonly unknown[], R>(key: (...asked: A) => unknown, answer: (...asked: A) => R) {
  const known = new Map<string, R>()
  return (...asked: A): R => {
    const text = JSON.stringify(key(...asked))
    let found = known.get(text)
    if (found === undefined) known.set(text, (found = answer(...asked)))
    return found
  }
}

const fieldsOf = ({ needs }: Demand): string[] => needs.map(({ id }) => id)

/** The region whose rule holds. */
const regionOf = ({ chains: [chain], regionId }: Demand): string | null => chain?.regionId ?? regionId
