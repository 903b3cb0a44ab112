import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../src/analysis/gap/finding.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { asOfs } from '../../oracle/arbitrary.js'
import type { Gap } from '../../oracle/expected.js'
import { fullWorld, regionsWithin, unionOf, type FullWorld } from '../../oracle/fullWorld.js'
import { governed, templates } from '../../oracle/g07.js'
import { assured, declarations } from '../../oracle/registers.js'
import { rulesIn } from '../../oracle/rules.js'
import { importTables } from '../../support/dataset.js'
import { engines, forEachEngine } from '../../support/engines.js'
import { often } from '../../support/thorough.js'

const SEED = 20261122
const WORLDS = often(120, 240)
/** Worlds of a store: a query costs hardly more where there is more to find. */
const BATCH = { embedded: 120, neo4j: often(24, 80) }

// Many worlds in one store: on a busy machine a test takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

type Oracle = (world: FullWorld, asOf: string, params: any) => Gap[]
const rules = rulesIn<Oracle>('full')

const worlds = fc
  .sample(fullWorld('KEY'), { seed: SEED, numRuns: WORLDS })
  .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `w${n}`)) as FullWorld)
/** How often each rule, and each of its codes, was found. */
const seen = new Map<string, number>()
const count = (what: string, by = 1) => seen.set(what, (seen.get(what) ?? 0) + by)

/** The templates, and a measure whose unit answers for one of them. */
const required = (world: FullWorld) => ({
  templates: templates.map((row) => ({
    ...row,
    ...(row.id === 'template:own' && { policy: governed.policy, clause: governed.clause }),
  })),
  ...(world.regions.some(({ id }) => id === governed.region) && {
    policies: [{ id: governed.policy, title: '自定文件', region: governed.region }],
    measures: [
      { id: 'measure:own', policy: governed.policy, clause: '一', title: '自定任务', responsible: governed.department },
    ],
  }),
})
const tablesOf = (world: FullWorld) => {
  const { policies = [{ id: governed.policy, title: '自定文件' }], ...rest } = required(world)
  return { ...world, ...rest, policies }
}

forEachEngine((engine) => {
  const batch = BATCH[engine.name]
  // What rules make of rows is the same on each engine.
  for (let from = 0; from < (engine.name === 'embedded' ? WORLDS : batch); from += batch) {
    describe(`worlds ${from} to ${from + batch - 1}`, () => {
      const all = Object.assign(unionOf(worlds.slice(from, from + batch)), {
        registers: worlds.slice(from, from + batch).flatMap(({ regions }, n) => declarations(regions, from + n)),
      })
      let store: Store
      beforeAll(async () => {
        store = await engine.open()
        await importTables(store, tablesOf(all))
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
            assured(all, rule, oracle(all, asOfs[2], settings[0]), asOfs[2], settings[0], counterOf(settings[0])).gaps,
        )
        const ids = (gaps: readonly { id: string; key?: string }[]) => gaps.map(({ id, key }) => key ?? id).sort()
        for (const { id } of all.regions.slice(0, 4)) {
          const below = regionsWithin(all, id!)
          expect(ids(await gaps(store, { rules: names, region: id }, asOfs[2]))).toEqual(
            ids(expected.filter(({ region }) => below.includes(region!))),
          )
          expect(ids(await gaps(store, { rules: names, region: id, includeSubregions: false }, asOfs[2]))).toEqual(
            ids(expected.filter(({ region }) => region === id)),
          )
        }
        const chains = all.chains.slice(0, 5).map((row) => row.id!)
        const places = (enterprise: string) =>
          all.enterprise_chains.some(
            (row) =>
              row.enterprise === enterprise &&
              chains.includes(row.chain!) &&
              all.chains.find(({ id }) => id === row.chain)!.status !== 'DISCONTINUED',
          )
        expect(ids(await gaps(store, { rules: names, chains }, asOfs[2]))).toEqual(
          ids(
            expected.filter((gap) =>
              gap.id.startsWith('gap:G10') ? places(gap.subject) : chains.includes(gap.chain!),
            ),
          ),
        )
      })

      /** Whether there is the default template, before its matrix; chains of kinds that no other rule reads, if any. */
      const twice: Readonly<Record<string, readonly string[]>> = {
        G07: ['matrix/matrixTemplates'],
        G08: ['gap/postsOfChains'],
      }

      it('asks each query once, whatever there is to find', async () => {
        for (const rule of names) {
          const asked = await queriesOf(store, { rules: [rule] })
          expect(asked.length, rule).toBeGreaterThan(0)
          const again = [...new Set(asked)].reduce((left, name) => left.toSpliced(left.indexOf(name), 1), asked)
          expect([[], twice[rule] ?? []], rule).toContainEqual(again)
        }
      })

      it('finds the same in a transaction that is rolled back', async () => {
        const outside = await gaps(store, { rules: names }, asOfs[1])
        const inside = await store.transaction(
          (tx) =>
            createContext({ reader: tx, today: '2020-01-01', requestId: 'test' }).analysis.gap.list(
              { rules: names },
              asOfs[1],
            ),
          { rollback: true },
        )
        expect(inside).toEqual(outside)
      })
    })
  }
})

describe('a world of its own', () => {
  it('takes the written rule without a region, or the only one, where no region has one', async () => {
    for (const [n, drawn] of worlds.slice(0, often(10, 30)).entries()) {
      const alone: FullWorld = {
        ...drawn,
        eligibility_rules: drawn.eligibility_rules.map((row, m) => ((n + m) % 2 ? { ...row, region: '' } : row)),
      }
      await using store = await engines[0]!.open()
      await importTables(store, { ...alone })
      for (const rule of ['G08', 'G14'])
        await agree(store, alone, rule, rules[rule]!.oracle, asOfs[1], rules[rule]!.settings[0]!, true)
    }
  })
})

describe('the default template', () => {
  it('is required of nobody where it has not been imported; to name another that is not there is an error', async () => {
    await using store = await engines[0]!.open()
    await importTables(store, { ...worlds[0]! })
    expect(await gaps(store, { rules: ['G07'] }, asOfs[0])).toEqual([])
    await expect(gaps(store, { rules: ['G07'], parameters: { G07: { template: 'none' } } }, asOfs[0])).rejects.toThrow(
      /template: expected/,
    )
  })
})

// A comparison of nothing with nothing would pass as well.
it('has found enough of each to say so', () => {
  for (const [rule, { codes = [] }] of Object.entries(rules)) {
    expect(seen.get(rule), `findings of ${rule}`).toBeGreaterThan(60)
    for (const code of codes) expect(seen.get(`${rule} ${code}`), `${rule} ${code}`).toBeGreaterThan(5)
  }
  for (const code of ['PROVEN', 'PRESUMED', 'NOT_ASSESSED']) expect(seen.get(code), code).toBeGreaterThan(100)
})

const names = Object.keys(rules)

const gaps = (store: Store, filter: object, asOf: string): Promise<Finding[]> =>
  createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis.gap.list(filter, asOf)

/** The names of the queries a question asks. */
async function queriesOf(store: Store, filter: object): Promise<string[]> {
  const asked: string[] = []
  const reader: Pick<Store, 'run'> = {
    run: (query, params, options) => (asked.push(query.name), store.run(query, params, options)),
  }
  await createContext({ reader, today: '2020-01-01', requestId: 'test' }).analysis.gap.list(filter, asOfs[1])
  return asked
}

async function agree(
  store: Store,
  all: FullWorld,
  rule: string,
  oracle: Oracle,
  asOf: string,
  params: Record<string, unknown>,
  defaults: boolean,
): Promise<void> {
  const told = assured(all, rule, oracle(all, asOf, params), asOf, params, counterOf(params))
  const expected = told.gaps
  const found = await gaps(store, { rules: [rule], ...(defaults ? {} : { parameters: { [rule]: params } }) }, asOf)
  count(rule, found.length)
  for (const { evidence } of found)
    for (const code of rules[rule]!.codes ?? [])
      if (evidence.some(({ value }) => value === code || (Array.isArray(value) && value.includes(code))))
        count(`${rule} ${code}`)
  const byId = new Map(expected.map((gap) => [gap.id, gap]))
  expect(expected.length).toBe(byId.size)
  expect(found.map(({ key }) => key).sort()).toEqual([...byId.keys()].sort())
  expect(await notAssessed(store, rule, defaults ? {} : params, asOf)).toEqual(told.notAssessed)
  for (const { assurance } of expected) count(assurance)
  count('NOT_ASSESSED', told.notAssessed.length)
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
    expect(Math.abs(gap.severity - wanted.severity), gap.id).toBeLessThan(0.000_501)
    for (const [label, ids] of Object.entries(wanted.entities))
      expect(
        [...gap.evidence.find((evidence) => evidence.label.EN === label)!.entities].sort(),
        `${gap.id} ${label}`,
      ).toEqual(ids.slice(0, 50))
    expect(new Set(gap.evidence.map(({ label }) => label.ZH)).size).toBe(gap.evidence.length)
    for (const text of Object.values(gap.explanation)) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  }
}

/** The counter of a cell of the template looked at, by its name. */
const counterOf = (params: any) => (cell: string) =>
  templates.find(
    (row) => row.cell === cell && row.id === `template:${String(params.template).replace('template:', '')}`,
  )!.counter!

/** What rules cannot look at, as plain data. */
async function notAssessed(store: Store, rule: string, params: object, asOf: string) {
  const { gap } = createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis
  const found = await gap.notAssessed({ rules: [rule], parameters: { [rule]: params } }, asOf)
  return found.map((one) => ({ rule: one.rule, region: one.regionId, register: one.register }))
}
