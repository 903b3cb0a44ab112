import { atLeast, elapsedShare, expectedAt, monthsLeft, moreThan, yearEnd } from '../algorithms/pace.js'
import type { Bilingual } from '../io.js'
import { judgeGrowth, judgeYear } from './yearly.js'
import { inUnit, baseOf, countedIds, newSince, standing, NO_BASE, type Base, type Figure } from './level.js'
import type { TargetFacts } from './facts.js'
import { blank, proof, type Progress } from './progress.js'
import { met, notes, nothing, paced, unknown, withNotes, type Told } from './reasons.js'

/** How a target stands as of a day, from what is known about it. */
export function judge(facts: TargetFacts, asOf: string): Progress {
  const { comparator, scope } = facts.target
  if (comparator === 'GROWTH_GE') return judgeGrowth(facts, asOf)
  if (scope === 'ANNUAL' && !['MULTIPLE', 'COVERAGE', 'PEER_AVERAGE', 'RANK_BAND'].includes(comparator)) return judgeYear(facts, asOf)
  return judgeLevel(facts, asOf)
}

/** Ranks and ceilings are reached from above. */
const downward = (comparator: string): boolean => comparator === 'LE' || comparator === 'RANK_BAND'

/** Shares and ranks are observed, never counted. */
const countable = (comparator: string): boolean => comparator !== 'COVERAGE' && comparator !== 'RANK_BAND'

function judgeLevel(facts: TargetFacts, asOf: string): Progress {
  const { target } = facts
  // Of a multiple the unit says "times"; what is measured keeps the unit it is recorded in.
  const unit = target.comparator === 'MULTIPLE' ? (facts.count ? null : (facts.observations.at(-1)?.unit ?? null)) : (target.unit ?? null)
  const now = standing(facts, unit, asOf, countable(target.comparator))
  const none = (reason: Bilingual, more: Partial<Progress> = {}) => blank(target, asOf, { reason, ...more })
  if (now === null) return none(hasFigure(facts) ? nothing(facts) : unknown.noFigure)
  if (now === 'UNIT') return none(unknown.noUnit(unit))
  const base = baseOf(facts, unit)
  const isNew = target.scope === 'NEW' && ['GE', 'GT', 'LE', 'EQ', 'APPROX', 'RANGE', 'OPEN'].includes(target.comparator)
  const since = isNew ? newSince(facts, now, base, unit) : { value: now.value, notes: base.assumed ? [notes.baseZero] : [] }
  const goal = goalOf(facts, base, unit)
  const evidence = evidenceOf(facts, now, base, isNew)
  const found = { basis: now.basis, actual: since.value, actualOn: now.on, base: base.value, derivedBase: base.derived, ...evidence }
  if (typeof goal !== 'number') return none(goal, found)
  const added = [...since.notes, ...(base.derived ? [notes.derivedBase] : []), ...goalNotes(facts, since.value)]
  const told: Told = { actual: since.value, goal, unit, basis: now.basis, on: now.on, none: now.basis === 'COUNT' && facts.count!.items.length === 0, stale: now.basis === 'OBSERVATION' && facts.policyDate !== null && now.on <= facts.policyDate, notes: added }
  return pace(facts, asOf, found, isNew ? 0 : base.value, told)
}

/** The verdict: met, or held against the straight line from the start to the goal. */
function pace({ target, policyDate }: TargetFacts, asOf: string, found: Partial<Progress>, start: number | null, told: Told): Progress {
  const { actual, goal } = told
  const down = downward(target.comparator)
  const give = (verdict: Progress['verdict'], reason: Bilingual, more: Partial<Progress> = {}) => blank(target, asOf, { ...found, goal, verdict, reason, ...more })
  const ratio = goal === 0 ? null : actual / goal
  const reached = target.comparator === 'GT' ? moreThan(actual, goal) : down ? atLeast(goal, actual) : atLeast(actual, goal)
  const deadline = target.deadlineYear == null ? null : yearEnd(target.deadlineYear)
  const elapsed = deadline === null ? null : asOf >= deadline ? 1 : policyDate === null ? null : elapsedShare(policyDate, deadline, asOf)
  if (reached) return give('MET', met(told), { ratio, elapsed, neededPerMonth: 0 })
  if (start === null) return give('UNKNOWN', withNotes(unknown.noBase, told.notes), { elapsed })
  if (deadline === null) return give('UNKNOWN', withNotes(unknown.noDeadline, told.notes), { ratio })
  const months = monthsLeft(asOf, target.deadlineYear!)
  const neededPerMonth = months === 0 ? null : (goal - actual) / months
  if (elapsed === null) return give('UNKNOWN', withNotes(unknown.noPolicyDate, told.notes), { ratio, neededPerMonth })
  const expected = expectedAt(start, goal, elapsed)
  const onTrack = asOf < deadline && (down ? atLeast(expected, actual) : atLeast(actual, expected))
  return give(onTrack ? 'ON_TRACK' : 'BEHIND', paced(told, onTrack, expected, elapsed), { ratio, elapsed, expected, neededPerMonth })
}

const hasFigure = ({ target }: TargetFacts): boolean => target.value != null || target.comparator === 'COVERAGE' || target.comparator === 'PEER_AVERAGE'

/** What has to be reached, or why that can't be told. */
function goalOf({ target, peers }: TargetFacts, base: Base, unit: string | null): number | Bilingual {
  const value = target.value ?? null
  switch (target.comparator) {
    case 'COVERAGE':
      return value ?? 100
    case 'PEER_AVERAGE': {
      const values = peers!.newest.map((observation) => inUnit(observation, unit)).filter((figure) => figure !== undefined)
      return values.length ? values.reduce((sum, figure) => sum + figure, 0) / values.length : unknown.noPeers
    }
    case 'MULTIPLE':
      if (value === null) return unknown.noFigure
      if (base.value === null) return unknown.noBase
      return base.value === 0 ? unknown.zeroBase : base.value * value
    default:
      return value ?? unknown.noFigure
  }
}

function goalNotes({ target, peers }: TargetFacts, actual: number): Bilingual[] {
  if (peers) return [notes.peers(peers.newest.length, peers.of)]
  return target.comparator === 'RANGE' && target.valueTo != null && moreThan(actual, target.valueTo) ? [notes.aboveRange(target.valueTo)] : []
}

function evidenceOf(facts: TargetFacts, now: Figure, base: Base, isNew: boolean): Pick<Progress, 'evidence' | 'sources'> {
  const observed = proof([now.observation, base === NO_BASE ? null : base.observation, ...(facts.peers?.newest ?? [])])
  return now.basis === 'COUNT' ? { ...observed, evidence: [...countedIds(facts, base, isNew), ...observed.evidence] } : observed
}
