import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../../src/generated/rules.js'
import { unitOf } from '../../../src/analysis/comparison/units.js'
import { absent } from '../../../src/analysis/comparison/words.js'
import { standings } from '../../../src/analysis/comparison/standing.js'
import type { ComparisonArgs } from '../../../src/analysis/comparison/index.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { traced } from '../../../src/store/traced.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'

const chain = (id: string, region: string, kind = 'INNOVATION', status = '') => ({
  id: `chain:${id}`,
  name: `演示链${id}`,
  region: `region:${region}`,
  kind,
  status,
})
const leads = (expert: string, at: string) => ({
  id: `appointment:${expert}-${at}`,
  expert: `expert:${expert}`,
  chain: `chain:${at}`,
  role: 'LEADER',
  from: '2025-01-01',
  to: '',
})

/**
 * Four prefectures: big has four chains, one of them in a county and one led; small has two, one led; bare has chains
 * but nobody; empty has no innovation chain, only an industry chain.
 */
const world = {
  regions: [
    ...['big', 'small', 'bare', 'empty'].map((id) => ({ id: `region:${id}`, name: `演示${id}`, parent: '' })),
    { id: 'region:big-county', name: '演示县', parent: 'region:big' },
  ],
  chains: [
    chain('b1', 'big'),
    chain('b2', 'big'),
    chain('b3', 'big'),
    chain('b4', 'big-county'),
    chain('b5', 'big', 'INNOVATION', 'DISCONTINUED'),
    chain('s1', 'small'),
    chain('s2', 'small'),
    chain('n1', 'bare'),
    chain('e1', 'empty', 'INDUSTRY'),
  ],
  experts: ['a', 'b', 'c'].map((id) => ({ id: `expert:${id}`, name: `演示${id}`, region: 'region:small' })),
  appointments: [leads('a', 'b4'), leads('b', 's1'), leads('c', 'b5')],
  platforms: [
    {
      id: 'platform:p',
      name: '演示平台',
      kind: 'KEY_LABORATORY',
      level: 'PROVINCIAL',
      status: 'EXISTING',
      region: 'region:small',
      chains: 'chain:s1;chain:s2',
    },
  ],
  templates: ['chain.experts', 'chain.platforms'].map((counter, n) => ({
    id: 'template:t',
    name: '演示模板',
    cell: `单元${n}`,
    counter,
    minimum: '1',
  })),
}
const all = ['big', 'small', 'bare', 'empty'].map((id) => `region:${id}`)

forEachEngine((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, world)
  })
  afterAll(() => store.close())
  const compare = (args: Partial<ComparisonArgs>, reader: Pick<Store, 'run'> = store) =>
    createContext({ reader, today: '2026-01-01', requestId: 'test' }).analysis.comparison.compare({
      regions: all,
      ...args,
    })
  const rule = async (args: Partial<ComparisonArgs>) =>
    (await compare(args)).regions.map(({ rules: [row] }) => ({
      count: row!.count,
      units: row!.units,
      value: row!.value,
      share: row!.share,
      peers: row!.peerAverage,
      difference: row!.difference,
      rank: row!.rank,
      reason: row!.reason?.EN ?? null,
    }))

  it('compares chains without a leader by chain, counties with their prefecture, and leaves out what is not known', async () => {
    expect(await rule({ rules: ['G01'] })).toEqual([
      { count: 3, units: 4, value: 0.75, share: 0.75, peers: 0.5, difference: 0.25, rank: 2, reason: null },
      { count: 1, units: 2, value: 0.5, share: 0.5, peers: 0.75, difference: -0.25, rank: 1, reason: null },
      {
        count: 0,
        units: 1,
        value: null,
        share: null,
        peers: 0.625,
        difference: null,
        rank: null,
        reason: 'the region has no entries in the register of appointments, so that nothing is assessed',
      },
      {
        count: 0,
        units: 1,
        value: null,
        share: null,
        peers: 0.625,
        difference: null,
        rank: null,
        reason: 'the region has no entries in the register of appointments, so that nothing is assessed',
      },
    ])
  })

  it('says why in Chinese too, and takes parameters by rule', async () => {
    const { regions } = await compare({ rules: ['G01'], parameters: { G01: { kinds: ['INDUSTRY'] } } })
    expect(regions.map(({ rules: [row] }) => row!.reason?.ZH ?? null)).toEqual([
      '该地区尚无所考察类别的链条',
      '该地区尚无所考察类别的链条',
      '该地区尚无所考察类别的链条',
      '该地区尚无聘任登记，未作考察',
    ])
    const values = async (args: Partial<ComparisonArgs>) =>
      (await compare({ rules: ['G01', 'G17'], ...args })).regions.map((region) =>
        region.rules.map(({ units }) => units),
      )
    expect(await values({ kinds: ['INDUSTRY'] })).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 0],
    ])
    // What is given for a rule wins; a rule that knows none of the kinds keeps its own.
    expect(await values({ kinds: ['INDUSTRY'], parameters: { G01: { kinds: ['INNOVATION'] } } })).toEqual([
      [4, 0],
      [2, 0],
      [1, 0],
      [0, 0],
    ])
    expect(await values({ kinds: ['TALENT'] })).toEqual([
      [0, 4],
      [0, 2],
      [0, 1],
      [0, 0],
    ])
    await expect(compare({ kinds: [] })).rejects.toThrow('kinds: expected one or more kinds of chains, found none')
    await expect(compare({ kinds: ['INDUSTRY'], parameters: 3 })).rejects.toThrow('parameters: expected an object')
    await expect(compare({ kinds: ['INDUSTRY'], parameters: { G01: 3 } })).rejects.toThrow(
      'parameters.G01: expected an object',
    )
    await expect(compare({ parameters: { G01: { kind: 'INDUSTRY' } } })).rejects.toThrow(
      'parameters.G01: expected kinds',
    )
  })

  it('shares ranks among equals', async () => {
    expect(
      (await rule({ rules: ['G17'], regions: ['region:big', 'region:small', 'region:empty'] })).map(
        ({ value, rank, difference }) => [value, rank, difference],
      ),
    ).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      [null, null, null],
    ])
    expect(standings([3, 1, null, 1, 2], 'LOWEST').map(({ rank }) => rank)).toEqual([4, 1, null, 1, 3])
    expect(standings([3, 1, null, 1, 2], 'HIGHEST').map(({ rank }) => rank)).toEqual([1, 3, null, 3, 2])
    expect(standings([5, null], 'LOWEST')).toEqual([
      { peerAverage: null, difference: null, rank: null, ranked: 1 },
      { peerAverage: 5, difference: null, rank: null, ranked: 1 },
    ])
  })

  const unkept = (names: string): string => `the region has no entries in the ${names}, so that nothing can be compared`
  it('compares a matrix by the share of its cells that are met', async () => {
    const { regions } = await compare({ rules: [], template: 't' })
    expect(regions.map(({ count, worst, rules: none }) => [count, worst, none.length])).toEqual([
      [0, null, 0],
      [0, null, 0],
      [0, null, 0],
      [0, null, 0],
    ])
    expect(
      regions.map(({ matrix }) => [
        matrix!.chains,
        matrix!.totals.met,
        matrix!.totals.empty,
        matrix!.value,
        matrix!.rank,
        matrix!.reason?.EN ?? null,
      ]),
    ).toEqual([
      [4, 1, 3, null, null, unkept('register of platforms')],
      [2, 3, 1, 0.75, null, null],
      [1, 0, 0, null, null, unkept('registers of appointments and platforms')],
      [1, 0, 0, null, null, unkept('registers of appointments and platforms')],
    ])
    expect(regions.map(({ matrix }) => matrix!.status)).toEqual([
      'NOT_ASSESSED',
      'ASSESSED',
      'NOT_ASSESSED',
      'NOT_ASSESSED',
    ])
    const industry = await compare({ rules: [], template: 'template:t', kinds: ['INDUSTRY'] })
    expect(industry.regions.map(({ matrix }) => matrix!.totals.notAssessed)).toEqual([0, 0, 0, 2])
    await expect(compare({ template: 'nothing' })).rejects.toThrow('template: expected t, found "nothing"')
  })

  it('takes 2 to 20 known regions, each once', async () => {
    expect((await compare({ regions: [...all, ...all], rules: ['G01'] })).regions.length).toBe(4)
    await expect(compare({ regions: ['region:big', 'region:big'] })).rejects.toThrow(
      'regions: expected 2 to 20 different regions, found 1',
    )
    await expect(compare({ regions: Array.from({ length: 21 }, (_, n) => `region:${n}`) })).rejects.toThrow('found 21')
    await expect(compare({ regions: ['region:big', 'chain:b1'] })).rejects.toThrow(
      'regions: expected a region by its id, its code or its name, such as region:522700, 522700 or 黔南州, found "chain:b1"',
    )
    await expect(compare({ rules: ['G99'] })).rejects.toThrow('rules: expected G01')
    await expect(compare({ asOf: '2026-02-30' })).rejects.toThrow('asOf: expected a day')
  })

  it('counts what lies in two of the regions in both', async () => {
    const [big, county] = await rule({ rules: ['G01'], regions: ['region:big', 'region:big-county'] })
    expect([big!.value, county!.value]).toEqual([0.75, 0])
  })

  it('runs every rule of the catalogue once, whatever the number of regions', async () => {
    const calls = async (regions: string[]) => {
      const names: string[] = []
      await compare(
        { regions, template: 't' },
        traced(store, (name) => names.push(name)),
      )
      return names.sort()
    }
    const names = await calls(all)
    expect(names).toEqual(await calls(all.slice(0, 2)))
    // Once for the rules about chains, demands, enterprises and weaknesses; once for results, with their day.
    expect(names.filter((name) => name === 'comparison/comparisonStock')).toHaveLength(2)
  })
})

describe('what rules are divided by', () => {
  it.each([...rules.values()].map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    // Only the rules about chains and those appointed to them take kinds.
    expect(unitOf(rule) === 'CHAIN').toBe('kinds' in rule.parameters)
    expect(absent[unitOf(rule)].EN).toMatch(/\bno\b/)
  })
})
