import { expect, it } from 'vitest'
import type { SummaryArgs } from '../../../src/analysis/summary/index.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { g12 } from '../../oracle/g12.js'
import { g16 } from '../../oracle/g16.js'
import { g17 } from '../../oracle/g17.js'
import { g20 } from '../../oracle/g20.js'
import { tree } from '../../oracle/regional.js'
import { assured } from '../../oracle/registers.js'
import { importTables, importWorld } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { union } from '../counter/world.js'
import { asOfs, regionalWorld } from '../gap/regionalWorld.js'

const drawn = Array.from({ length: 24 }, (_, n) => regionalWorld(`s${n}`, 13_000 + n))
const oracles = { G12: g12, G16: g16, G17: g17, G20: g20 }
const keys = ['RULE', 'CHAIN', 'REGION', 'DEPARTMENT'] as const
/** Every combination, in changing orders. */
const combinations = Array.from({ length: 16 }, (_, bits) =>
  (bits % 2 ? [...keys].reverse() : keys).filter((key) => bits & (1 << keys.indexOf(key))),
)

forEachEngine((engine) => {
  const summary = (store: Store, args: SummaryArgs) =>
    createContext({ reader: store, today: '2026-01-01', requestId: 'test' }).analysis.summary.rows(args)

  it('counts the gaps of random worlds by every combination of keys', async () => {
    await using store = await engine.open()
    // What is summed up is the same on each engine: a few worlds show that.
    const worlds = engine.name === 'embedded' ? drawn : drawn.slice(0, 6)
    await importTables(store, union(worlds))
    let [nulls, blinds] = [0, 0]
    for (const [n, world] of worlds.entries()) {
      const region = world.regions![0]!.id!
      const asOf = asOfs[n % 2]!
      const told = Object.entries(oracles).map(([rule, oracle]) => ({
        rule,
        ...assured(world, rule, oracle(world, { asOf, regions: tree(world, region) }), asOf),
      }))
      const gaps = told.flatMap(({ rule, gaps: found }) =>
        found.map((gap) => ({ ...gap, rule, worst: Math.round(gap.severity * 1000) / 1000 })),
      )
      const blind = told
        .flatMap(({ notAssessed }) => notAssessed)
        .filter((one) => tree(world, region).includes(one.region))
      // Each world by some of them: all are of the same findings.
      for (const by of combinations.filter((_, at) => at % 4 === n % 4)) {
        const wanted = new Map<string, { row: (string | null)[]; count: number; worst: number; notAssessed: number }>()
        for (const gap of gaps) {
          const row = [
            by.includes('RULE') ? gap.rule : null,
            by.includes('CHAIN') ? gap.chain : null,
            by.includes('REGION') ? gap.region : null,
            by.includes('DEPARTMENT') ? gap.department : null,
          ]
          const before = wanted.get(String(row)) ?? { row, count: 0, worst: 0, notAssessed: 0 }
          wanted.set(String(row), {
            row,
            count: before.count + 1,
            worst: Math.max(before.worst, gap.worst),
            notAssessed: 0,
          })
        }
        for (const one of by.includes('CHAIN') || by.includes('DEPARTMENT') ? [] : blind) {
          const row = [by.includes('RULE') ? one.rule : null, null, by.includes('REGION') ? one.region : null, null]
          const before = wanted.get(String(row)) ?? { row, count: 0, worst: 0, notAssessed: 0 }
          wanted.set(String(row), { ...before, notAssessed: before.notAssessed + 1 })
          blinds++
        }
        if (by.length === 0 && gaps.length + blind.length === 0)
          wanted.set('', { row: [null, null, null, null], count: 0, worst: 0, notAssessed: 0 })
        const found = await summary(store, { by, filter: { rules: Object.keys(oracles), region }, asOf })
        const shown = found.map(({ rule, chainId, regionId, departmentId, count, worst, notAssessed }) => ({
          row: [rule, chainId, regionId, departmentId],
          count,
          worst,
          notAssessed,
        }))
        const byRow = (rows: typeof shown) => new Map(rows.map((each) => [JSON.stringify(each.row), each]))
        const rows = byRow(shown)
        expect(shown.length).toBe(wanted.size)
        for (const [key, each] of byRow([...wanted.values()])) {
          expect([rows.get(key)?.count, rows.get(key)?.notAssessed], key).toEqual([each.count, each.notAssessed])
          expect(Math.abs(rows.get(key)!.worst - each.worst)).toBeLessThan(0.0011)
        }
        // In order: the worst, the most, then by keys with what is not known last.
        const rank = ({ row, count, worst }: (typeof shown)[number]) =>
          [String(1000 - worst * 1000).padStart(8, '0'), String(100_000 - count), ...row.map((id) => id ?? '~')].join(
            ' ',
          )
        for (let at = 1; at < shown.length; at++) {
          const [a, b] = [shown[at - 1]!, shown[at]!]
          expect(
            a.worst > b.worst ||
              (a.worst === b.worst && (a.count > b.count || (a.count === b.count && rank(a) < rank(b)))),
          ).toBe(true)
        }
        if (by.includes('DEPARTMENT')) nulls += shown.filter(({ row }) => row[3] === null).length
      }
    }
    expect(nulls).toBeGreaterThan(worlds.length / 3)
    expect(blinds).toBeGreaterThan(0)
  }, 900_000)

  it('sums up the named world', async () => {
    await using store = await engine.open()
    await importWorld(store)
    const rules = ['G01', 'G02', 'G03', 'G04', 'G05']
    expect(await summary(store, { by: [], filter: { rules } })).toMatchObject([
      { rule: null, chainId: null, regionId: null, departmentId: null, count: 12, worst: 1, notAssessed: 0 },
    ])
    expect(
      (await summary(store, { by: ['RULE'], filter: { rules } })).map(
        ({ rule, count, worst }) => `${rule} ${count} ${worst}`,
      ),
    ).toEqual(['G01 3 1', 'G03 2 1', 'G02 1 0.9', 'G05 2 0.8', 'G04 4 0.6'])
    expect(
      (await summary(store, { by: ['CHAIN', 'RULE', 'RULE'], filter: { rules: ['G01'] } })).map(
        ({ rule, chainId, regionId }) => [rule, chainId, regionId],
      ),
    ).toEqual([
      ['G01', 'chain:cells', null],
      ['G01', 'chain:digital', null],
      ['G01', 'chain:herbs', null],
    ])
    expect(await summary(store, { by: ['RULE'], filter: { rules: [] } })).toEqual([])
    expect(await summary(store, { by: [], filter: { rules: [] } })).toMatchObject([
      { rule: null, chainId: null, regionId: null, departmentId: null, count: 0, worst: 0, notAssessed: 0 },
    ])
    expect(
      (await summary(store, { by: ['DEPARTMENT'], filter: { rules: ['G01'] } })).map(({ departmentId, count }) => [
        departmentId,
        count,
      ]),
    ).toEqual([['department:gov', 3]])
    await expect(summary(store, { by: ['RULE'], filter: { rules: ['G99'] } })).rejects.toThrow('rules: expected G01')
  })
})
