import { g12 } from './g12.js'
import { g15 } from './g15.js'
import { g16 } from './g16.js'
import { g17 } from './g17.js'
import { g18 } from './g18.js'
import { g19 } from './g19.js'
import { g20 } from './g20.js'
import { matrixOf } from './matrix.js'
import { monthsOn } from './calendar.js'
import { progressOf } from './progress.js'
import { above, byId, living, tree, type Asked, type Found, type Tables } from './regional.js'

export interface Place {
  value: number | null
  peerAverage: number | null
  difference: number | null
  rank: number | null
}

/** Gaps and what they are divided by, in a region with those below it. */
const measures: Record<
  string,
  { gaps: (world: Tables, asked: Asked) => Found[]; units: (world: Tables, asked: Asked) => number }
> = {
  G12: {
    gaps: g12,
    units: (world, { asOf, regions }) =>
      world.targets!.filter(
        (row) =>
          regions!.includes(row.region!) &&
          byId(world, 'policies', row.policy)!.status !== 'REPEALED' &&
          byId(world, 'chains', row.chain)?.status !== 'DISCONTINUED' &&
          row.synthetic !== 'true' &&
          !['UNKNOWN', 'NOT_STARTED'].includes(progressOf(world, row, asOf).verdict),
      ).length,
  },
  // Asked for more than all, every region looked at falls short.
  G15: { gaps: g15, units: (world, asked) => g15(world, asked, { minShare: 2 }).length },
  G16: {
    gaps: g16,
    units: (world, { asOf, regions }) => {
      const day = monthsOn(asOf, -12)
      const projects = world.projects!.filter((row) => regions!.includes(row.region!))
      return (
        projects.filter((row) => row.end && row.end < day).length +
        world.achievements!.filter(
          (row) => row.produced_on && row.produced_on < day && projects.some(({ id }) => id === row.project),
        ).length
      )
    },
  },
  G17: {
    gaps: g17,
    units: (world, { regions }) =>
      living(world).filter(
        (row) =>
          regions!.includes(row.region!) &&
          (row.kind === 'INNOVATION' ||
            (row.kind === 'INDUSTRY' &&
              living(world).some(
                ({ kind, region }) => kind === 'INNOVATION' && above(world, row.region!).includes(region!),
              ))),
      ).length,
  },
  // Of a document that names no unit, which is one finding, all its measures are one.
  G18: {
    gaps: g18,
    units: (world, { regions }) => {
      const leaves = world.measures!.filter(
        (row) =>
          byId(world, 'policies', row.policy)!.status !== 'REPEALED' &&
          regions!.includes(byId(world, 'policies', row.policy)!.region!) &&
          !world.measures!.some(({ parent }) => parent === row.id),
      )
      return new Set(
        leaves.map((row) =>
          world.measures!.some(({ policy, responsible }) => policy === row.policy && responsible) ? row.id : row.policy,
        ),
      ).size
    },
  },
  // With less than no tolerance every observation differs.
  G19: { gaps: g19, units: (world, asked) => g19(world, asked, { tolerance: -1 }).length },
  G20: {
    gaps: g20,
    units: (world, { regions }) => world.declared_gaps!.filter((row) => regions!.includes(row.region!)).length,
  },
}

export const comparedRules = Object.keys(measures)

/** One rule over some regions. */
export function ruleOf(
  world: Tables,
  rule: string,
  regions: readonly string[],
  asOf: string,
): (Place & { count: number; worst: number | null; units: number })[] {
  const { gaps, units } = measures[rule]!
  const rows = regions.map((region) => {
    const asked = { asOf, regions: tree(world, region) }
    const found = gaps(world, asked)
    return {
      count: found.length,
      worst: found.length ? Math.max(...found.map(({ severity }) => severity)) : null,
      units: units(world, asked),
    }
  })
  return placed(rows, ({ count, units: all }) => (all ? count / all : null), 1)
}

/** The matrix of a template over some regions: the share of cells that are met. */
export function templateOf(
  world: Tables,
  template: string,
  regions: readonly string[],
  asOf: string,
): (Place & { chains: number; statuses: Record<string, number> })[] {
  const rows = regions.map((region) => {
    const matrix = matrixOf(world, template, { region, asOf })
    const statuses: Record<string, number> = { MET: 0, SHORT: 0, EMPTY: 0, UNKNOWN: 0 }
    for (const { status } of matrix.rows.flatMap(({ cells }) => cells)) statuses[status]!++
    return { chains: matrix.rows.length, statuses }
  })
  return placed(
    rows,
    ({ statuses: { MET, SHORT, EMPTY } }) => (MET! + SHORT! + EMPTY! ? MET! / (MET! + SHORT! + EMPTY!) : null),
    -1,
  )
}

function placed<T>(rows: T[], of: (row: T) => number | null, sign: 1 | -1): (T & Place)[] {
  const sorted = rows.flatMap((row) => of(row) ?? []).sort((a, b) => sign * (a - b))
  return rows.map((row, index) => {
    const value = of(row)
    const others = rows.flatMap((other, at) => (at === index ? [] : (of(other) ?? [])))
    const peerAverage = others.length ? others.reduce((a, b) => a + b) / others.length : null
    return {
      ...row,
      value,
      peerAverage,
      difference: value === null || peerAverage === null ? null : value - peerAverage,
      rank: value === null || others.length === 0 ? null : sorted.indexOf(value) + 1,
    }
  })
}
