import { atLeast, elapsedShare, expectedAt, moreThan, neededPerMonth, same, yearEnd } from '../algorithms/pace.js'
import type { Bilingual } from '../io.js'
import type { TargetFacts } from './facts.js'
import {
  baseOf,
  countedIn,
  countsNew,
  isStale,
  lastDay,
  latest,
  notNew,
  observedIn,
  type Base,
  type Counted,
} from './level.js'
import { peersOf } from './peers.js'
import { blank, evidenceOf, type Asked, type Progress } from './progress.js'
import { met, notes, nothing, notStarted, overdue, paced, short, unknown, withNotes, type Told } from './words.js'
import { judgeGrowth, judgeYear } from './yearly.js'

/** How a target stands as of a day, from what is known about it. */
export function judge(facts: TargetFacts, asked: Asked): Progress {
  const { comparator, scope } = facts.target
  if (facts.policyDate !== null && asked.asOf < facts.policyDate)
    return blank(facts.target, asked, { verdict: 'NOT_STARTED', reason: notStarted(facts.policyDate) })
  if (comparator === 'GROWTH_GE') return judgeGrowth(facts, asked)
  if (scope === 'ANNUAL' && !['MULTIPLE', 'COVERAGE', 'PEER_AVERAGE', 'RANK_BAND'].includes(comparator))
    return judgeYear(facts, asked)
  return judgeLevel(facts, asked)
}

/** Ranks and ceilings are reached from above. */
const downward = (comparator: string): boolean => comparator === 'LE' || comparator === 'RANK_BAND'

/** Shares and ranks are observed, never counted. */
const countable = (comparator: string): boolean => comparator !== 'COVERAGE' && comparator !== 'RANK_BAND'

function judgeLevel(facts: TargetFacts, asked: Asked): Progress {
  const { target } = facts
  // Of a multiple the unit says "times"; what is measured keeps the unit it is recorded in.
  const unit = target.comparator === 'MULTIPLE' ? (latest(facts)?.unit ?? null) : (target.unit ?? null)
  const base = baseOf(facts, unit)
  const observed = observedIn(facts, unit, base)
  const counted = countable(target.comparator) ? countedIn(facts, unit) : null
  const count = counted !== null && typeof counted === 'object' ? counted : null
  const peers = target.comparator === 'PEER_AVERAGE' ? peersOf(facts, { observed, counted: count, unit }, asked) : null
  const stale =
    observed !== null && isStale(observed.observation, lastDay(target.deadlineYear, asked.asOf), asked.staleMonths)
  const from =
    !stale && peers && peers.source !== 'NONE' ? peers.source : observed ? 'OBSERVATION' : count ? 'COUNT' : 'NONE'
  const shown = {
    observation: observed?.observation ?? null,
    counted: count?.value ?? null,
    conflict: observed !== null && count !== null && !same(observed.value, count.value),
    base: base.value,
    derivedBase: base.derived,
  }
  if (from === 'NONE')
    return blank(target, asked, {
      ...shown,
      reason: hasFigure(facts) ? nothing(facts, counted, unit) : unknown.noFigure,
    })
  const actual = from === 'OBSERVATION' ? observed!.value : count!.value
  const used = {
    observed: from === 'OBSERVATION' ? observed!.observation : null,
    counted: from === 'COUNT' || shown.conflict ? count!.ids : [],
    base: base.observation,
    peers: peers && from === 'OBSERVATION' ? peers.observations : [],
  }
  const found = {
    ...shown,
    source: from,
    actual,
    actualOn: from === 'OBSERVATION' ? observed!.observation.date : asked.asOf,
    ...evidenceOf(used, from),
  }
  const goal = peers ? (peers.source === from ? peers.goal : unknown.noPeers) : goalOf(facts, base)
  if (typeof goal !== 'number' && !stale) return blank(target, asked, { ...found, reason: goal })
  const told: Told = {
    actual,
    goal: typeof goal === 'number' ? goal : 0,
    unit,
    from,
    on: found.actualOn,
    since: countsNew(facts) && !base.assumed && from === 'OBSERVATION' ? base.value : null,
    isNew: countsNew(facts),
    notes: [...notesOf(facts, base, count, from), ...(peers ? [notes.peers(peers.seen, facts.peers!.length)] : [])],
    counted: shown.conflict ? { value: count!.value, on: asked.asOf } : null,
  }
  if (stale)
    return blank(target, asked, {
      ...found,
      goal: typeof goal === 'number' ? goal : null,
      reason: unknown.stale(told, asked.staleMonths),
    })
  const incomplete = from === 'COUNT' ? count!.incomplete : []
  return pace(
    facts,
    asked,
    { ...found, goal: told.goal },
    { start: countsNew(facts) ? 0 : base.value, told, incomplete, uncertain: peers?.incomplete ?? [] },
  )
}

interface Line {
  /** Where the straight line to the goal begins; null where that is unknown. */
  start: number | null
  told: Told
  /** Registers that make the actual figure a lower bound. */
  incomplete: Counted['incomplete']
  /** Registers that make the goal one. */
  uncertain: Counted['incomplete']
}

/** The verdict: met, or held against the straight line from the start to the goal. */
function pace(
  { target, policyDate }: TargetFacts,
  asked: Asked,
  found: Partial<Progress>,
  { start, told, incomplete, uncertain }: Line,
): Progress {
  const { actual, goal } = told
  const { asOf } = asked
  const down = downward(target.comparator)
  const give = (verdict: Progress['verdict'], reason: Bilingual, more: Partial<Progress> = {}) =>
    blank(target, asked, { ...found, verdict, reason, ...more })
  const ratio = goal === 0 ? null : actual / goal
  const reached =
    target.comparator === 'GT' ? moreThan(actual, goal) : down ? atLeast(goal, actual) : atLeast(actual, goal)
  const deadline = target.deadlineYear == null ? null : yearEnd(target.deadlineYear)
  const elapsed =
    deadline === null
      ? null
      : asOf >= deadline
        ? 1
        : policyDate === null
          ? null
          : elapsedShare(policyDate, deadline, asOf)
  if (reached && uncertain.length) return give('UNKNOWN', short(told, uncertain), { ratio, elapsed })
  // Of a ceiling a lower bound shows nothing.
  if (down && incomplete.length) return give('UNKNOWN', short(told, incomplete), { ratio, elapsed })
  if (reached) return give('MET', met(told), { ratio, elapsed, neededPerMonth: 0 })
  if (start === null) return give('UNKNOWN', withNotes(unknown.noBase, told.notes), { elapsed })
  if (deadline === null) return give('UNKNOWN', withNotes(unknown.noDeadline, told.notes), { ratio })
  const needed = incomplete.length ? null : neededPerMonth(goal - actual, asOf, deadline)
  if (elapsed === null)
    return give('UNKNOWN', withNotes(unknown.noPolicyDate, told.notes), { ratio, neededPerMonth: needed })
  const expected = expectedAt(start, goal, elapsed)
  const onTrack = asOf < deadline && (down ? atLeast(expected, actual) : atLeast(actual, expected))
  const more = { ratio, elapsed, expected, neededPerMonth: needed }
  if (onTrack && uncertain.length) return give('UNKNOWN', short(told, uncertain), more)
  if (onTrack) return give('ON_TRACK', paced(told, true, expected, elapsed), more)
  if (incomplete.length) return give('UNKNOWN', short(told, incomplete), more)
  return give(
    'BEHIND',
    asOf >= deadline ? overdue(told, target.deadlineYear!) : paced(told, false, expected, elapsed),
    more,
  )
}

const hasFigure = ({ target }: TargetFacts): boolean =>
  target.value != null || target.comparator === 'COVERAGE' || target.comparator === 'PEER_AVERAGE'

/** What has to be reached, or why that can't be told. */
function goalOf({ target }: TargetFacts, base: Base): number | Bilingual {
  const value = target.value ?? null
  if (target.comparator === 'COVERAGE') return value ?? 100
  if (value === null) return unknown.noFigure
  if (target.comparator !== 'MULTIPLE') return value
  if (base.value === null) return unknown.noBase
  return base.value === 0 ? unknown.zeroBase : base.value * value
}

function notesOf(facts: TargetFacts, base: Base, count: Counted | null, from: Progress['source']): Bilingual[] {
  const { target } = facts
  const old = from === 'COUNT' ? notNew(facts, count!) : 0
  const observed = from === 'OBSERVATION'
  return [
    ...(old ? [notes.notNew(old)] : []),
    ...(base.assumed && observed ? [notes.baseZero] : []),
    ...(base.derived && (observed || !countsNew(facts)) ? [notes.derivedBase(base.value!)] : []),
    ...(target.comparator === 'RANGE' && target.valueTo != null
      ? [notes.upTo(target.valueTo, target.unit ?? null)]
      : []),
  ]
}
