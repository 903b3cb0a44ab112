import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Progress } from '../../../src/analysis/progress/index.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { importTables } from '../../support/dataset.js'
import { forRows } from '../../support/engines.js'
import type { Row, Tables } from '../counter/world.js'

interface Case {
  about: string
  target: Row
  /** Date and value, and perhaps unit and "derived". */
  observed?: [date: string, value: string, unit?: string, derived?: 'true'][]
  /** Days the transferred achievements of the region carry; '' for none. */
  transferred?: string[]
  counter?: string
  /** From when on the register of achievements is declared complete. */
  complete?: string
  policyDate?: string
  asOf: string
  expected: Partial<Progress> & { verdict: Progress['verdict'] }
  reason?: RegExp
}

const halfway = { policyDate: '2024-12-31', asOf: '2025-12-31' } // 365 of 730 days to the end of 2026
const total = (value: string, more: Row = {}): Row => ({
  comparator: 'GE',
  value,
  scope: 'TOTAL',
  deadline_year: '2026',
  ...more,
})

const fresh = (value: string): Row => ({ comparator: 'GE', value, unit: '项', scope: 'NEW', deadline_year: '2026' })

const cases: Case[] = [
  {
    about: 'exactly on the line',
    ...halfway,
    target: total('30'),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '20'],
    ],
    expected: {
      verdict: 'ON_TRACK',
      actual: 20,
      base: 10,
      expected: 20,
      elapsed: 0.5,
      ratio: 20 / 30,
      neededPerMonth: (10 / 365) * 30.44,
      source: 'OBSERVATION',
      conflict: false,
      derivedBase: false,
    },
  },
  {
    about: 'a hair below the line',
    ...halfway,
    target: total('30'),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '19.99'],
    ],
    expected: { verdict: 'BEHIND', expected: 20 },
  },
  {
    about: 'reached early',
    ...halfway,
    target: total('30'),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '30'],
    ],
    expected: { verdict: 'MET', neededPerMonth: 0, ratio: 1, expected: null },
  },
  {
    about: 'a total without a base',
    ...halfway,
    target: total('30'),
    observed: [['2025-01-01', '10']],
    expected: { verdict: 'UNKNOWN', actual: 10, base: null, ratio: null, neededPerMonth: null, expected: null },
    reason: /there is no base/,
  },
  {
    about: 'a total without a base, reached',
    ...halfway,
    target: total('30'),
    observed: [['2025-01-01', '31']],
    expected: { verdict: 'MET', base: null },
  },
  {
    about: 'the day before the deadline on the line',
    policyDate: '2024-12-31',
    asOf: '2026-12-30',
    target: total('730'),
    observed: [
      ['2024-12-31', '0'],
      ['2026-12-01', '729'],
    ],
    expected: { verdict: 'ON_TRACK', expected: 729 },
  },
  {
    about: 'on the deadline, short',
    policyDate: '2024-12-31',
    asOf: '2026-12-31',
    target: total('730'),
    observed: [
      ['2024-12-31', '0'],
      ['2026-12-01', '729'],
    ],
    expected: { verdict: 'BEHIND', expected: 730, elapsed: 1, neededPerMonth: null },
    reason: /the deadline, the end of 2026, has passed/,
  },
  {
    about: 'after the deadline',
    policyDate: '2024-12-31',
    asOf: '2027-01-01',
    target: total('730'),
    observed: [
      ['2024-12-31', '0'],
      ['2026-12-01', '729'],
    ],
    expected: { verdict: 'BEHIND', neededPerMonth: null },
  },
  {
    about: 'a leap year in the way',
    policyDate: '2023-12-31',
    asOf: '2024-12-31',
    target: total('731', { deadline_year: '2025' }),
    observed: [
      ['2023-12-31', '0'],
      ['2024-12-31', '366'],
    ],
    expected: { verdict: 'ON_TRACK', expected: 366 },
  },
  {
    about: 'more than, not as much as',
    ...halfway,
    target: total('30', { comparator: 'GT' }),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '30'],
    ],
    expected: { verdict: 'ON_TRACK' },
  },
  {
    about: 'equality reads as at least',
    ...halfway,
    target: total('30', { comparator: 'EQ' }),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '33'],
    ],
    expected: { verdict: 'MET' },
  },
  {
    about: 'a ceiling that is kept',
    ...halfway,
    target: total('5', { comparator: 'LE' }),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '5'],
    ],
    expected: { verdict: 'MET' },
  },
  {
    about: 'a ceiling on its way down',
    ...halfway,
    target: total('5', { comparator: 'LE' }),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '7.5'],
    ],
    expected: { verdict: 'ON_TRACK', expected: 7.5 },
  },
  {
    about: 'a ceiling too high still',
    ...halfway,
    target: total('5', { comparator: 'LE' }),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '8'],
    ],
    expected: { verdict: 'BEHIND' },
  },
  {
    about: 'a range from its lower end',
    ...halfway,
    target: total('1', { comparator: 'RANGE', value_to: '2' }),
    observed: [
      ['2024-12-31', '0'],
      ['2025-12-31', '1'],
    ],
    expected: { verdict: 'MET', goal: 1 },
  },
  {
    about: 'a range exceeded',
    ...halfway,
    target: total('1', { comparator: 'RANGE', value_to: '2' }),
    observed: [
      ['2024-12-31', '0'],
      ['2025-12-31', '3'],
    ],
    expected: { verdict: 'MET' },
    reason: /upper end of the target is 2/,
  },
  {
    about: 'twice the base',
    ...halfway,
    target: total('2', { comparator: 'MULTIPLE', unit: '倍' }),
    observed: [
      ['2024-12-31', '100', '家'],
      ['2025-12-31', '150', '家'],
    ],
    expected: { verdict: 'ON_TRACK', goal: 200, expected: 150 },
  },
  {
    about: 'twice nothing known',
    ...halfway,
    target: total('2', { comparator: 'MULTIPLE', unit: '倍', scope: 'NEW' }),
    observed: [['2025-06-30', '100', '家']],
    expected: { verdict: 'UNKNOWN', goal: null, base: null, ratio: null },
    reason: /no base/,
  },
  {
    about: 'a band of ranks without a figure',
    ...halfway,
    target: total('', { comparator: 'RANK_BAND' }),
    observed: [['2025-12-31', '3']],
    expected: { verdict: 'UNKNOWN' },
    reason: /no figure/,
  },
  {
    about: 'full coverage',
    ...halfway,
    target: total('', { comparator: 'COVERAGE' }),
    observed: [
      ['2024-12-31', '60', '%'],
      ['2025-12-31', '80', '%'],
    ],
    expected: { verdict: 'ON_TRACK', goal: 100, expected: 80 },
  },
  {
    about: 'no deadline',
    ...halfway,
    target: total('30', { deadline_year: '' }),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '20'],
    ],
    expected: { verdict: 'UNKNOWN', ratio: 20 / 30, neededPerMonth: null },
    reason: /no deadline/,
  },
  {
    about: 'no date of the policy',
    policyDate: '',
    asOf: '2025-12-31',
    target: { comparator: 'GE', value: '5', scope: 'NEW', deadline_year: '2026' },
    observed: [['2025-12-31', '2']],
    expected: { verdict: 'UNKNOWN', base: 0, actual: 2, neededPerMonth: (3 / 365) * 30.44 },
    reason: /no date/,
  },
  {
    about: 'no date of the policy, past the deadline',
    policyDate: '',
    asOf: '2027-01-01',
    target: { comparator: 'GE', value: '5', scope: 'NEW', deadline_year: '2026' },
    observed: [['2025-12-31', '2']],
    expected: { verdict: 'BEHIND', expected: 5 },
  },
  {
    about: 'a derived base',
    ...halfway,
    target: total('22'),
    observed: [
      ['2020-12-31', '16', '个', 'true'],
      ['2025-12-31', '19'],
    ],
    expected: { verdict: 'ON_TRACK', base: 16, derivedBase: true, expected: 19 },
  },
  {
    about: 'new ones net of the base',
    ...halfway,
    target: { comparator: 'GE', value: '6', scope: 'NEW', deadline_year: '2026' },
    observed: [
      ['2020-12-31', '16'],
      ['2025-12-31', '19'],
    ],
    expected: { verdict: 'ON_TRACK', actual: 3, base: 16, expected: 3 },
  },
  {
    about: 'new ones of which none is told since',
    ...halfway,
    target: { comparator: 'GE', value: '6', scope: 'NEW', deadline_year: '2026' },
    observed: [['2020-12-31', '16']],
    expected: { verdict: 'UNKNOWN', actual: null, base: 16, source: 'NONE' },
    reason: /nothing has been observed since/,
  },
  {
    about: 'another unit of the same',
    ...halfway,
    target: total('2', { unit: '千万元' }),
    observed: [
      ['2024-12-31', '0.1', '亿元'],
      ['2025-12-31', '0.15', '亿元'],
    ],
    expected: { verdict: 'ON_TRACK', expected: 1.5 },
  },
  {
    about: 'a unit of something else',
    ...halfway,
    target: total('2', { unit: '%' }),
    observed: [['2025-12-31', '0.15', '亿元']],
    expected: { verdict: 'UNKNOWN', actual: null },
    reason: /unit/,
  },
  {
    about: 'growth enough',
    ...halfway,
    target: total('20', { comparator: 'GROWTH_GE', unit: '%', scope: 'ANNUAL' }),
    observed: [
      ['2024-12-31', '10', '亿元'],
      ['2025-12-31', '12', '亿元'],
    ],
    expected: { verdict: 'ON_TRACK', actual: 20 },
  },
  {
    about: 'growth of the last year',
    policyDate: '2024-12-31',
    asOf: '2027-06-30',
    target: total('20', { comparator: 'GROWTH_GE', unit: '%', scope: 'ANNUAL' }),
    observed: [
      ['2025-12-31', '10'],
      ['2026-12-31', '13'],
      ['2027-05-31', '1'],
    ],
    expected: { verdict: 'MET', actual: 30 },
  },
  {
    about: 'growth too little',
    ...halfway,
    target: total('20', { comparator: 'GROWTH_GE', unit: '%' }),
    observed: [
      ['2024-12-31', '10'],
      ['2025-12-31', '11.9'],
    ],
    expected: { verdict: 'BEHIND' },
  },
  {
    about: 'growth without the year before',
    ...halfway,
    target: total('20', { comparator: 'GROWTH_GE', unit: '%' }),
    observed: [
      ['2023-12-31', '10'],
      ['2025-12-31', '11.9'],
    ],
    expected: { verdict: 'UNKNOWN', actual: null },
    reason: /a year apart/,
  },
  {
    about: 'a year on pace',
    policyDate: '2023-12-31',
    asOf: '2024-02-29',
    target: { comparator: 'GE', value: '366', scope: 'ANNUAL' },
    observed: [['2024-02-29', '60']],
    expected: { verdict: 'ON_TRACK', expected: 60, neededPerMonth: (306 / 306) * 30.44 },
  },
  {
    about: 'a year gone by short',
    policyDate: '2020-12-31',
    asOf: '2025-03-01',
    target: { comparator: 'GE', value: '50', scope: 'ANNUAL' },
    observed: [['2024-12-31', '49']],
    expected: { verdict: 'BEHIND', neededPerMonth: null },
  },
  {
    about: 'counted from the graph, what came after the policy',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2024-12-31', '2025-01-01', '2025-06-30', '', '2026-01-01'],
    complete: '2020-01-01',
    target: fresh('4'),
    expected: {
      verdict: 'ON_TRACK',
      actual: 2,
      base: 0,
      expected: 2,
      source: 'COUNT',
      actualOn: '2025-12-31',
      neededPerMonth: (2 / 365) * 30.44,
    },
    reason: /2 more were there before/,
  },
  {
    about: 'counted short of the line in a complete register',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2025-01-01'],
    complete: '2020-01-01',
    target: fresh('4'),
    expected: { verdict: 'BEHIND', actual: 1, expected: 2, source: 'COUNT' },
  },
  {
    about: 'counted short of the line, the register not declared complete',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2025-01-01'],
    target: fresh('4'),
    expected: { verdict: 'UNKNOWN', actual: 1, expected: 2, source: 'COUNT', neededPerMonth: null },
    reason: /the register of achievements is not declared complete/,
  },
  {
    about: 'declared complete only later',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2025-01-01'],
    complete: '2026-01-01',
    target: fresh('4'),
    expected: { verdict: 'UNKNOWN', actual: 1 },
  },
  {
    about: 'reached by a lower bound',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2025-01-01', '2025-01-02'],
    target: fresh('2'),
    expected: { verdict: 'MET', actual: 2, source: 'COUNT' },
  },
  {
    about: 'on the line by a lower bound',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2025-01-01', '2025-01-02'],
    target: fresh('4'),
    expected: { verdict: 'ON_TRACK', actual: 2 },
  },
  {
    about: 'a register that holds nothing',
    ...halfway,
    counter: 'achievements.transferred',
    target: fresh('4'),
    expected: { verdict: 'UNKNOWN', actual: null, counted: null, source: 'NONE' },
    reason: /the region has no entries in/,
  },
  {
    about: 'a complete register that holds nothing',
    ...halfway,
    counter: 'achievements.transferred',
    complete: '2020-01-01',
    target: fresh('4'),
    expected: { verdict: 'BEHIND', actual: 0, source: 'COUNT' },
  },
  {
    about: 'new ones of what carries no dates',
    ...halfway,
    counter: 'enterprises.highTech',
    transferred: [''],
    complete: '2020-01-01',
    target: fresh('4'),
    expected: { verdict: 'UNKNOWN', actual: null, source: 'NONE' },
    reason: /carries no dates/,
  },
  {
    about: 'a policy that is not issued yet',
    policyDate: '2026-01-01',
    asOf: '2025-12-31',
    counter: 'achievements.transferred',
    transferred: ['2025-01-01'],
    target: total('1'),
    observed: [['2025-12-01', '3']],
    expected: { verdict: 'NOT_STARTED', actual: null, counted: null, observation: null, source: 'NONE', ratio: null },
  },
  {
    about: 'the day a policy is issued',
    policyDate: '2025-12-31',
    asOf: '2025-12-31',
    target: total('4'),
    observed: [['2025-12-31', '3']],
    expected: { verdict: 'ON_TRACK', actual: 3, elapsed: 0 },
  },
  {
    about: 'counted in a year',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2024-12-31', '2025-01-01', '2025-12-31', ''],
    target: { comparator: 'GE', value: '2', scope: 'ANNUAL' },
    expected: { verdict: 'MET', actual: 2 },
  },
  {
    about: 'counted in a year, short, in a register not declared complete',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2025-01-01', ''],
    target: { comparator: 'GE', value: '2', scope: 'ANNUAL' },
    expected: { verdict: 'UNKNOWN', actual: 1 },
    reason: /complete it to tell/,
  },
  {
    about: 'an observation before a count',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2025-01-01'],
    complete: '2020-01-01',
    target: total('9'),
    observed: [
      ['2024-12-31', '3'],
      ['2025-12-31', '9'],
    ],
    expected: { verdict: 'MET', actual: 9, base: 3, source: 'OBSERVATION', counted: 1, conflict: true },
    reason: /the registers, which hold 1 as of .*, differ/,
  },
  {
    about: 'an observation that a count bears out',
    ...halfway,
    counter: 'achievements.transferred',
    transferred: ['2025-01-01', ''],
    target: total('9'),
    observed: [
      ['2024-12-31', '1'],
      ['2025-12-31', '2'],
    ],
    expected: { verdict: 'BEHIND', actual: 2, source: 'OBSERVATION', counted: 2, conflict: false },
  },
  {
    about: 'an observation of eighteen months ago',
    ...halfway,
    asOf: '2026-06-30',
    target: total('9'),
    observed: [['2024-12-30', '9']],
    expected: { verdict: 'MET', actual: 9 },
  },
  {
    about: 'an observation older than eighteen months',
    ...halfway,
    asOf: '2026-07-01',
    target: total('9'),
    observed: [['2024-12-31', '9']],
    expected: { verdict: 'UNKNOWN', actual: 9, source: 'OBSERVATION', ratio: null, neededPerMonth: null },
    reason: /more than 18 months before/,
  },
  {
    about: 'an observation fresh at the deadline',
    ...halfway,
    asOf: '2029-01-01',
    target: total('9'),
    observed: [
      ['2024-12-31', '1'],
      ['2025-06-30', '8'],
    ],
    expected: { verdict: 'BEHIND', actual: 8 },
  },
  {
    about: 'an observation stale at the deadline',
    ...halfway,
    asOf: '2029-01-01',
    target: total('9'),
    observed: [
      ['2024-12-31', '1'],
      ['2025-06-29', '8'],
    ],
    expected: { verdict: 'UNKNOWN', actual: 8 },
  },
  {
    about: 'a derived figure is a base and no more',
    ...halfway,
    target: total('22'),
    observed: [
      ['2024-12-31', '16', '个', 'true'],
      ['2025-06-30', '30', '个', 'true'],
    ],
    expected: { verdict: 'UNKNOWN', actual: null, base: 16, derivedBase: true, source: 'NONE' },
  },
  {
    about: 'a counter there is not',
    ...halfway,
    counter: 'achievements.all',
    target: total('4'),
    expected: { verdict: 'UNKNOWN' },
    reason: /no counter named "achievements.all"/,
  },
  {
    about: 'a target for one chain',
    ...halfway,
    target: total('4', { chain: 'chain:only' }),
    observed: [
      ['2024-12-31', '3'],
      ['2025-12-31', '9'],
    ],
    expected: { verdict: 'UNKNOWN', actual: null },
    reason: /for one chain/,
  },
]

function tables(): Tables {
  const all: Tables = {
    regions: [{ id: 'region:top', name: '演示省' }],
    chains: [{ id: 'chain:only', name: '演示链', kind: 'INNOVATION', region: 'region:top' }],
    policies: [],
    indicators: [],
    metric_bindings: [],
    registers: [],
    targets: [],
    observations: [],
    projects: [],
    achievements: [],
    enterprises: [],
  }
  cases.forEach(({ about, target, observed = [], transferred = [], counter, complete, policyDate }, n) => {
    const [region, metric, policy] = [`region:${n}`, `indicator:${n}`, `policy:${n}`]
    all.regions!.push({ id: region, name: `演示${n}`, parent: 'region:top' })
    all.policies!.push({ id: policy, title: `演示${n}`, date: policyDate ?? '' })
    all.indicators!.push({ id: metric, name: `演示${n}` })
    if (counter) all.metric_bindings!.push({ metric, counter })
    if (complete)
      for (const register of ['achievements', 'enterprises'])
        all.registers!.push({ region, register, complete_from: complete })
    all.targets!.push({ id: `target:${n}`, name: about, policy, region, metric, ...target })
    observed.forEach(([date, value, unit = '', derived = ''], m) =>
      all.observations!.push({
        id: `observation:${n}-${m}`,
        region,
        metric,
        date,
        value,
        unit,
        derived,
        source: `${policy}#一`,
      }),
    )
    if (transferred.length)
      all.enterprises!.push({ id: `enterprise:${n}`, name: `演示${n}`, region, tiers: 'HIGH_TECH' })
    if (transferred.length) all.projects!.push({ id: `project:${n}`, name: `演示${n}`, region })
    transferred.forEach((on, m) =>
      all.achievements!.push({
        id: `achievement:${n}-${m}`,
        name: `演示${n}-${m}`,
        project: `project:${n}`,
        transferred_to: `enterprise:${n}`,
        transferred_on: on,
      }),
    )
  })
  // A pair that implies a base of 16, and a county beside two that have figures.
  all.policies!.push({ id: 'policy:pair', title: '演示', date: '2024-12-31' })
  all.indicators!.push({ id: 'indicator:pair', name: '演示' })
  all.observations!.push(
    { id: 'observation:pair', region: 'region:top', metric: 'indicator:pair', date: '2025-12-31', value: '20' },
    { id: 'observation:peer-a', region: 'region:1', metric: 'indicator:pair', date: '2025-06-30', value: '10' },
    { id: 'observation:peer-b', region: 'region:2', metric: 'indicator:pair', date: '2025-12-31', value: '30' },
    { id: 'observation:peer-old', region: 'region:2', metric: 'indicator:pair', date: '2024-12-31', value: '99' },
    { id: 'observation:self', region: 'region:3', metric: 'indicator:pair', date: '2025-12-31', value: '20' },
  )
  const pair = { policy: 'policy:pair', metric: 'indicator:pair', comparator: 'GE', deadline_year: '2026' }
  all.targets!.push(
    { id: 'target:pair-new', ...pair, region: 'region:top', value: '6', scope: 'NEW' },
    { id: 'target:pair-total', ...pair, region: 'region:top', value: '22', scope: 'TOTAL' },
    { id: 'target:peers', ...pair, region: 'region:3', comparator: 'PEER_AVERAGE', value: '', scope: 'TOTAL' },
  )
  return all
}

forRows((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, tables())
  })
  afterAll(() => store.close())
  const at = async (asOf: string, ...ids: string[]) => {
    const { nodes } = await createContext({ reader: store, today: '2019-01-01', requestId: 'test' })
      .analysis.progress.page({ first: 1000, asOf })
      .page()
    return ids.map((id) => nodes.find(({ target }) => target.id === id)!)
  }

  it.each(cases.map((each, n) => [each.about, n] as const))('%s', async (_, n) => {
    const { asOf, expected, reason } = cases[n]!
    const [found] = await at(asOf, `target:${n}`)
    for (const [figure, value] of Object.entries(expected)) {
      const actual = found![figure as keyof Progress]
      if (typeof value === 'number') expect(actual, figure).toBeCloseTo(value, 9)
      else expect(actual, figure).toEqual(value)
    }
    if (reason) expect(found!.reason.EN).toMatch(reason)
    for (const text of Object.values(found!.reason)) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('derives the base that a new and a total of one policy imply', async () => {
    const [more, all] = await at('2025-12-31', 'target:pair-new', 'target:pair-total')
    expect([more!.actual, more!.base, more!.derivedBase, more!.verdict]).toEqual([4, 16, true, 'ON_TRACK'])
    expect([all!.actual, all!.base, all!.derivedBase, all!.expected, all!.verdict]).toEqual([
      20,
      16,
      true,
      19,
      'ON_TRACK',
    ])
  })

  it('averages the peers that have figures, and names them', async () => {
    const [found] = await at('2025-12-31', 'target:peers')
    expect([found!.verdict, found!.goal, found!.actual]).toEqual(['MET', 20, 20])
    expect(found!.evidence).toEqual(['observation:self', 'observation:peer-a', 'observation:peer-b'])
    expect(found!.reason.EN).toContain(`2 of ${cases.length - 1} peer regions`)
    expect((await at('2025-12-30', 'target:peers'))[0]!.verdict).toBe('UNKNOWN')
  })
})

describe('this table', () => {
  it('tries every comparator', () => {
    expect(new Set(cases.map(({ target }) => target.comparator)).size).toBeGreaterThan(7)
  })
})
