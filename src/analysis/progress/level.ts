import type { ObservationRow } from '../../generated/cypher.js'
import { addMonths } from '../../kernel/day.js'
import { yearEnd } from '../algorithms/pace.js'
import { conversion, conversionOfCount } from '../algorithms/units.js'
import { isNew } from '../counter/index.js'
import type { Count } from './count.js'
import { isDerived, official, type TargetFacts } from './facts.js'

/** An observed figure. */
export interface Observed {
  value: number
  observation: ObservationRow
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
const NO_BASE: Base = { value: null, derived: false, assumed: false, observation: null }

/** The day up to which figures matter: asOf, or the deadline where it has passed. */
export const lastDay = (deadlineYear: number | null | undefined, asOf: string): string => {
  const end = deadlineYear == null ? asOf : yearEnd(deadlineYear)
  return end < asOf ? end : asOf
}

/** Whether an observation says nothing any more: it is more than some months older than the day it has to speak for. */
export const isStale = ({ date }: ObservationRow, until: string, staleMonths: number): boolean =>
  date < addMonths(until, -staleMonths)

/** The value of an observation in a unit; undefined where it measures something else. */
export function inUnit(observation: ObservationRow, unit: string | null | undefined): number | undefined {
  const factor = conversion(observation.unit, unit)
  return factor === undefined ? undefined : observation.value * factor
}

/** Whether only what has come since the policy counts towards a target. */
export const countsNew = ({ target: { scope, comparator } }: TargetFacts): boolean =>
  scope === 'NEW' && ['GE', 'GT', 'LE', 'EQ', 'APPROX', 'RANGE', 'OPEN'].includes(comparator)

/**
 * The official observations that can speak of a target: of one of new ones only what is observed after the date of its
 * policy.
 */
function speaking(facts: TargetFacts): ObservationRow[] {
  const { policyDate, observations } = facts
  return official(observations).filter(({ date }) => !countsNew(facts) || policyDate === null || date > policyDate)
}

/** The newest of them. */
export const latest = (facts: TargetFacts): ObservationRow | undefined => speaking(facts).at(-1)

/** The observed figure in a unit, of a target of new ones net of the base. */
export function observedIn(facts: TargetFacts, unit: string | null, base: Base): Observed | null {
  const observation = speaking(facts)
    .filter((each) => inUnit(each, unit) !== undefined)
    .at(-1)
  return observation === undefined
    ? null
    : { value: inUnit(observation, unit)! - (countsNew(facts) ? base.value! : 0), observation }
}

/** A counted figure with the things it counts. */
export interface Counted {
  value: number
  ids: readonly string[]
  /** Registers that are not complete: unless there are none the figure is a lower bound. */
  incomplete: Count['incomplete']
}

/** Why a target of new ones can't be counted. */
export type NotCounted = 'UNIT' | 'UNDATED' | 'NO_DATE' | 'UNKEPT'

/** What the graph counts towards a target: of one of new ones what carries a day after the policy's. */
export function countedIn(facts: TargetFacts, unit: string | null): Counted | NotCounted | null {
  const { target, policyDate, count } = facts
  if (count === null) return null
  const factor = conversionOfCount(unit)
  if (factor === undefined) return 'UNIT'
  if (count.unkept) return 'UNKEPT'
  const counted = (items: readonly { id: string }[]): Counted => ({
    value: items.length * factor,
    ids: items.map(({ id }) => id),
    incomplete: count.incomplete,
  })
  if (!countsNew(facts)) return counted(count.items)
  if (!count.counter.dated) return 'UNDATED'
  if (policyDate === null) return 'NO_DATE'
  return counted(count.ever.filter((item) => isNew(count.counter, item, { id: target.policyId, date: policyDate })))
}

/** How many things there are that don't count as new. */
export const notNew = (facts: TargetFacts, { ids }: Counted): number =>
  countsNew(facts) ? facts.count!.items.filter(({ id }) => !ids.includes(id)).length : 0

/**
 * The base: the newest observation on or before the date of the policy, else what a new and a total of it imply, else 0
 * for what is still to come.
 */
export function baseOf({ target, policyDate, observations, impliedBase }: TargetFacts, unit: string | null): Base {
  const known =
    policyDate === null
      ? undefined
      : observations.filter((each) => each.date <= policyDate && inUnit(each, unit) !== undefined).at(-1)
  if (known) return { value: inUnit(known, unit)!, derived: isDerived(known), assumed: false, observation: known }
  const factor = impliedBase && conversion(impliedBase.unit, unit)
  if (impliedBase && factor != null)
    return { value: impliedBase.value * factor, derived: true, assumed: false, observation: null }
  const toCome = (target.scope === 'NEW' || target.scope === 'CUMULATIVE') && target.comparator !== 'MULTIPLE'
  return toCome ? { value: 0, derived: false, assumed: true, observation: null } : NO_BASE
}
