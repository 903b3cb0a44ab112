import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/analysis/gap/finding.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { asOfs, world } from '../../oracle/arbitrary.js'
import { assured, declarations } from '../../oracle/registers.js'
import { rulesIn } from '../../oracle/rules.js'
import { union, type Expected, type World } from '../../oracle/world.js'
import { importTables } from '../../support/dataset.js'
import { engines, forEachEngine } from '../../support/engines.js'
import { often } from '../../support/thorough.js'

const SEED = 20261121
const WORLDS = often(120, 240)
/** Worlds of a store: a query costs hardly more where there is more to find. */
const BATCH = { embedded: 120, neo4j: often(20, 40) }

type Oracle = (world: World, asOf: string, params: any) => Expected[]
const rules = rulesIn<Oracle>('small')

const worlds = fc
  .sample(world('KEY'), { seed: SEED, numRuns: WORLDS })
  .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `w${n}`)) as World)
const seen = new Map<string, number>()

forEachEngine((engine) => {
  const batch = BATCH[engine.name]
  // What rules make of rows is the same on each engine.
  for (let from = 0; from < (engine.name === 'embedded' ? WORLDS : batch); from += batch) {
    describe(`worlds ${from} to ${from + batch - 1}`, () => {
      const all = {
        ...union(worlds.slice(from, from + batch)),
        registers: worlds.slice(from, from + batch).flatMap(({ regions }, n) => declarations(regions, from + n)),
      }
      let store: Store
      beforeAll(async () => {
        store = await engine.open()
        await importTables(store, { ...all })
      })
      afterAll(() => store.close())

      for (const [rule, { oracle, settings }] of Object.entries(rules)) {
        it(`${rule} finds what its oracle finds`, async () => {
          for (const asOf of asOfs)
            for (const params of settings) await agree(store, all, rule, oracle, asOf, params, params === settings[0])
        })
      }

      it('keeps to a region, with and without those below it, and to chains', async () => {
        const expected = Object.entries(rules).flatMap(
          ([rule, { oracle, settings }]) =>
            assured(all, rule, oracle(all, asOfs[2], settings[0]), asOfs[2], settings[0]).gaps,
        )
        const idsOf = (gaps: readonly { id: string; key?: string }[]) => gaps.map(({ id, key }) => key ?? id).sort()
        for (const { id, parent } of all.regions.slice(0, 12)) {
          const below = all.regions
            .filter(
              (row) =>
                row.id === id || row.parent === id || all.regions.find((up) => up.id === row.parent)?.parent === id,
            )
            .map((row) => row.id)
          expect(idsOf(await gaps(store, { region: id }, asOfs[2])), parent).toEqual(
            idsOf(expected.filter(({ region }) => below.includes(region))),
          )
          expect(idsOf(await gaps(store, { region: id, includeSubregions: false }, asOfs[2]))).toEqual(
            idsOf(expected.filter(({ region }) => region === id)),
          )
        }
        const chains = all.chains.slice(0, 5).map((row) => row.id!)
        expect(idsOf(await gaps(store, { chains }, asOfs[2]))).toEqual(
          idsOf(expected.filter(({ chain }) => chains.includes(chain))),
        )
      })
    })
  }
})

describe('a world of its own', () => {
  it('takes the rule without a region, and never that of another, where no region has one', async () => {
    for (const [n, drawn] of worlds.slice(0, often(12, 40)).entries()) {
      const alone: World = {
        ...drawn,
        eligibility_rules: drawn.eligibility_rules.map((row, m) => ((n + m) % 2 ? { ...row, region: '' } : row)),
      }
      await using store = await engines[0]!.open()
      await importTables(store, { ...alone })
      for (const rule of ['G02', 'G04'])
        await agree(store, alone, rule, rules[rule]!.oracle, asOfs[1], rules[rule]!.settings[0]!, true)
    }
  })
})

// A comparison of nothing with nothing would pass as well.
it('has found enough of each to say so', () => {
  expect(Object.keys(rules).length).toBeGreaterThan(4)
  for (const rule of Object.keys(rules)) expect(seen.get(rule), `findings of ${rule}`).toBeGreaterThan(often(60, 150))
  for (const code of ['PROVEN', 'PRESUMED']) expect(seen.get(code), code).toBeGreaterThan(100)
})

const gaps = (store: Store, filter: object, asOf: string): Promise<Finding[]> =>
  createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis.gap.list(
    { rules: Object.keys(rules), ...filter },
    asOf,
  )

async function agree(
  store: Store,
  all: World,
  rule: string,
  oracle: Oracle,
  asOf: string,
  params: Record<string, unknown>,
  defaults: boolean,
): Promise<void> {
  const raw = oracle(all, asOf, params)
  const told = assured(all, rule, raw, asOf, params)
  const expected = told.gaps
  const found = await gaps(store, { rules: [rule], ...(defaults ? {} : { parameters: { [rule]: params } }) }, asOf)
  seen.set(rule, (seen.get(rule) ?? 0) + found.length)
  const byId = new Map(expected.map((gap) => [gap.id, gap]))
  expect(await notAssessed(store, rule, defaults ? {} : params, asOf)).toEqual(told.notAssessed)
  for (const { assurance } of expected) count(assurance)
  expect(found.map(({ key }) => key).sort()).toEqual([...byId.keys()].sort())
  expect(expected.length).toBe(byId.size)
  for (const gap of found) {
    const wanted = byId.get(gap.key)!
    expect({
      ...gap,
      absence: gap.absence,
      severity: 0,
      explanation: undefined,
      evidence: Object.fromEntries(gap.evidence.map(({ label, value }) => [label.EN, value])),
    }).toEqual({
      id: gap.id,
      key: wanted.id,
      absence: gap.absence,
      assurance: wanted.assurance,
      rule,
      severity: 0,
      explanation: undefined,
      subjectId: wanted.subject,
      regionId: wanted.region,
      chainId: wanted.chain,
      departmentId: wanted.department,
      evidence: wanted.evidence,
    })
    expect(Math.abs(gap.severity - wanted.severity)).toBeLessThan(0.000_501)
    for (const [label, ids] of Object.entries(wanted.entities))
      expect(
        [...gap.evidence.find((evidence) => evidence.label.EN === label)!.entities].sort(),
        `${gap.id} ${label}`,
      ).toEqual(ids.slice(0, 50))
    for (const text of Object.values(gap.explanation)) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  }
  expect(found).toEqual(
    [...found].sort(
      (a, b) =>
        b.severity - a.severity ||
        (a.subjectId < b.subjectId ? -1 : a.subjectId > b.subjectId ? 1 : a.key < b.key ? -1 : 1),
    ),
  )
}

const count = (what: string, by = 1) => seen.set(what, (seen.get(what) ?? 0) + by)

/** What a rule cannot look at, as plain data. */
async function notAssessed(store: Store, rule: string, params: object, asOf: string) {
  const { gap } = createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis
  const found = await gap.notAssessed({ rules: [rule], parameters: { [rule]: params } }, asOf)
  return found.map((one) => ({ rule: one.rule, region: one.regionId, register: one.register }))
}
