import { days, monthsOn } from './calendar.js'
import {
  countOfChain,
  countOfRegion,
  factsOf,
  isDated,
  newOf,
  registersOf,
  standingOf,
  yearOf,
  type Thing,
} from './counter.js'
import { by, compare, fraction, minus, plus, times, toNumber, type Fraction } from './fraction.js'

type Row = Readonly<Record<string, string>>
type World = Readonly<Record<string, readonly Row[]>>

/** What an oracle says of one target; figures are null where they cannot be told. */
export interface ExpectedProgress {
  verdict: string
  source: string
  observation: string | null
  counted: number | null
  conflict: boolean
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
  /** Whether the actual figure, or the goal, is but a lower bound. */
  least: boolean
  leastGoal: boolean
  actual: Fraction
  /** Where the straight line begins; null where that is unknown. */
  start: Fraction | null
  goal: Fraction
  down: boolean
}

const ZERO = fraction(0)
const ONE = fraction(1)
/** Units by what they measure and how much of it. */
const UNITS: Record<string, [string, Fraction]> = {
  家: ['pieces', ONE],
  个: ['pieces', ONE],
  '%': ['%', ONE],
  亿元: ['元', fraction(100_000_000)],
  千万元: ['元', fraction(10_000_000)],
}

function converted(value: Fraction, from: string, to: string): Fraction | null {
  if (!from || !to) return value
  const [a, b] = [UNITS[from]!, UNITS[to]!]
  return a[0] === b[0] ? by(times(value, a[1]), b[1]) : null
}

/** How a target stands, on the tables of a dataset, in exact numbers: apart from the project's. */
export function progressOf(all: World, target: Row, asOf: string, staleMonths = 18): ExpectedProgress {
  const world = factsOf(all)
  const result: ExpectedProgress = {
    verdict: 'UNKNOWN',
    source: 'NONE',
    observation: null,
    counted: null,
    conflict: false,
    actual: null,
    base: null,
    derivedBase: false,
    goal: null,
    expected: null,
    ratio: null,
    neededPerMonth: null,
    evidence: [],
  }
  const policy = world.policies!.find((row) => row.id === target.policy)!
  if (policy.date && asOf < policy.date) return { ...result, verdict: 'NOT_STARTED' }
  const until = target.deadline_year && `${target.deadline_year}-12-31` < asOf ? `${target.deadline_year}-12-31` : asOf
  const asked: Asked = {
    asOf,
    until,
    freshFrom: monthsOn(until, -staleMonths),
    policy,
    count: counting(world, target, asOf),
  }
  const observed = target.chain ? [] : seriesOf(world, target.region!, target.metric!, asOf)
  if (target.comparator === 'GROWTH_GE') return growth(target, observed, asked, result)
  if (target.scope === 'ANNUAL' && !['MULTIPLE', 'COVERAGE', 'PEER_AVERAGE', 'RANK_BAND'].includes(target.comparator!))
    return annual(world, target, observed, asked, result)
  return level(world, target, observed, asked, result)
}

interface Counting {
  counter: string
  things: Thing[]
  complete: boolean
}

interface Asked {
  asOf: string
  /** asOf, or the deadline where that has passed. */
  until: string
  /** The first day of which an observation still speaks. */
  freshFrom: string
  policy: Row
  count: Counting | null
}

/** What a target may be counted by; nothing where the registers hold nothing at all. */
function counting(world: World, target: Row, asOf: string, region = target.region!): Counting | null {
  const counter = world.metric_bindings!.find((row) => row.metric === target.metric)?.counter
  if (!counter || (target.chain ? !counter.startsWith('chain.') : counter.startsWith('chain.'))) return null
  const things = target.chain
    ? countOfChain(world, counter, target.chain, asOf)
    : countOfRegion(world, counter, region, asOf)
  if (!things) return null
  const standings = registersOf(counter).map((register) => standingOf(world, register, region, asOf))
  // Those who were introduced and have left are entries too.
  const ever = counter.startsWith('talents.')
    ? newOf(world, counter, { region, chain: '' }, { id: 'none', date: '0001-01-01' }, asOf).length + things.length
    : things.length
  if (ever === 0 && standings.includes('EMPTY')) return null
  return { counter, things, complete: standings.every((standing) => standing === 'COMPLETE') }
}

/** Observations up to a day, the one to be taken first in front. */
function seriesOf(world: World, region: string, metric: string, asOf: string): Row[] {
  const rank = (row: Row) => (row.derived === 'true' ? 1 : 0)
  return world
    .observations!.filter((row) => row.region === region && row.metric === metric && row.date! <= asOf)
    .sort((a, b) => (a.date! > b.date! ? -1 : a.date! < b.date! ? 1 : rank(a) - rank(b) || (a.id! < b.id! ? -1 : 1)))
}

const officially = (rows: Row[]) => rows.filter((row) => row.derived !== 'true')

function level(
  world: World,
  target: Row,
  series: Row[],
  { asOf, freshFrom, policy, count }: Asked,
  result: ExpectedProgress,
): ExpectedProgress {
  const multiple = target.comparator === 'MULTIPLE'
  const isNew =
    target.scope === 'NEW' && ['GE', 'GT', 'LE', 'EQ', 'APPROX', 'RANGE', 'OPEN'].includes(target.comparator!)
  const policyDate = policy.date!
  const any = officially(series).find((row) => !isNew || !policyDate || row.date! > policyDate)
  const unit = multiple ? (any?.unit ?? '') : target.unit!
  const reads = (row: Row) => converted(fraction(row.value!), row.unit!, unit) !== null
  const newest = officially(series).find((row) => (!isNew || !policyDate || row.date! > policyDate) && reads(row))

  let base: Fraction | null = null
  const baseRow = policyDate ? series.find((row) => row.date! <= policyDate && reads(row)) : undefined
  const read = baseRow && converted(fraction(baseRow.value!), baseRow.unit!, unit)
  const implied = impliedBase(world, target)
  if (read) {
    base = read
    result.derivedBase = baseRow.derived === 'true'
  } else if (implied && (base = converted(implied, target.unit!, unit))) result.derivedBase = true
  else if (['NEW', 'CUMULATIVE'].includes(target.scope!) && !multiple) base = ZERO
  result.base = base && toNumber(base)

  let observed = newest ? converted(fraction(newest.value!), newest.unit!, unit) : null
  if (observed && isNew) observed = minus(observed, base!)
  const items =
    !count ||
    ['COVERAGE', 'RANK_BAND'].includes(target.comparator!) ||
    (isNew && (!policyDate || !isDated(count.counter)))
      ? undefined
      : isNew
        ? newOf(world, count.counter, { region: target.region!, chain: target.chain! }, policy, asOf)
        : count.things
  const counted = items ? converted(fraction(items.length), '个', unit) : null
  Object.assign(result, {
    observation: observed ? newest!.id! : null,
    counted: counted && toNumber(counted),
    conflict: !!observed && !!counted && compare(observed, counted) !== 0,
  })

  const stale = !!observed && newest!.date! < freshFrom
  let source = observed ? 'OBSERVATION' : counted ? 'COUNT' : 'NONE'
  let goal: Fraction | null = target.value
    ? fraction(target.value)
    : target.comparator === 'COVERAGE'
      ? fraction(100)
      : null
  let peers: Row[] = []
  let leastGoal = false
  if (multiple) goal = goal && base && base.over !== 0n ? times(base, goal) : null
  if (target.comparator === 'PEER_AVERAGE') {
    const beside = siblings(world, target.region!)
    peers = beside
      .flatMap((region) => officially(seriesOf(world, region, target.metric!, asOf)).slice(0, 1))
      .filter((row) => row.date! >= freshFrom && converted(fraction(row.value!), row.unit!, unit))
    const counts = target.chain ? [] : beside.flatMap((region) => counting(world, target, asOf, region) ?? [])
    const by1 = (figures: Fraction[]) => by(figures.reduce(plus, ZERO), fraction(figures.length))
    if (observed && (stale || peers.length))
      goal = by1(peers.map((row) => converted(fraction(row.value!), row.unit!, unit)!))
    else if (counted && counts.length) {
      source = 'COUNT'
      peers = []
      goal = by1(counts.map(({ things }) => converted(fraction(things.length), '个', unit)!))
      leastGoal = counts.some(({ complete }) => !complete)
    } else {
      peers = []
      goal = null
    }
  }
  if (source === 'NONE') return result
  const actual = source === 'OBSERVATION' ? observed! : counted!
  const observations = [source === 'OBSERVATION' ? newest : undefined, read ? baseRow : undefined, ...peers]
    .filter((row) => row !== undefined)
    .map((row) => row.id!)
  const ids = source === 'COUNT' || result.conflict ? items!.map(({ id }) => id) : []
  Object.assign(result, {
    source,
    actual: toNumber(actual),
    evidence: [...new Set(source === 'COUNT' ? [...ids, ...observations] : [...observations, ...ids])],
  })
  if (goal === null) return result
  if (stale) return { ...result, goal: toNumber(goal) }
  return judged(
    target,
    {
      least: source === 'COUNT' && !count!.complete,
      leastGoal,
      actual,
      start: isNew ? ZERO : base,
      goal,
      down: ['LE', 'RANK_BAND'].includes(target.comparator!),
    },
    policyDate,
    asOf,
    result,
  )
}

function judged(
  target: Row,
  { actual, start, goal, down, least, leastGoal }: Stand,
  policyDate: string,
  asOf: string,
  result: ExpectedProgress,
): ExpectedProgress {
  result.goal = toNumber(goal)
  const ratio = by(actual, goal)
  const order = compare(actual, goal)
  const reached = target.comparator === 'GT' ? order > 0 : down ? order <= 0 : order >= 0
  if ((reached && leastGoal) || (down && least)) return { ...result, ratio: ratio && toNumber(ratio) }
  if (reached) return { ...result, verdict: 'MET', ratio: ratio && toNumber(ratio), neededPerMonth: 0 }
  if (start === null) return result
  result.ratio = ratio && toNumber(ratio)
  if (!target.deadline_year) return result
  const deadline = `${target.deadline_year}-12-31`
  result.neededPerMonth = least ? null : needed(minus(goal, actual), asOf, deadline)
  const missing = minus(goal, start)
  let line = goal
  if (asOf < deadline) {
    if (!policyDate) return result
    const all = days(policyDate, deadline)
    const gone = Math.max(0, days(policyDate, asOf))
    line = all > 0 ? plus(start, by(times(missing, fraction(gone)), fraction(all))!) : start
  }
  const side = compare(actual, line)
  const onTrack = asOf < deadline && (down ? side <= 0 : side >= 0)
  return {
    ...result,
    expected: toNumber(line),
    verdict: onTrack ? (leastGoal ? 'UNKNOWN' : 'ON_TRACK') : least ? 'UNKNOWN' : 'BEHIND',
  }
}

/** What a month of 30.44 days has to bring. */
function needed(missing: Fraction, asOf: string, deadline: string): number | null {
  const left = days(asOf, deadline)
  return left > 0 ? toNumber(times(by(missing, fraction(left))!, fraction('30.44'))) : null
}

/** "6 new, 22 in all": of targets alike in all but scope; only when every pair agrees. */
function impliedBase(world: World, target: Row): Fraction | null {
  const alike = world.targets!.filter(
    (row) =>
      (['policy', 'region', 'metric', 'chain', 'deadline_year', 'unit'] as const).every(
        (column) => row[column] === target[column],
      ) &&
      ['GE', 'GT', 'EQ', 'APPROX'].includes(row.comparator!) &&
      row.value,
  )
  const differences = alike
    .filter((row) => row.scope === 'TOTAL')
    .flatMap((total) =>
      alike.filter((row) => row.scope === 'NEW').map((more) => minus(fraction(total.value!), fraction(more.value!))),
    )
  const [first] = differences
  return first && differences.every((other) => compare(first, other) === 0) && first.over >= 0n ? first : null
}

function siblings(world: World, region: string): string[] {
  const parent = world.regions!.find((row) => row.id === region)!.parent
  return parent ? world.regions!.filter((row) => row.parent === parent && row.id !== region).map((row) => row.id!) : []
}

function annual(
  world: World,
  target: Row,
  series: Row[],
  { asOf, until, freshFrom, count }: Asked,
  result: ExpectedProgress,
): ExpectedProgress {
  if (!target.value) return result
  const newest = officially(series).find(
    (row) => row.date! <= until && converted(fraction(row.value!), row.unit!, target.unit!) !== null,
  )
  const observed = newest ? converted(fraction(newest.value!), newest.unit!, target.unit!) : null
  const on = observed ? newest!.date! : until
  const year = on.slice(0, 4)
  const items =
    count && isDated(count.counter)
      ? yearOf(world, count.counter, { region: target.region!, chain: target.chain! }, year, until)
      : undefined
  const counted = items ? converted(fraction(items.length), '个', target.unit!) : null
  Object.assign(result, {
    observation: observed ? newest!.id! : null,
    counted: counted && toNumber(counted),
    conflict: !!observed && !!counted && compare(observed, counted) !== 0,
  })
  const actual = observed ?? counted
  if (!actual) return result
  const source = observed ? 'OBSERVATION' : 'COUNT'
  const goal = fraction(target.value)
  const ratio = by(actual, goal)
  const ids = source === 'COUNT' || result.conflict ? items!.map(({ id }) => id) : []
  const found = {
    ...result,
    source,
    actual: toNumber(actual),
    goal: toNumber(goal),
    evidence: observed ? [newest!.id!, ...ids] : ids,
  }
  if (observed && newest!.date! < freshFrom) return found
  found.ratio = ratio && toNumber(ratio)
  const least = source === 'COUNT' && !count!.complete
  const order = compare(actual, goal)
  if (target.comparator === 'LE' && least) return found
  if (target.comparator === 'GT' ? order > 0 : target.comparator === 'LE' ? order <= 0 : order >= 0)
    return { ...found, verdict: 'MET', neededPerMonth: 0 }
  const gone = fraction(days(`${year}-01-01`, on) + 1)
  const line = by(times(goal, gone), fraction(days(`${year}-01-01`, `${year}-12-31`) + 1))!
  const onTrack = !on.endsWith('-12-31') && target.comparator !== 'LE' && compare(actual, line) >= 0
  return {
    ...found,
    expected: toNumber(line),
    neededPerMonth: !least && asOf.startsWith(year) ? needed(minus(goal, actual), asOf, `${year}-12-31`) : null,
    verdict: onTrack ? 'ON_TRACK' : least ? 'UNKNOWN' : 'BEHIND',
  }
}

function growth(target: Row, series: Row[], { until, freshFrom }: Asked, result: ExpectedProgress): ExpectedProgress {
  if (!target.value) return result
  const known = officially(series).filter((row) => row.date! <= until)
  for (const now of known) {
    const year = Number(now.date!.slice(0, 4)) - 1
    const date = now.date!.endsWith('02-29') ? `${year}-02-28` : `${year}${now.date!.slice(4)}`
    const before = known.find((row) => row.date === date)
    const from = before && converted(fraction(before.value!), before.unit!, now.unit!)
    if (!before || !from || from.over <= 0n) continue
    const actual = times(by(minus(fraction(now.value!), from), from)!, fraction(100))
    const goal = fraction(target.value)
    const found = {
      ...result,
      source: 'OBSERVATION',
      observation: now.id!,
      actual: toNumber(actual),
      goal: toNumber(goal),
      evidence: [now.id!, before.id!],
    }
    if (now.date! < freshFrom) return found
    const enough = compare(actual, goal) >= 0
    const ratio = by(actual, goal)
    const last = target.deadline_year !== '' && now.date! >= `${target.deadline_year}-12-31`
    return {
      ...found,
      ratio: ratio && toNumber(ratio),
      expected: enough && last ? null : toNumber(goal),
      verdict: enough ? (last ? 'MET' : 'ON_TRACK') : 'BEHIND',
    }
  }
  return result
}
