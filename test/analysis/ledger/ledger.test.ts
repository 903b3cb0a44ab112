import { afterAll, beforeAll, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { days } from '../../oracle/calendar.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { dice, type Row } from '../counter/world.js'

/** What the answers have to be, told by the tables alone. */
const { pick, whole, maybe } = dice(20_270_101)
const DAYS = [
  '2024-03-01',
  '2024-06-15',
  '2024-12-31',
  '2025-01-01',
  '2025-02-28',
  '2025-08-09',
  '2025-12-31',
  '2026-01-01',
]
const each = (type: string, count: number, row: (id: string, n: number) => Row): Row[] =>
  Array.from({ length: count }, (_, n) => row(`${type}:${n}`, n))
const spell = (): [string, string] => {
  const [a, b] = [pick(DAYS), pick(DAYS)]
  return a < b ? [a, b] : [b, a]
}
const distinct = (rows: readonly Row[], ...columns: string[]): Row[] => [
  ...new Map(rows.map((row) => [columns.map((column) => row[column]).join(), row])).values(),
]

const STAGES = ['DEMAND_COLLECTED', 'TALENT_PUSHED', 'MATCHED', 'LANDED']
const TIERS = ['TECH_SME', 'HIGH_TECH', 'INNOVATION_LEADER', 'SPECIALISED', 'LITTLE_GIANT', 'SINGLE_CHAMPION']
const RESULTS = ['EXCELLENT', 'GOOD', 'PASSED', 'CONDITIONAL', 'FAILED']
const LEVELS = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY']

const regions = ['a', 'b'].map((key) => ({ id: `region:${key}`, name: `演示${key}地` }))
const experts = each('expert', 12, (id) => ({ id, name: `演示·${id}`, region: pick(regions).id }))
const enterprises = each('enterprise', 20, (id) => ({
  id,
  name: `演示${id}`,
  region: pick(regions).id,
  tiers: TIERS.filter(() => whole(4) === 0).join(';'),
}))
const period = (): Row => {
  const [from, to] = spell()
  return { from, to: from === to ? '' : maybe(to, 0.7) }
}
const pool_entries = distinct(
  each('x', 30, () => ({
    expert: pick(experts).id!,
    region: pick(regions).id,
    ...period(),
    entry_reason: maybe(pick(['甲', '乙']), 0.8),
  })),
  'expert',
  'region',
  'from',
)
const appraisals = distinct(
  each('x', 14, () => ({ expert: pick(experts).id!, on: pick(DAYS), result: pick(RESULTS) })),
  'expert',
  'on',
)
const recognitions = distinct(
  each('x', 40, () => ({ enterprise: pick(enterprises).id!, tier: pick(TIERS), ...period() })),
  'enterprise',
  'tier',
  'from',
)
const reserve_entries = distinct(
  each('x', 25, () => ({ enterprise: pick(enterprises).id!, aim: pick(TIERS), ...period() })),
  'enterprise',
  'aim',
  'from',
)
const platforms = each('platform', 24, (id, n) => ({
  id,
  name: `演示${id}`,
  kind: 'LABORATORY',
  region: pick(regions).id,
  level: maybe(pick(LEVELS), 0.85),
  status: pick(['EXISTING', 'EXISTING', 'EXISTING', 'PLANNED', 'EXITING', '']),
  relies_on: n ? maybe(`platform:${whole(n)}`, 0.5) : '',
}))
const platform_reviews = distinct(
  each('x', 40, () => ({
    platform: pick(platforms).id!,
    on: pick(DAYS),
    result: pick(RESULTS),
    next_due: maybe(pick(DAYS), 0.6),
  })),
  'platform',
  'on',
)
const demands = each('demand', 24, (id) => ({
  id,
  title: `演示${id}`,
  raised_by: pick(enterprises).id!,
  status: pick([...STAGES, '']),
  raised_on: maybe(pick(DAYS), 0.8),
}))
const demand_stages = distinct(
  each('x', 40, () => ({ demand: pick(demands.slice(0, 16)).id!, stage: pick(STAGES), on: pick(DAYS) })),
  'demand',
  'stage',
  'on',
)
const world = {
  regions,
  experts,
  enterprises,
  pool_entries,
  appraisals,
  recognitions,
  reserve_entries,
  platforms,
  platform_reviews,
  demands,
  demand_stages,
}

const inForce = (row: Row, day: string): boolean => row.from! <= day && !(row.to && row.to <= day)
const sorted = <T>(items: Iterable<T>): T[] => [...items].sort()

forEachEngine((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, world)
  })
  afterAll(() => store.close())
  const ask = () => createContext({ reader: store, today: '2026-01-01', requestId: 'test' }).analysis.ledger
  const homes = new Map([...experts, ...enterprises, ...platforms].map(({ id, region }) => [id, region]))

  it('tells who came into a pool and who went', async () => {
    let moved = 0
    for (const region of ['region:a', 'region:b'])
      for (const [from, to] of [
        ['2024-12-31', '2025-08-09'],
        ['2025-01-01', '2025-12-31'],
      ] as const) {
        const told = await ask().pool({ region, includeSubregions: true, from, to })
        const own = pool_entries.filter((row) => row.region === region)
        const within = (day: string) => new Set(own.filter((row) => inForce(row, day)).map(({ expert }) => expert))
        const before = new Set(
          own.filter((row) => row.from! < from && !(row.to && row.to < from)).map(({ expert }) => expert),
        )
        expect(told.atStart).toBe(
          new Set(own.filter((row) => row.from! < from && !(row.to && row.to < from)).map(({ expert }) => expert)).size,
        )
        expect(before.size).toBe(told.atStart)
        expect(told.atEnd).toBe(within(to).size)
        expect(told.enteredIds.length).toBe(own.filter((row) => row.from! >= from && row.from! <= to).length)
        // The last day in the pool lies in the time.
        const gone = own.filter((row) => row.to && days(from, row.to) - 1 >= 0 && days(row.to, to) + 1 >= 0)
        expect(told.leftIds.length).toBe(gone.length)
        expect(told.entryReasons.reduce((sum, { count }) => sum + count, 0)).toBe(told.enteredIds.length)
        const seen = new Set(appraisals.filter(({ on }) => on! >= from && on! <= to).map(({ expert }) => expert))
        expect(told.unappraisedIds).toEqual(sorted([...within(to)].filter((id) => !seen.has(id))))
        moved += told.enteredIds.length + told.leftIds.length
      }
    expect(moved).toBeGreaterThan(20)
  })

  it('tells who could take the next step of the ladder', async () => {
    const ladders = [TIERS.slice(0, 3), TIERS.slice(3)]
    for (const asOf of ['2024-12-31', '2026-01-01']) {
      const expected = enterprises.flatMap(({ id, tiers }) =>
        ladders.flatMap((ladder) => {
          const has = ladder.map((tier) => {
            const rows = recognitions.filter((row) => row.enterprise === id && row.tier === tier && row.from! <= asOf)
            return rows.length ? rows.some((row) => inForce(row, asOf)) : tiers!.split(';').includes(tier)
          })
          const top = has.lastIndexOf(true)
          if (top < 0 || top === 2) return []
          const next = ladder[top + 1]!
          const reserve = reserve_entries.some((row) => row.enterprise === id && row.aim === next && inForce(row, asOf))
          return [`${id} ${ladder[top]} ${next} ${reserve}`]
        }),
      )
      const found = await ask().ladder({ includeSubregions: true, asOf })
      expect(sorted(found.map((one) => `${one.enterpriseId} ${one.holds} ${one.next} ${one.inReserve}`))).toEqual(
        sorted(expected),
      )
      expect(expected.length).toBeGreaterThan(8)
      const firstOut = found.findIndex(({ inReserve }) => !inReserve)
      expect(found.slice(firstOut).some(({ inReserve }) => inReserve)).toBe(false)
    }
  })

  it('tells which platforms could move up', async () => {
    const asOf = '2025-08-09'
    for (const atLeast of ['GOOD', 'PASSED'] as const) {
      const expected = platforms.flatMap((row) => {
        const last = platform_reviews
          .filter(({ platform, on }) => platform === row.id && on! <= asOf)
          .sort((a, b) => (a.on! < b.on! ? 1 : -1))[0]
        if (row.status !== 'EXISTING' || !last || !row.level || row.level === 'NATIONAL') return []
        if (RESULTS.indexOf(last.result!) > RESULTS.indexOf(atLeast)) return []
        const support = platforms.find(({ id }) => id === row.relies_on)
        const shaky = support && support.status !== 'EXISTING' ? [support.id] : []
        const overdue = !!last.next_due && last.next_due < asOf
        return [`${row.id} ${LEVELS[LEVELS.indexOf(row.level) - 1]} ${overdue} ${shaky.join()}`]
      })
      const found = await ask().upgrade({ includeSubregions: true, atLeast, asOf })
      expect(
        sorted(found.map((one) => `${one.platformId} ${one.next} ${one.reviewOverdue} ${one.relyingOnIds.join()}`)),
      ).toEqual(sorted(expected))
      expect(expected.length).toBeGreaterThan(0)
    }
  })

  it('tells how demands get on', async () => {
    for (const [asOf, region] of [['2025-02-28'], ['2026-01-01'], ['2026-01-01', 'region:a']] as const) {
      const own = demands.filter(
        (row) => !(row.raised_on && row.raised_on > asOf) && (!region || homes.get(row.raised_by!) === region),
      )
      /** The furthest stage so far at each day a stage was recorded. */
      const courses = own.map((row) => {
        const steps = demand_stages
          .filter(({ demand, on }) => demand === row.id && on! <= asOf)
          .sort((a, b) => (a.on! + STAGES.indexOf(a.stage!) < b.on! + STAGES.indexOf(b.stage!) ? -1 : 1))
        const forward: { at: number; on: string }[] = []
        for (const { stage, on } of steps) {
          const at = STAGES.indexOf(stage!)
          if (forward.every((step) => step.at < at)) forward.push({ at, on: on! })
        }
        return steps.length ? forward : row.status ? [{ at: STAGES.indexOf(row.status), on: '' }] : []
      })
      const told = await ask().pipeline({ includeSubregions: true, asOf, ...(region && { region }) })
      expect(told.demands).toBe(own.length)
      for (const [place, stage] of told.stages.entries()) {
        const at = courses.filter((course) => course.length && course.at(-1)!.at === place)
        const stays = courses.flatMap((course) =>
          course.flatMap((step, n) => (step.at === place && course[n + 1] ? [days(step.on, course[n + 1]!.on)] : [])),
        )
        const reached = (from: number) => courses.filter((course) => course.length && course.at(-1)!.at >= from).length
        expect([stage.stage, stage.reached, stage.waiting]).toEqual([STAGES[place], reached(place), at.length])
        if (stays.length) expect(stage.averageDays).toBeCloseTo(stays.reduce((a, b) => a + b, 0) / stays.length, 6)
        else expect(stage.averageDays).toBeNull()
        if (place === 3 || reached(place) === 0) expect(stage.dropOff).toBeNull()
        else expect(stage.dropOff).toBeCloseTo(1 - reached(place + 1) / reached(place), 6)
      }
    }
  })
})
