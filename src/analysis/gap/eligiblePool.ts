import type { G08Result } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { MAX_LISTED, listed } from '../text.js'
import { judgedOtherwise, type Appointed, type Judging } from './otherwise.js'
import { keyOf, Pools, poolsLeft, readPools, type Need, type Pool, type Read, type Some } from './pools.js'
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

/**
 * Who is eligible for each of some demands. A fixed number of queries, whatever the number of demands: who might be is
 * kept by what is needed, everybody is judged once more for each of the chains he is appointed to.
 */
export async function readPool(demands: readonly Demand[], scope: Judging): Promise<(demand: Demand) => Eligible> {
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
  const chains = new Set(demands.flatMap((demand) => demand.chains.map(({ id }) => id)))
  const appointed = await judgedOtherwise(chains, all, scope)

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
