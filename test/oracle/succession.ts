import { monthsOn } from './calendar.js'
import { judge } from './eligibility.js'
import { appointedTo, regionsWithin, type FullWorld } from './fullWorld.js'
import { active, covers, needsOf, rowOf, split, type Row } from './world.js'

/** Who could follow the leaders of a chain, as plain data. */
export interface ExpectedSuccession {
  chain: string
  leaders: {
    expert: string
    age: number | null
    termEnd: string | null
    monthsLeft: number | null
    nextFrom: string | null
  }[]
  bench: number
  ready: number
  candidates: {
    expert: string
    appointed: boolean
    age: number | null
    load: number
    verdict: string
    short: string[]
    fits: string[] | null
  }[]
}

/** How many who are not appointed are told. */
export const MOST = 20

const ranks = ['SENIOR_FULL', 'SENIOR_ASSOCIATE', 'INTERMEDIATE', 'JUNIOR']
const order = ['MET', 'UNKNOWN', 'NO_RULE', 'NOT_MET']
const standing = (verdict: string) => order.indexOf(verdict === 'NO_RULE' ? 'UNKNOWN' : verdict)

/** The rows of some chains, by id, found by looking at everybody for every chain. */
export function succession(
  world: FullWorld,
  asOf: string,
  { region, chain: named }: { region?: string; chain?: string },
): ExpectedSuccession[] {
  const regions = region && regionsWithin(world, region)
  const chains = world.chains.filter(
    ({ id, status, region: own }) =>
      status !== 'DISCONTINUED' && (!regions || regions.includes(own!)) && (!named || id === named),
  )
  return chains.sort((a, b) => (a.id! < b.id! ? -1 : 1)).map((chain) => rowFor(world, chain, asOf))
}

function rowFor(world: FullWorld, chain: Row, asOf: string): ExpectedSuccession {
  const id = chain.id!
  const leaders = appointedTo(world, id, (row) => active(row, asOf), 'LEADER').map((expert) =>
    leader(world, id, expert, asOf),
  )
  const here = appointedTo(world, id, (row) => active(row, asOf))
  const needs = [...needsOf(world, chain).keys()]
  const bench = here
    .filter((expert) => !leaders.some((one) => one.expert === expert))
    .map((expert) => candidate(world, chain, rowOf(world.experts, expert), true, asOf))
  const rest = world.experts
    .filter((row) => !here.includes(row.id!) && covers(world, split(row.fields), needs))
    .map((row) => candidate(world, chain, row, false, asOf))
  const best = (some: Ranked[]) => some.sort(before).map(({ told }) => told)
  return {
    chain: id,
    leaders: leaders.sort((a, b) => compare(a.termEnd ?? 'never', b.termEnd ?? 'never') || compare(a.expert, b.expert)),
    bench: bench.length,
    ready: bench.filter(({ told }) => told.verdict === 'MET').length,
    candidates: [...best(bench), ...best(rest).slice(0, MOST)],
  }
}

function leader(world: FullWorld, chain: string, expert: string, asOf: string): ExpectedSuccession['leaders'][number] {
  const leading = world.appointments.filter((row) => row.chain === chain && row.role === 'LEADER')
  const ends = leading.filter((row) => row.expert === expert && active(row, asOf)).map(({ to }) => to ?? '')
  const termEnd = ends.includes('') ? null : ends.sort().at(-1)!
  const nextFrom =
    leading
      .map(({ from }) => from ?? '')
      .filter((from) => from > asOf)
      .sort()[0] ?? null
  return {
    expert,
    age: ageOf(world, expert, asOf),
    termEnd,
    monthsLeft: termEnd === null ? null : wholeMonths(asOf, termEnd),
    nextFrom,
  }
}

function wholeMonths(from: string, to: string): number {
  let months = 0
  while (monthsOn(from, months + 1) <= to) months++
  return months
}

interface Ranked {
  told: ExpectedSuccession['candidates'][number]
  rank: number
}

/** Judged for a term that begins on the day, whatever appointment he has. */
function candidate(world: FullWorld, chain: Row, expert: Row, appointed: boolean, asOf: string): Ranked {
  const { verdict, conditions } = judge(world, expert, 'LEADER', chain, asOf)
  const short = [...conditions]
    .filter(([, condition]) => condition.counts && ['NOT_MET', 'UNKNOWN'].includes(condition.verdict))
    .map(([id]) => id)
    .sort()
  const fit = world.eligibility_conditions.find((row) => row.comparator === 'FITS' && conditions.has(row.id!))
  const rank = ranks.indexOf(expert.title_rank!)
  const load = world.appointments.filter((row) => row.expert === expert.id && active(row, asOf)).length
  const fits = fit ? (conditions.get(fit.id!)!.fact as string[]) : null
  return {
    told: { expert: expert.id!, appointed, age: ageOf(world, expert.id!, asOf), load, verdict, short, fits },
    rank: rank === -1 ? ranks.length : rank,
  }
}

/** By verdict, by how little they lack, by rank, by load, by id. */
const before = (a: Ranked, b: Ranked): number =>
  standing(a.told.verdict) - standing(b.told.verdict) ||
  a.told.short.length - b.told.short.length ||
  a.rank - b.rank ||
  a.told.load - b.told.load ||
  compare(a.told.expert, b.told.expert)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function ageOf(world: FullWorld, expert: string, asOf: string): number | null {
  const born = rowOf(world.experts, expert).birth_year
  return born ? Number(asOf.slice(0, 4)) - Number(born) : null
}
