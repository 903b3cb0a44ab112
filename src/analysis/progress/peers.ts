import type { ObservationRow } from '../../generated/cypher.js'
import { conversionOfCount } from '../algorithms/units.js'
import type { TargetFacts } from './facts.js'
import { inUnit, isStale, lastDay, type Counted, type Observed } from './level.js'
import type { Asked } from './progress.js'

/** The average of the regions beside one, from the source that the region's own figure is from. */
export interface PeerAverage {
  source: 'OBSERVATION' | 'COUNT' | 'NONE'
  goal: number
  /** How many of the peers have figures. */
  seen: number
  observations: readonly ObservationRow[]
  /** Registers of peers that make the average a lower bound. */
  incomplete: Counted['incomplete']
}

interface Own {
  observed: Observed | null
  counted: Counted | null
  unit: string | null
}

const NONE: PeerAverage = { source: 'NONE', goal: 0, seen: 0, observations: [], incomplete: [] }

/** Every figure is observed, where the region itself and one of its peers are; else every figure is counted. */
export function peersOf(
  { target, peers }: TargetFacts,
  { observed, counted, unit }: Own,
  { asOf, staleMonths }: Asked,
): PeerAverage {
  const until = lastDay(target.deadlineYear, asOf)
  const fresh = peers!.flatMap(({ newest }) => {
    const value = newest && !isStale(newest, until, staleMonths) ? inUnit(newest, unit) : undefined
    return value === undefined ? [] : [{ observation: newest!, value }]
  })
  if (observed && fresh.length)
    return {
      ...NONE,
      source: 'OBSERVATION',
      goal: average(fresh.map(({ value }) => value)),
      seen: fresh.length,
      observations: fresh.map(({ observation }) => observation),
    }
  const kept = peers!.flatMap(({ count }) => (count && !count.unkept ? [count] : []))
  if (!counted || kept.length === 0) return NONE
  const factor = conversionOfCount(unit)!
  return {
    ...NONE,
    source: 'COUNT',
    goal: average(kept.map(({ items }) => items.length * factor)),
    seen: kept.length,
    incomplete: [...new Set(kept.flatMap(({ incomplete }) => incomplete))],
  }
}

const average = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length
