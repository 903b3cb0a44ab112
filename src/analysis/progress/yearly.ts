import { addYears, yearOf } from '../algorithms/calendar.js'
import { atLeast, expectedAt, monthsLeft, moreThan, shareOfYear, yearEnd } from '../algorithms/pace.js'
import { conversion, conversionOfCount } from '../algorithms/units.js'
import type { TargetFacts } from './facts.js'
import { inUnit } from './level.js'
import { blank, proof, type Progress } from './progress.js'
import { met, notes, nothing, paced, unknown, type Told } from './reasons.js'

/** The last day a yearly target looks at: asOf, or the end of its last year. */
const lastDay = (deadlineYear: number | null | undefined, asOf: string): string => {
  const end = deadlineYear == null ? asOf : yearEnd(deadlineYear)
  return end < asOf ? end : asOf
}

/**
 * A target for every year: what the year has brought, by the things counted that carry a day in it, else by its newest observation,
 * held against the part of the year that has passed by then.
 */
export function judgeYear(facts: TargetFacts, asOf: string): Progress {
  const { target, count } = facts
  const unit = target.unit ?? null
  const day = lastDay(target.deadlineYear, asOf)
  const goal = target.value ?? null
  if (goal === null) return blank(target, asOf, { reason: unknown.noFigure })
  const newest = facts.observations.filter(({ date }) => date <= day).at(-1)
  const usesCount = count?.dated === true
  if (!usesCount && !newest) return blank(target, asOf, { reason: count ? unknown.notByYear : nothing(facts) })
  const on = usesCount ? day : newest!.date
  const year = yearOf(on)
  const items = usesCount ? count.items.filter((item) => item.on != null && item.on <= day && yearOf(item.on) === year) : []
  const factor = usesCount ? conversionOfCount(unit) : conversion(newest!.unit, unit)
  if (factor === undefined) return blank(target, asOf, { reason: unknown.noUnit(unit) })
  const actual = (usesCount ? items.length : newest!.value) * factor
  const elapsed = shareOfYear(on)
  const basis = usesCount ? 'COUNT' : 'OBSERVATION'
  const evidence = usesCount ? { evidence: items.map(({ id }) => id), sources: [] } : proof([newest])
  const found = { basis, actual, actualOn: on, goal, elapsed, ratio: goal === 0 ? null : actual / goal, ...evidence } as const
  const told: Told = { actual, goal, unit, basis, on, none: usesCount && count.items.length === 0, stale: false, notes: [notes.year(year)] }
  const down = target.comparator === 'LE'
  const reached = target.comparator === 'GT' ? moreThan(actual, goal) : down ? atLeast(goal, actual) : atLeast(actual, goal)
  if (reached) return blank(target, asOf, { ...found, verdict: 'MET', neededPerMonth: 0, reason: met(told) })
  const expected = expectedAt(0, goal, elapsed)
  const onTrack = !down && elapsed < 1 && atLeast(actual, expected)
  const neededPerMonth = yearOf(asOf) === year ? (goal - actual) / monthsLeft(asOf, year) : null
  return blank(target, asOf, { ...found, expected, neededPerMonth, verdict: onTrack ? 'ON_TRACK' : 'BEHIND', reason: paced(told, onTrack, expected, elapsed) })
}

/**
 * Growth over a year, in percent: the newest observation that has another exactly a year before. Enough growth is ON_TRACK,
 * and MET once it is that of the last year; too little is BEHIND.
 */
export function judgeGrowth(facts: TargetFacts, asOf: string): Progress {
  const { target, observations } = facts
  const goal = target.value ?? null
  if (goal === null) return blank(target, asOf, { reason: unknown.noFigure })
  const day = lastDay(target.deadlineYear, asOf)
  const until = observations.filter(({ date }) => date <= day)
  if (until.length === 0) return blank(target, asOf, { reason: nothing(facts) })
  for (const now of until.toReversed()) {
    const before = until.filter(({ date }) => date === addYears(now.date, -1)).at(-1)
    const from = before && inUnit(before, now.unit)
    if (!before || from === undefined || from <= 0) continue
    const actual = ((now.value - from) / from) * 100
    const enough = atLeast(actual, goal)
    const isLast = target.deadlineYear != null && now.date >= yearEnd(target.deadlineYear)
    const told: Told = { actual, goal, unit: '%', basis: 'OBSERVATION', on: now.date, none: false, stale: false, notes: [notes.year(yearOf(now.date))] }
    const found = { basis: 'OBSERVATION', actual, actualOn: now.date, goal, expected: goal, elapsed: 1, ratio: goal === 0 ? null : actual / goal, ...proof([now, before]) } as const
    return blank(target, asOf, enough && isLast ? { ...found, verdict: 'MET', reason: met(told) } : { ...found, verdict: enough ? 'ON_TRACK' : 'BEHIND', reason: paced(told, enough, goal, 1) })
  }
  return blank(target, asOf, { reason: unknown.noYearBefore })
}
