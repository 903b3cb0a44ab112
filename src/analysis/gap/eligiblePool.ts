import type { G08Result } from '../../generated/cypher.js'
import type { ChainKind, Verdict } from '../../generated/types.js'
import { isActive } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import { MAX_LISTED, listed } from '../text.js'
import type { Candidate } from '../eligibility/assessment.js'
import type { JudgedExpert } from '../eligibility/evaluate.js'
import { DEFAULT_TERM_YEARS, latest } from '../eligibility/term.js'
import { readAllPosts, readAppointed, readFields } from './appointed.js'
import { chainsInParts } from './inParts.js'
import { readingOnce } from './once.js'
import { codesOf } from './parameters.js'
import { isAmong } from './places.js'
import { asCandidate, keyOf, Pools, poolsLeft, readPools, type Need, type Pool, type Read, type Some } from './pools.js'
import type { Scope } from './scope.js'
import type { Before } from './workOut.js'

export type { Some } from './pools.js'

/** The experts with a field that covers one of those a demand needs, by their expert verdict. */
export interface Eligible {
  met: Some
  unknown: Some
  notMet: Some
  /** As no rule is on record. */
  noRule: Some
}

/** Beside those who are listed so many are kept, as some may be judged otherwise by their appointment. */
const MORE = 50

type Demand = Pick<G08Result, 'regionId' | 'chains' | 'needs'>
type Asked = Pick<
  Scope,
  'asOf' | 'regionIds' | 'chainIds' | 'subjectIds' | 'reader' | 'once' | 'trees' | 'eligibility' | 'workOut'
>

/** Who is appointed to a chain, judged by his appointment and as a candidate. */
interface Appointed {
  id: string
  verdict: Verdict
  asCandidate: Verdict
  /** Whether he has one of some fields, or one below it. */
  hasAny(fields: readonly string[]): boolean
}

/** What is known of somebody appointed. */
interface Person {
  expert: JudgedExpert
  hasAny: Appointed['hasAny']
}

/**
 * Who is eligible for each of some demands. A fixed number of queries, whatever the number of demands: who might be is
 * kept by what is needed, everybody is judged once more for each of the chains he is appointed to.
 */
export async function readPool(demands: readonly Demand[], scope: Asked): Promise<(demand: Demand) => Eligible> {
  const needs = new Map<Demand, Need>()
  for (const demand of demands) {
    const regionId = regionOf(demand)
    needs.set(demand, { fields: fieldsOf(demand), rule: await scope.eligibility.ruleFor('EXPERT', regionId), regionId })
  }
  let all: Read | undefined
  const known = await scope.workOut('pools', [scope.asOf], async (before?: Before<Pools>) => {
    const left = before ? await poolsLeft(before, scope) : new Pools()
    const missing = [...needs.values()].filter((need) => !left.has(keyOf(need)))
    if (missing.length === 0) return left
    const read = await readPools(missing, MAX_LISTED + MORE, scope)
    if (missing.length === needs.size) all = read
    return new Pools([...left, ...read.pools])
  })
  const pools = known!
  const appointed = await judgeAppointed(demands, all, scope)

  const differing = remembered(
    (demand: Demand) => [demand.chains[0]?.id, fieldsOf(demand)],
    (demand) => (appointed.get(demand.chains[0]?.id ?? '') ?? []).filter((one) => one.hasAny(fieldsOf(demand))),
  )
  const poolOf = (demand: Demand): Pool => pools.get(keyOf(needs.get(demand)!))!
  const lacking = demands.filter((demand) => !isEnough(poolOf(demand), differing(demand)))
  const whole = lacking.length
    ? (
        await readPools(
          lacking.map((demand) => needs.get(demand)!),
          Infinity,
          scope,
        )
      ).pools
    : pools
  return remembered(
    (demand: Demand) => [demand.chains[0]?.id, keyOf(needs.get(demand)!)],
    (demand) => eligibleOf(whole.get(keyOf(needs.get(demand)!)) ?? poolOf(demand), differing(demand)),
  )
}

/** By chain, those appointed to it as experts who are judged otherwise by their appointment, the one that ends last. */
async function judgeAppointed(
  demands: readonly Demand[],
  all: Read | undefined,
  scope: Asked,
): Promise<ReadonlyMap<string, readonly Appointed[]>> {
  const { asOf, eligibility } = scope
  const wanted = new Set(demands.flatMap(({ chains }) => chains.map(({ id }) => id)))
  const found = new Map<string, readonly Appointed[]>()
  if (wanted.size === 0) return found
  const kinds = codesOf<ChainKind>('ChainKind')
  const everything = scope.regionIds === null && scope.chainIds === null && scope.subjectIds === null
  const parts = everything ? await chainsInParts(scope) : [[...wanted]]
  for (const chainIds of parts) {
    const once = parts.length > 1 ? readingOnce() : scope.once
    const asked = { ...scope, once, regionIds: null, chainIds, params: { kinds } }
    const chains = await readAllPosts(asked)
    const personOf = all ? amongAll(all) : await amongAppointed(asked, scope)
    for (const { chainId, regionId, posts } of chains) {
      if (!wanted.has(chainId)) continue
      const years = (await eligibility.ruleFor('EXPERT', regionId))?.termYears ?? DEFAULT_TERM_YEARS
      const people = [
        ...groupBy(
          posts.filter((post) => post.role === 'EXPERT' && isActive(post, asOf)),
          ({ expertId }) => expertId,
        ),
      ].flatMap(([id, own]) => {
        const person = personOf(id)
        return person ? [{ id, own, ...person }] : []
      })
      const candidates = people.map(({ expert, own }): Candidate => ({
        expert,
        fields: [],
        role: 'EXPERT',
        chain: { id: chainId, regionId },
        appointment: latest(own, years)!,
      }))
      const by = await eligibility.assess(candidates, asOf)
      const before = await eligibility.assess(
        people.map(({ expert }) => asCandidate(expert, regionId)),
        asOf,
      )
      const otherwise = people.flatMap(({ id, hasAny }, at): Appointed[] => {
        const [{ verdict }, { verdict: was }] = [by[at]!, before[at]!]
        return verdict === was ? [] : [{ id, hasAny, verdict, asCandidate: was }]
      })
      found.set(chainId, otherwise)
    }
  }
  return found
}

/** Everybody who was read for what is needed. */
function amongAll({ people, holders }: Read): (id: string) => Person | undefined {
  return (id) => {
    const place = people.at.get(id)
    if (place === undefined) return undefined
    const hasAny = (fields: readonly string[]): boolean =>
      fields.some((field) => holders.has(field) && isAmong(place, holders.get(field)!))
    return { expert: people.kinds[people.kindOf[place]!]!, hasAny }
  }
}

/** Those who are appointed, read by themselves. Two queries. */
async function amongAppointed(
  asked: Parameters<typeof readAppointed>[0],
  { trees }: Asked,
): Promise<(id: string) => Person | undefined> {
  const people = await readAppointed(asked)
  const own = await readFields(asked)
  const tree = await trees.fields()
  return (id) => {
    const expert = people.get(id)
    const has = new Set((own.get(id) ?? []).flatMap((field) => tree.upwards(field)))
    return expert && has.size > 0 ? { expert, hasAny: (fields) => fields.some((field) => has.has(field)) } : undefined
  }
}

/** Whether enough of a pool is known to list the first of those who are left, others being judged otherwise. */
const isEnough = ({ by }: Pool, other: readonly Appointed[]): boolean =>
  Object.entries(by).every(([verdict, { count, first }]) => {
    const fewer = other.filter(({ asCandidate: was }) => was === verdict).length
    return first.length === count || first.length >= MAX_LISTED + fewer
  })

/** The same where another verdict, on somebody's appointment, goes before that on a candidate: few differ of many. */
function eligibleOf({ by }: Pool, other: readonly Appointed[]): Eligible {
  const ids = new Set(other.map(({ id }) => id))
  const some = (verdict: Verdict): Some => {
    const { count, first } = by[verdict]
    const more = other.filter(({ verdict: now }) => now === verdict).map(({ id }) => id)
    const fewer = other.filter(({ asCandidate: was }) => was === verdict).length
    // As many as are listed are left.
    const left = first.filter((id) => !ids.has(id)).slice(0, MAX_LISTED)
    return { count: count - fewer + more.length, first: listed([...left, ...more].sort()) }
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
