import type { ObservationRow } from '../../generated/cypher.js'
import { conversion, conversionOfCount } from '../algorithms/units.js'
import type { Bilingual } from '../io.js'
import { isDerived, type TargetFacts } from './facts.js'
import { notes } from './reasons.js'

/** A figure with where it comes from. */
export interface Figure {
  value: number
  on: string
  basis: 'COUNT' | 'OBSERVATION'
  observation: ObservationRow | null
}

export interface Base {
  /** Null where it is unknown. */
  value: number | null
  derived: boolean
  /** Whether nothing is known and it is taken as 0. */
  assumed: boolean
  observation: ObservationRow | null
}

/** A base of which nothing is known. */
export const NO_BASE: Base = { value: null, derived: false, assumed: false, observation: null }

/** The value of an observation in a unit; undefined where it measures something else. */
export function inUnit(observation: ObservationRow, unit: string | null | undefined): number | undefined {
  const factor = conversion(observation.unit, unit)
  return factor === undefined ? undefined : observation.value * factor
}

/**
 * Where the region stands: the count of the graph where the indicator is bound to one, else the newest observation.
 * 'UNIT' where there is one that can't be turned into the unit.
 */
export function standing({ count, observations }: TargetFacts, unit: string | null, asOf: string, counts: boolean): Figure | 'UNIT' | null {
  const factor = count && counts ? conversionOfCount(unit) : undefined
  if (factor !== undefined) return { value: count!.items.length * factor, on: asOf, basis: 'COUNT', observation: null }
  const newest = observations.at(-1)
  if (!newest) return count && counts ? 'UNIT' : null
  const value = inUnit(newest, unit)
  return value === undefined ? 'UNIT' : { value, on: newest.date, basis: 'OBSERVATION', observation: newest }
}

/** The base: the newest observation on or before the date of the policy, else what a new and a total of it imply, else 0 for what is still to come. */
export function baseOf({ target, policyDate, observations, impliedBase }: TargetFacts, unit: string | null): Base {
  const known = policyDate === null ? undefined : observations.filter(({ date }) => date <= policyDate).at(-1)
  const value = known && inUnit(known, unit)
  if (known && value !== undefined) return { value, derived: isDerived(known), assumed: false, observation: known }
  const factor = impliedBase && conversion(impliedBase.unit, unit)
  if (impliedBase && factor != null) return { value: impliedBase.value * factor, derived: true, assumed: false, observation: null }
  const toCome = (target.scope === 'NEW' || target.scope === 'CUMULATIVE') && target.comparator !== 'MULTIPLE'
  return toCome ? { value: 0, derived: false, assumed: true, observation: null } : NO_BASE
}

/**
 * What has come since the base, for a target of new ones: the change since a known base; with none, all but what
 * carries a day on or before the date of the policy.
 */
export function newSince({ count, policyDate }: TargetFacts, now: Figure, base: Base, unit: string | null): { value: number; notes: Bilingual[] } {
  if (!base.assumed) return { value: now.value - base.value!, notes: [notes.netOfBase(base.value!)] }
  if (now.basis !== 'COUNT' || policyDate === null) return { value: now.value, notes: [notes.baseZero] }
  const old = count!.items.filter(({ on }) => on != null && on <= policyDate).length
  return { value: now.value - old * conversionOfCount(unit)!, notes: old ? [notes.baseZero, notes.undatedBefore(old)] : [notes.baseZero] }
}

/** Ids of what was counted: for a target of new ones with no base, without what was there before. */
export const countedIds = ({ count, policyDate }: TargetFacts, base: Base, isNew: boolean): string[] =>
  (count?.items ?? []).filter(({ on }) => !(isNew && base.assumed && policyDate !== null && on != null && on <= policyDate)).map(({ id }) => id)
