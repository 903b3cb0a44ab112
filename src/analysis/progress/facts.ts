import type { IndicatorRow, ObservationRow, PolicyRow, TargetRow } from '../../generated/cypher.js'
import { progressObservations, progressSiblings } from '../../generated/cypher.js'
import { parseSource } from '../../loaders/source.js'
import { counterOf, counterProblem, type Counted, type CounterAnalysis } from '../counter/index.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'
import { impliedBases, pairKey } from './implied.js'

/** What the graph counts for the indicator of a target. */
export interface Count {
  items: readonly Counted[]
  /** Whether the items carry the day they came to be. */
  dated: boolean
}

/** All that is known to judge one target. Observations stand from the oldest to the newest; of one day, derived ones first. */
export interface TargetFacts {
  target: TargetRow
  /** Date of the policy; null where it is unknown. */
  policyDate: string | null
  /** The count the indicator is bound to, or null where there is none. */
  count: Count | null
  /** Why the count the indicator is bound to can't be used. */
  countProblem: Bilingual | null
  observations: readonly ObservationRow[]
  /** The newest observation of each sibling of the region that has one, and how many siblings there are; only for PEER_AVERAGE. */
  peers: { newest: readonly ObservationRow[]; of: number } | null
  /** The base that a new and a total of the same policy imply. */
  impliedBase: { value: number; unit: string | null } | null
}

interface Tools {
  io: AnalysisIO
  trees: Trees
  counters: CounterAnalysis
}

/** Reads what is known about any number of targets, by a fixed number of queries and one for each counter in use. */
export async function readFacts({ io, trees, counters }: Tools, targets: readonly TargetRow[], asOf: string): Promise<TargetFacts[]> {
  if (targets.length === 0) return []
  const policies = await all<PolicyRow>(io, targets.map(({ policyId }) => policyId))
  const indicators = await all<IndicatorRow>(io, targets.map(({ indicatorId }) => indicatorId))
  const tree = await trees.regions()
  const siblingsOf = (region: string): string[] => {
    const [, parent] = tree.upwards(region)
    return parent === undefined ? [] : [...tree.downwards([parent])].filter((id) => id !== region && tree.upwards(id)[1] === parent)
  }
  const peered = new Map(targets.filter(({ comparator }) => comparator === 'PEER_AVERAGE').map(({ regionId }) => [regionId, siblingsOf(regionId)]))
  const regions = [...new Set([...targets.map(({ regionId }) => regionId), ...[...peered.values()].flat()])]
  const indicatorIds = [...indicators.keys()]
  const series = grouped(await io.reader.run(progressObservations, { indicators: indicatorIds, regions, asOf }))
  const implied = impliedBases((await io.reader.run(progressSiblings, { policies: [...policies.keys()], indicators: indicatorIds })).map(({ node }) => node))
  const counterFor = (target: TargetRow) => indicators.get(target.indicatorId)?.counter ?? null
  const byRegion = await counters.regions(namesOf(targets, counterFor), [...new Set(targets.map(({ regionId }) => regionId))], asOf)
  const chains = [...new Set(targets.flatMap(({ chainId }) => chainId ?? []))]
  const byChain = await counters.chains(chains.length ? namesOf(targets, counterFor) : [], chains, asOf)
  return targets.map((target): TargetFacts => {
    const name = counterFor(target)
    const countProblem = name === null ? null : (counterProblem(name, target.chainId ? 'CHAIN' : 'REGION') ?? null)
    const counts = target.chainId ? byChain : byRegion
    const peers = target.comparator === 'PEER_AVERAGE' ? peered.get(target.regionId)! : null
    const implication = implied.get(pairKey(target))
    return {
      target,
      policyDate: policies.get(target.policyId)?.date ?? null,
      count: name === null || countProblem ? null : { items: counts.get(name)!.get(target.chainId ?? target.regionId)!, dated: counterOf(name)!.dated },
      countProblem,
      // A statistic is of a region, so that it says nothing about one chain.
      observations: target.chainId ? [] : (series.get(key(target)) ?? []),
      peers: peers && { newest: peers.flatMap((regionId) => series.get(key({ regionId, indicatorId: target.indicatorId }))?.at(-1) ?? []), of: peers.length },
      impliedBase: implication === undefined ? null : implication,
    }
  })
}

const key = ({ regionId, indicatorId }: { regionId: string; indicatorId: string }): string => `${regionId} ${indicatorId}`

const namesOf = (targets: readonly TargetRow[], counterFor: (target: TargetRow) => string | null): string[] => [...new Set(targets.flatMap((target) => counterFor(target) ?? []))].sort()

async function all<R>(io: AnalysisIO, ids: readonly string[]): Promise<Map<string, R>> {
  const unique = [...new Set(ids)]
  const rows = await Promise.all(unique.map((id) => io.entities.any(id)))
  return new Map(unique.map((id, index) => [id, rows[index] as R]))
}

/** Whether an observation is marked as derived from other figures. */
export const isDerived = ({ sources }: ObservationRow): boolean => (sources ?? []).some((source) => parseSource(source).derived)

function grouped(rows: readonly { node: ObservationRow }[]): Map<string, ObservationRow[]> {
  const groups = new Map<string, ObservationRow[]>()
  for (const { node } of rows) {
    const group = groups.get(key(node))
    if (group) group.push(node)
    else groups.set(key(node), [node])
  }
  // The last of a day is taken: a recorded figure before a derived one, then the one with the smaller id.
  const rank = (a: ObservationRow, b: ObservationRow) => (a.date < b.date ? -1 : a.date > b.date ? 1 : Number(isDerived(b)) - Number(isDerived(a)) || (a.id < b.id ? 1 : -1))
  for (const group of groups.values()) group.sort(rank)
  return groups
}
