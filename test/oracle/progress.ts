import { days } from './calendar.js'
import { countOfChain, countOfRegion, type Thing } from './counter.js'
import { by, compare, fraction, minus, plus, times, toNumber, type Fraction } from './fraction.js'

type Row = Readonly<Record<string, string>>
type World = Readonly<Record<string, readonly Row[]>>

/** What an oracle says of one target; figures are null where they cannot be told. */
export interface ExpectedProgress {
  verdict: string
  actual: number | null
  base: number | null
  derivedBase: boolean
  goal: number | null
  expected: number | null
  ratio: number | null
  neededPerMonth: number | null
  evidence: string[]
}

interface Stand {
  actual: Fraction
  /** Where the straight line begins; null where that is unknown. */
  start: Fraction | null
  goal: Fraction
  down: boolean
}

const ZERO = fraction(0)
const ONE = fraction(1)
/** Units by what they measure and how much of it. */
const UNITS: Record<string, [string, Fraction]> = { 家: ['pieces', ONE], 个: ['pieces', ONE], '%': ['%', ONE], 亿元: ['元', fraction(100_000_000)], 千万元: ['元', fraction(10_000_000)] }

function converted(value: Fraction, from: string, to: string): Fraction | null {
  if (!from || !to) return value
  const [a, b] = [UNITS[from]!, UNITS[to]!]
  return a[0] === b[0] ? by(times(value, a[1]), b[1]) : null
}

/** How a target stands, on the tables of a dataset, in exact numbers: apart from the project's. */
export function progressOf(world: World, target: Row, asOf: string): ExpectedProgress {
  const result: ExpectedProgress = { verdict: 'UNKNOWN', actual: null, base: null, derivedBase: false, goal: null, expected: null, ratio: null, neededPerMonth: null, evidence: [] }
  const counter = world.metric_bindings!.find((row) => row.metric === target.metric)?.counter
  const things = !counter ? undefined : target.chain ? countOfChain(world, counter, target.chain, asOf) : counter.startsWith('chain.') ? undefined : countOfRegion(world, counter, target.region!, asOf)
  const observed = target.chain ? [] : seriesOf(world, target.region!, target.metric!, asOf)
  if (target.comparator === 'GROWTH_GE') return growth(target, observed, asOf, result)
  if (target.scope === 'ANNUAL' && !['MULTIPLE', 'COVERAGE', 'PEER_AVERAGE', 'RANK_BAND'].includes(target.comparator!)) return annual(target, counter, things, observed, asOf, result)
  return level(world, target, things, observed, asOf, result)
}

/** Observations up to a day, the one to be taken first in front. */
function seriesOf(world: World, region: string, metric: string, asOf: string): Row[] {
  const rank = (row: Row) => (row.derived === 'true' ? 1 : 0)
  return world.observations!
    .filter((row) => row.region === region && row.metric === metric && row.date! <= asOf)
    .sort((a, b) => (a.date! > b.date! ? -1 : a.date! < b.date! ? 1 : rank(a) - rank(b) || (a.id! < b.id! ? -1 : 1)))
}

function level(world: World, target: Row, things: Thing[] | undefined, observed: Row[], asOf: string, result: ExpectedProgress): ExpectedProgress {
  const multiple = target.comparator === 'MULTIPLE'
  const observedOnly = ['COVERAGE', 'RANK_BAND'].includes(target.comparator!)
  const unit = multiple ? (things ? '' : (observed[0]?.unit ?? '')) : target.unit!
  const policyDate = world.policies!.find((row) => row.id === target.policy)!.date!
  const counted = things && !observedOnly ? converted(fraction(things.length), '个', unit) : null
  const now = counted ?? (observed[0] ? converted(fraction(observed[0].value!), observed[0].unit!, unit) : null)
  if (now === null) return result
  const toCome = ['NEW', 'CUMULATIVE'].includes(target.scope!) && !multiple

  let base: Fraction | null = null
  let assumed = false
  const baseRow = policyDate ? observed.find((row) => row.date! <= policyDate) : undefined
  const read = baseRow && converted(fraction(baseRow.value!), baseRow.unit!, unit)
  const implied = impliedBase(world, target)
  if (read) {
    base = read
    result.derivedBase = baseRow.derived === 'true'
  } else if (implied && (base = converted(implied, target.unit!, unit))) result.derivedBase = true
  else if (toCome) {
    base = ZERO
    assumed = true
  }
  const isNew = target.scope === 'NEW' && ['GE', 'GT', 'LE', 'EQ', 'APPROX', 'RANGE', 'OPEN'].includes(target.comparator!)
  const peers = target.comparator === 'PEER_AVERAGE' ? peersOf(world, target, asOf) : []
  const old = (thing: Thing) => isNew && assumed && counted !== null && policyDate !== '' && thing.on !== '' && thing.on <= policyDate
  const actual = isNew ? (assumed ? minus(now, counted ? converted(fraction(things!.filter(old).length), '个', unit)! : ZERO) : minus(now, base!)) : now
  Object.assign(result, { actual: toNumber(actual), base: base && toNumber(base) })
  const observations = [counted ? undefined : observed[0], read ? baseRow : undefined, ...peers].filter((row) => row !== undefined).map((row) => row.id!)
  result.evidence = [...new Set([...(counted ? things!.filter((thing) => !old(thing)).map(({ id }) => id) : []), ...observations])]

  let goal: Fraction | null = target.value ? fraction(target.value) : null
  if (target.comparator === 'COVERAGE') goal ??= fraction(100)
  if (multiple) goal = goal && base && base.over !== 0n ? times(base, goal) : null
  if (target.comparator === 'PEER_AVERAGE') {
    const figures = peers.flatMap((row) => converted(fraction(row.value!), row.unit!, unit) ?? [])
    goal = by(figures.reduce(plus, ZERO), fraction(figures.length))
  }
  if (goal === null) return result
  const stand: Stand = { actual, start: isNew ? ZERO : base, goal, down: ['LE', 'RANK_BAND'].includes(target.comparator!) }
  return judged(target, stand, policyDate, asOf, result)
}

function judged(target: Row, { actual, start, goal, down }: Stand, policyDate: string, asOf: string, result: ExpectedProgress): ExpectedProgress {
  result.goal = toNumber(goal)
  const ratio = by(actual, goal)
  const order = compare(actual, goal)
  if (target.comparator === 'GT' ? order > 0 : down ? order <= 0 : order >= 0) return { ...result, verdict: 'MET', ratio: ratio && toNumber(ratio), neededPerMonth: 0 }
  if (start === null) return result
  result.ratio = ratio && toNumber(ratio)
  if (!target.deadline_year) return result
  const deadline = `${target.deadline_year}-12-31`
  const [year, month] = asOf.split('-').map(Number) as [number, number]
  const months = (Number(target.deadline_year) - year) * 12 + 12 - month + 1
  result.neededPerMonth = months > 0 ? toNumber(by(minus(goal, actual), fraction(months))!) : null
  const missing = minus(goal, start)
  let line = goal
  if (asOf < deadline) {
    if (!policyDate) return result
    const all = days(policyDate, deadline)
    const gone = Math.max(0, days(policyDate, asOf))
    line = all > 0 ? plus(start, by(times(missing, fraction(gone)), fraction(all))!) : start
  }
  const side = compare(actual, line)
  return { ...result, expected: toNumber(line), verdict: asOf < deadline && (down ? side <= 0 : side >= 0) ? 'ON_TRACK' : 'BEHIND' }
}

/** "6 new, 22 in all": of targets alike in all but scope; only when every pair agrees. */
function impliedBase(world: World, target: Row): Fraction | null {
  const alike = world.targets!.filter((row) => (['policy', 'region', 'metric', 'chain', 'deadline_year', 'unit'] as const).every((column) => row[column] === target[column]) && ['GE', 'GT', 'EQ', 'APPROX'].includes(row.comparator!) && row.value)
  const differences = alike.filter((row) => row.scope === 'TOTAL').flatMap((total) => alike.filter((row) => row.scope === 'NEW').map((more) => minus(fraction(total.value!), fraction(more.value!))))
  const [first] = differences
  return first && differences.every((other) => compare(first, other) === 0) && first.over >= 0n ? first : null
}

function peersOf(world: World, target: Row, asOf: string): Row[] {
  const parent = world.regions!.find((row) => row.id === target.region)!.parent
  if (!parent) return []
  const siblings = world.regions!.filter((row) => row.parent === parent && row.id !== target.region).map((row) => row.id!)
  return siblings.flatMap((region) => seriesOf(world, region, target.metric!, asOf).slice(0, 1))
}

const until = (target: Row, asOf: string) => (target.deadline_year && `${target.deadline_year}-12-31` < asOf ? `${target.deadline_year}-12-31` : asOf)

function annual(target: Row, counter: string | undefined, things: Thing[] | undefined, observed: Row[], asOf: string, result: ExpectedProgress): ExpectedProgress {
  if (!target.value) return result
  const day = until(target, asOf)
  const dated = things !== undefined && /^(platforms|projects|achievements)\./.test(counter!)
  const newest = observed.find((row) => row.date! <= day)
  if (!dated && !newest) return result
  const on = dated ? day : newest!.date!
  const year = on.slice(0, 4)
  const items = dated ? things.filter((thing) => thing.on.startsWith(year) && thing.on <= day) : []
  const actual = dated ? converted(fraction(items.length), '个', target.unit!) : converted(fraction(newest!.value!), newest!.unit!, target.unit!)
  if (actual === null) return result
  const goal = fraction(target.value)
  const ratio = by(actual, goal)
  const found = { ...result, actual: toNumber(actual), goal: toNumber(goal), ratio: ratio && toNumber(ratio), evidence: dated ? items.map(({ id }) => id) : [newest!.id!] }
  const order = compare(actual, goal)
  if (target.comparator === 'GT' ? order > 0 : target.comparator === 'LE' ? order <= 0 : order >= 0) return { ...found, verdict: 'MET', neededPerMonth: 0 }
  const gone = fraction(days(`${year}-01-01`, on) + 1)
  const line = by(times(goal, gone), fraction(days(`${year}-01-01`, `${year}-12-31`) + 1))!
  const neededPerMonth = asOf.startsWith(year) ? toNumber(by(minus(goal, actual), fraction(13 - Number(asOf.slice(5, 7))))!) : null
  const onTrack = !on.endsWith('-12-31') && target.comparator !== 'LE' && compare(actual, line) >= 0
  return { ...found, expected: toNumber(line), neededPerMonth, verdict: onTrack ? 'ON_TRACK' : 'BEHIND' }
}

function growth(target: Row, observed: Row[], asOf: string, result: ExpectedProgress): ExpectedProgress {
  if (!target.value) return result
  const known = observed.filter((row) => row.date! <= until(target, asOf))
  for (const now of known) {
    const year = Number(now.date!.slice(0, 4)) - 1
    const date = now.date!.endsWith('02-29') ? `${year}-02-28` : `${year}${now.date!.slice(4)}`
    const before = known.find((row) => row.date === date)
    const from = before && converted(fraction(before.value!), before.unit!, now.unit!)
    if (!before || !from || from.over <= 0n) continue
    const actual = times(by(minus(fraction(now.value!), from), from)!, fraction(100))
    const goal = fraction(target.value)
    const enough = compare(actual, goal) >= 0
    const ratio = by(actual, goal)
    const last = target.deadline_year !== '' && now.date! >= `${target.deadline_year}-12-31`
    return {
      ...result, actual: toNumber(actual), goal: toNumber(goal), ratio: ratio && toNumber(ratio), evidence: [now.id!, before.id!],
      expected: enough && last ? null : toNumber(goal), verdict: enough ? (last ? 'MET' : 'ON_TRACK') : 'BEHIND',
    }
  }
  return result
}
