import { addYears, yearOf } from '../../kernel/day.js'
import { atLeast, expectedAt, moreThan, neededPerMonth, same, shareOfYear, yearEnd } from '../algorithms/pace.js'
import { conversionOfCount } from '../algorithms/units.js'
import { cameIn } from '../counter/index.js'
import { official, type TargetFacts } from './facts.js'
import { inUnit, isStale, lastDay, type Counted, type NotCounted } from './level.js'
import { blank, evidenceOf, type Asked, type Progress } from './progress.js'
import { met, notes, nothing, paced, short, unknown, type Told } from './words.js'

/**
 * A target for every year: what the year has brought, by the newest official observation, else by the things counted
 * that carry a day in it, held against the part of the year that has passed by then.
 */
export function judgeYear(facts: TargetFacts, asked: Asked): Progress {
  const { target } = facts
  const { asOf } = asked
  const unit = target.unit ?? null
  const day = lastDay(target.deadlineYear, asOf)
  const goal = target.value ?? null
  if (goal === null) return blank(target, asked, { reason: unknown.noFigure })
  const newest = official(facts.observations)
    .filter((each) => each.date <= day && inUnit(each, unit) !== undefined)
    .at(-1)
  const observed = newest && inUnit(newest, unit)
  const year = yearOf(observed === undefined ? day : newest!.date)
  const counting = countedInYear(facts, unit, year, day)
  const count = counting !== null && typeof counting === 'object' ? counting : null
  const actual = observed ?? count?.value
  const shown = {
    observation: observed === undefined ? null : newest!,
    counted: count?.value ?? null,
    conflict: observed !== undefined && count !== null && !same(observed, count.value),
  }
  if (actual === undefined) return blank(target, asked, { ...shown, reason: nothing(facts, counting, unit) })
  const from = observed === undefined ? 'COUNT' : 'OBSERVATION'
  const on = observed === undefined ? day : newest!.date
  const elapsed = shareOfYear(on)
  const evidence = evidenceOf(
    { observed: shown.observation, counted: from === 'COUNT' || shown.conflict ? count!.ids : [] },
    from,
  )
  const found = { ...shown, source: from, actual, actualOn: on, goal, ...evidence } as const
  const told: Told = {
    actual,
    goal,
    unit,
    from,
    on,
    since: null,
    isNew: false,
    notes: [notes.year(year)],
    counted: shown.conflict ? { value: count!.value, on: day } : null,
  }
  if (shown.observation && isStale(shown.observation, day, asked.staleMonths))
    return blank(target, asked, { ...found, reason: unknown.stale(told, asked.staleMonths) })
  const down = target.comparator === 'LE'
  const ratio = goal === 0 ? null : actual / goal
  const incomplete = from === 'COUNT' ? count!.incomplete : []
  if (down && incomplete.length)
    return blank(target, asked, { ...found, ratio, elapsed, reason: short(told, incomplete) })
  const reached =
    target.comparator === 'GT' ? moreThan(actual, goal) : down ? atLeast(goal, actual) : atLeast(actual, goal)
  if (reached)
    return blank(target, asked, { ...found, ratio, elapsed, verdict: 'MET', neededPerMonth: 0, reason: met(told) })
  const expected = expectedAt(0, goal, elapsed)
  const onTrack = !down && elapsed < 1 && atLeast(actual, expected)
  const more = {
    ...found,
    ratio,
    elapsed,
    expected,
    neededPerMonth:
      incomplete.length || yearOf(asOf) !== year ? null : neededPerMonth(goal - actual, asOf, yearEnd(year)),
  }
  if (!onTrack && incomplete.length) return blank(target, asked, { ...more, reason: short(told, incomplete) })
  return blank(target, asked, {
    ...more,
    verdict: onTrack ? 'ON_TRACK' : 'BEHIND',
    reason: paced(told, onTrack, expected, elapsed),
  })
}

function countedInYear(
  { count }: TargetFacts,
  unit: string | null,
  year: number,
  day: string,
): Counted | NotCounted | null {
  if (count === null) return null
  const factor = conversionOfCount(unit)
  if (factor === undefined) return 'UNIT'
  if (count.unkept) return 'UNKEPT'
  if (!count.counter.dated) return 'UNDATED'
  const ids = count.ever.filter((item) => cameIn(count.counter, item, year, day)).map(({ id }) => id)
  return { value: ids.length * factor, ids, incomplete: count.incomplete }
}

/**
 * Growth over a year, in percent: the newest official observation that has another exactly a year before. Enough growth
 * is ON_TRACK, and MET once it is that of the last year; too little is BEHIND.
 */
export function judgeGrowth(facts: TargetFacts, asked: Asked): Progress {
  const { target } = facts
  const goal = target.value ?? null
  if (goal === null) return blank(target, asked, { reason: unknown.noFigure })
  const day = lastDay(target.deadlineYear, asked.asOf)
  const until = official(facts.observations).filter(({ date }) => date <= day)
  if (until.length === 0) return blank(target, asked, { reason: unknown.noneForGrowth })
  for (const now of until.toReversed()) {
    const before = until.filter(({ date }) => date === addYears(now.date, -1)).at(-1)
    const from = before && inUnit(before, now.unit)
    if (!before || from === undefined || from <= 0) continue
    const actual = ((now.value - from) / from) * 100
    const told: Told = {
      actual,
      goal,
      unit: '%',
      from: 'OBSERVATION',
      on: now.date,
      since: null,
      isNew: false,
      notes: [notes.year(yearOf(now.date))],
      counted: null,
    }
    const found = {
      source: 'OBSERVATION',
      observation: now,
      actual,
      actualOn: now.date,
      goal,
      ...evidenceOf({ observed: now, counted: [], base: before }, 'OBSERVATION'),
    } as const
    if (isStale(now, day, asked.staleMonths))
      return blank(target, asked, { ...found, reason: unknown.stale(told, asked.staleMonths) })
    const enough = atLeast(actual, goal)
    const isLast = target.deadlineYear != null && now.date >= yearEnd(target.deadlineYear)
    const more = { ...found, expected: goal, elapsed: 1, ratio: goal === 0 ? null : actual / goal }
    return blank(
      target,
      asked,
      enough && isLast
        ? { ...more, verdict: 'MET', reason: met(told) }
        : { ...more, verdict: enough ? 'ON_TRACK' : 'BEHIND', reason: paced(told, enough, goal, 1) },
    )
  }
  return blank(target, asked, { reason: unknown.noYearBefore })
}
