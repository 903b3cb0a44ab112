import type { IndicatorRow, ObservationRow, PolicyRow, TargetRow } from '../../generated/cypher.js'
import { progressObservations, progressSiblings } from '../../generated/cypher.js'
import { parseSource } from '../../kernel/source.js'
import { groupBy } from '../../kernel/group.js'
import { counterProblem, type CounterAnalysis } from '../counter/index.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { RegisterAnalysis } from '../registers/index.js'
import type { Trees } from '../trees.js'
import { readCounts, type Count } from './count.js'
import { impliedBases, pairKey, type ImpliedBase } from './implied.js'

/** A region beside the one of a target. */
export interface Peer {
  /** The newest official observation. */
  newest: ObservationRow | null
  count: Count | null
}

/** All that is known to judge one target; nothing of it is demonstration data. */
export interface TargetFacts {
  target: TargetRow
  /** Date of the policy; null where it is unknown. */
  policyDate: string | null
  /** What is counted for the indicator, or null where it is bound to no count. */
  count: Count | null
  /** Why the count the indicator is bound to can't be used. */
  countProblem: Bilingual | null
  /** From the oldest to the newest; of one day, derived ones first. */
  observations: readonly ObservationRow[]
  /** The regions beside it; only for PEER_AVERAGE. */
  peers: readonly Peer[] | null
  /** The base that a new and a total of the same policy imply. */
  impliedBase: ImpliedBase | null
}

interface Tools {
  io: AnalysisIO
  trees: Trees
  counters: CounterAnalysis
  registers: RegisterAnalysis
}

/** Reads what is known about any number of targets, by a fixed number of queries and one for each counter in use. */
export async function readFacts(tools: Tools, targets: readonly TargetRow[], asOf: string): Promise<TargetFacts[]> {
  if (targets.length === 0) return []
  const { io } = tools
  const policies = await all<PolicyRow>(
    io,
    targets.map(({ policyId }) => policyId),
  )
  const indicators = await all<IndicatorRow>(
    io,
    targets.map(({ indicatorId }) => indicatorId),
  )
  const tree = await tools.trees.regions()
  const siblingsOf = (region: string): string[] => {
    const [, parent] = tree.upwards(region)
    return parent === undefined
      ? []
      : [...tree.downwards([parent])].filter((id) => id !== region && tree.upwards(id)[1] === parent)
  }
  const peered = new Map(
    targets
      .filter(({ comparator }) => comparator === 'PEER_AVERAGE')
      .map(({ regionId }) => [regionId, siblingsOf(regionId)]),
  )
  const regions = [...new Set([...targets.map(({ regionId }) => regionId), ...[...peered.values()].flat()])]
  const series = ordered(
    await io.reader.run(progressObservations, { indicators: [...indicators.keys()], regions, asOf }),
  )
  const implied = impliedBases(
    (await io.reader.run(progressSiblings, { policies: [...policies.keys()], indicators: [...indicators.keys()] })).map(
      ({ node }) => node,
    ),
  )
  const counterFor = ({ indicatorId }: Pick<TargetRow, 'indicatorId'>) => indicators.get(indicatorId)?.counter ?? null
  const asked = targets.flatMap((target) => {
    const name = counterFor(target)
    if (name === null || counterProblem(name, target.chainId ? 'CHAIN' : 'REGION')) return []
    const places = [
      target.regionId,
      ...(target.comparator === 'PEER_AVERAGE' && !target.chainId ? peered.get(target.regionId)! : []),
    ]
    return places.map((regionId) => ({ counter: name, regionId, chainId: target.chainId ?? null }))
  })
  const countOf = await readCounts(tools, asked, asOf)
  return targets.map((target): TargetFacts => {
    const name = counterFor(target)
    const { chainId = null, regionId, indicatorId } = target
    return {
      target,
      policyDate: policies.get(target.policyId)?.date ?? null,
      count: name === null ? null : countOf({ counter: name, regionId, chainId }),
      countProblem: name === null ? null : (counterProblem(name, chainId ? 'CHAIN' : 'REGION') ?? null),
      // A statistic is of a region, so that it says nothing about one chain.
      observations: chainId ? [] : (series.get(key(target)) ?? []),
      peers:
        target.comparator === 'PEER_AVERAGE'
          ? peered.get(regionId)!.map((peer) => ({
              newest: official(series.get(key({ regionId: peer, indicatorId })) ?? []).at(-1) ?? null,
              count: name === null || chainId ? null : countOf({ counter: name, regionId: peer, chainId: null }),
            }))
          : null,
      impliedBase: implied.get(pairKey(target)) ?? null,
    }
  })
}

const key = ({ regionId, indicatorId }: { regionId: string; indicatorId: string }): string =>
  `${regionId} ${indicatorId}`

async function all<R>(io: AnalysisIO, ids: readonly string[]): Promise<Map<string, R>> {
  const unique = [...new Set(ids)]
  const rows = await Promise.all(unique.map((id) => io.entities.any(id)))
  return new Map(unique.map((id, index) => [id, rows[index] as R]))
}

/** Whether an observation is marked as derived from other figures. */
export const isDerived = ({ sources }: ObservationRow): boolean =>
  (sources ?? []).some((source) => parseSource(source).derived)

/**
 * Observations that state what has been observed: what follows from a target, or from other figures, is a base and no
 * more.
 */
export const official = (observations: readonly ObservationRow[]): ObservationRow[] =>
  observations.filter((observation) => !isDerived(observation))

function ordered(rows: readonly { node: ObservationRow }[]): Map<string, ObservationRow[]> {
  const groups = groupBy(
    rows.map(({ node }) => node),
    key,
  )
  // The last of a day is taken: a recorded figure before a derived one, then the one with the smaller id.
  const rank = (a: ObservationRow, b: ObservationRow) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : Number(isDerived(b)) - Number(isDerived(a)) || (a.id < b.id ? 1 : -1)
  for (const group of groups.values()) group.sort(rank)
  return groups
}
