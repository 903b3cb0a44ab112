import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { createAppointment } from '../../../src/generated/cypher.js'
import type { GapFilter } from '../../../src/analysis/gap/index.js'
import type { MemoryTables } from '../../../src/import/read/memory.js'
import type { Reader, Store } from '../../../src/store/store.js'
import { traced } from '../../../src/store/traced.js'
import { importTables, importWorld } from '../../support/dataset.js'
import { forRows } from '../../support/engines.js'

const region = (id: string, parent = '') => ({
  id: `region:${id}`,
  name: `演示${id}`,
  parent: parent && `region:${parent}`,
})
const person = (id: string, home: string, tier: string) => ({
  id: `expert:${id}`,
  name: `演示${id}`,
  region: `region:${home}`,
  talent_tier: tier,
})
const project = (id: string, end: string, more: Record<string, string> = {}) => ({
  id: `project:${id}`,
  name: `演示${id}`,
  region: 'region:city',
  start: '2020-01-01',
  end,
  ...more,
})
const target = (id: string, value: string, more: Record<string, string> = {}) => ({
  id: `target:${id}`,
  name: `演示目标${id}`,
  policy: 'policy:p',
  region: 'region:city',
  metric: 'indicator:firms',
  comparator: 'GE',
  value,
  unit: '家',
  scope: 'NEW',
  deadline_year: '2027',
  ...more,
})

/** A city with a county and a province above; all days stand around 2026-06-30. */
const world: MemoryTables = {
  regions: [region('province'), region('city', 'province'), region('county', 'city'), region('far')],
  departments: [
    { id: 'department:a', name: '演示甲局' },
    { id: 'department:b', name: '演示乙局' },
  ],
  chains: [
    { id: 'chain:inn', name: '演示创新链', kind: 'INNOVATION', region: 'region:city', supports: 'chain:ind;chain:old' },
    { id: 'chain:alone', name: '演示孤链', kind: 'INNOVATION', region: 'region:city', supports: 'chain:old;chain:inn' },
    { id: 'chain:ind', name: '演示产业链', kind: 'INDUSTRY', region: 'region:county' },
    { id: 'chain:up', name: '演示省产业链', kind: 'INDUSTRY', region: 'region:province' },
    { id: 'chain:cross', name: '演示县创新链', kind: 'INNOVATION', region: 'region:county', supports: 'chain:up' },
    { id: 'chain:old', name: '演示旧链', kind: 'INDUSTRY', region: 'region:city', status: 'DISCONTINUED' },
  ],
  institutions: [{ id: 'institution:h', name: '演示医院', kind: 'HOSPITAL' }],
  enterprises: [
    { id: 'enterprise:n', name: '演示企业', region: 'region:city', tiers: 'HIGH_TECH' },
    { id: 'enterprise:m', name: '演示企业二', region: 'region:county', tiers: 'HIGH_TECH' },
  ],
  enterprise_chains: [{ enterprise: 'enterprise:n', chain: 'chain:inn' }],
  experts: [
    person('doctor', 'county', 'ACADEMICIAN'),
    person('nurse', 'county', 'PROVINCIAL_PROGRAMME_EXPERT'),
    person('maker', 'city', 'STATE_COUNCIL_ALLOWANCE'),
    person('young', 'city', 'LEADING'),
    person('stranger', 'far', 'ACADEMICIAN'),
  ],
  affiliations: [
    { expert: 'expert:doctor', organisation: 'institution:h' },
    { expert: 'expert:nurse', organisation: 'institution:h', to: '2026-06-30' },
    { expert: 'expert:maker', organisation: 'enterprise:n', from: '2026-06-30' },
  ],
  projects: [
    project('day-before', '2025-06-29'),
    project('that-day', '2025-06-30'),
    project('long-ago', '2024-06-29', { status: 'TERMINATED', chains: 'chain:inn', undertaken_by: 'enterprise:n' }),
    project('undated-result', '2024-01-01'),
    project('result-to-come', '2025-01-01', { status: 'COMPLETED' }),
    project('no-end', ''),
    project('with-result', '2024-01-01', { chains: 'chain:inn;chain:old' }),
  ],
  achievements: [
    { id: 'achievement:undated', name: '演示成果甲', project: 'project:undated-result' },
    { id: 'achievement:later', name: '演示成果乙', project: 'project:result-to-come', produced_on: '2026-07-01' },
    {
      id: 'achievement:waiting',
      name: '演示成果丙',
      project: 'project:with-result',
      produced_on: '2025-06-29',
      transferred_to: 'enterprise:n',
      transferred_on: '2026-07-01',
    },
    {
      id: 'achievement:taken',
      name: '演示成果丁',
      project: 'project:with-result',
      produced_on: '2024-01-01',
      transferred_to: 'enterprise:n',
      transferred_on: '2026-06-30',
    },
    { id: 'achievement:orphan', name: '演示成果戊', produced_on: '2020-01-01' },
  ],
  policies: [
    { id: 'policy:p', title: '演示方案', date: '2025-12-31', region: 'region:city', status: 'ISSUED' },
    { id: 'policy:gone', title: '演示旧方案', date: '2020-01-01', region: 'region:city', status: 'REPEALED' },
  ],
  clauses: [{ id: 'clause:p#一', policy: 'policy:p', path: '一', title: '演示' }],
  measures: [
    {
      id: 'measure:1',
      policy: 'policy:p',
      clause: '一',
      title: '演示措施一',
      responsible: 'department:b;department:a',
    },
    { id: 'measure:1-1', policy: 'policy:p', clause: '一/1', title: '演示措施一一', parent: 'measure:1' },
    { id: 'measure:2', policy: 'policy:p', clause: '二', title: '演示措施二' },
    { id: 'measure:2-1', policy: 'policy:p', clause: '二/1', title: '演示措施二一', parent: 'measure:2' },
    { id: 'measure:old', policy: 'policy:gone', clause: '一', title: '演示旧措施' },
  ],
  indicators: [
    { id: 'indicator:firms', name: '演示高企数', unit: '家' },
    { id: 'indicator:free', name: '演示未绑定', unit: '家' },
    { id: 'indicator:chain', name: '演示链数', unit: '家' },
  ],
  metric_bindings: [
    { metric: 'indicator:firms', counter: 'enterprises.highTech' },
    { metric: 'indicator:chain', counter: 'chain.experts' },
  ],
  observations: [
    {
      id: 'observation:old',
      region: 'region:city',
      metric: 'indicator:firms',
      date: '2024-12-31',
      value: '1',
      unit: '家',
      source: 'policy:p#一',
    },
    {
      id: 'observation:new',
      region: 'region:city',
      metric: 'indicator:firms',
      date: '2026-01-31',
      value: '5',
      unit: '家',
      source: 'policy:p#一',
    },
    {
      id: 'observation:county',
      region: 'region:county',
      metric: 'indicator:firms',
      date: '2026-01-31',
      value: '1',
      unit: '',
      source: 'policy:p#一',
    },
    {
      id: 'observation:later',
      region: 'region:city',
      metric: 'indicator:firms',
      date: '2026-07-01',
      value: '9',
      unit: '家',
      source: 'policy:p#一',
    },
    {
      id: 'observation:money',
      region: 'region:city',
      metric: 'indicator:firms',
      date: '2026-01-31',
      value: '9',
      unit: '亿元',
      source: 'policy:p#一',
    },
    {
      id: 'observation:free',
      region: 'region:city',
      metric: 'indicator:free',
      date: '2026-01-31',
      value: '9',
      unit: '家',
      source: 'policy:p#一',
    },
    {
      id: 'observation:chain',
      region: 'region:city',
      metric: 'indicator:chain',
      date: '2026-01-31',
      value: '9',
      unit: '家',
      source: 'policy:p#一',
    },
  ],
  targets: [
    target('behind', '20', { clause: '一' }),
    target('hoped', '20', { aspirational: 'true' }),
    target('near', '1'),
    target('over', '20', { deadline_year: '2025' }),
    target('nobase', '20', { metric: 'indicator:free', scope: 'TOTAL', region: 'region:county' }),
    target('gone', '20', { policy: 'policy:gone' }),
    target('chain', '20', { chain: 'chain:old' }),
  ],
  declared_gaps: [
    {
      id: 'gapdecl:true',
      policy: 'policy:p',
      clause: '一',
      region: 'region:city',
      title: '演示转化不足',
      check: 'G16 {}',
    },
    {
      id: 'gapdecl:false',
      policy: 'policy:p',
      clause: '一',
      region: 'region:city',
      title: '演示久未结题',
      check: 'G16 {"months":200}',
    },
    {
      id: 'gapdecl:unbound',
      policy: 'policy:p',
      clause: '一',
      region: 'region:city',
      title: '演示环境有待改善',
      check: '',
    },
    { id: 'gapdecl:self', policy: 'policy:p', clause: '一', region: 'region:city', title: '演示自指', check: 'G20 {}' },
    {
      id: 'gapdecl:nothing',
      policy: 'policy:p',
      clause: '一',
      region: 'region:far',
      title: '演示远方',
      check: 'G16 {}',
    },
  ],
}

forRows((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, {
      ...world,
      registers: ['engagements', 'appointments'].map((register) => ({
        region: 'region:province',
        register,
        complete_from: '2020-01-01',
      })),
    })
  })
  afterAll(() => store.close())
  const list = (rule: string, filter: GapFilter = {}, asOf = '2026-06-30', reader: Reader = store) =>
    createContext({ reader, today: '2020-01-01', requestId: 'test' }).analysis.gap.list(
      { rules: [rule], ...filter },
      asOf,
    )
  const ids = async (rule: string, filter: GapFilter = {}, asOf?: string) =>
    (await list(rule, filter, asOf)).map(({ key, severity }) => `${severity} ${key.slice(`gap:${rule}:`.length)}`)
  const set = (rule: string, params: object): GapFilter => ({ parameters: { [rule]: params } })

  it('G12: behind the line, weaker where only hoped for or not recorded, worse after the deadline', async () => {
    const found = await list('G12')
    // Five firms are observed, one is the base: 4 new of 20, while 181 of 730 days ask for 4.96.
    expect(found.map(({ key }) => key)).toEqual([
      'gap:G12:region:city:target:over',
      'gap:G12:region:city:target:behind',
      'gap:G12:region:city:target:hoped',
    ])
    const [over, behind, hoped] = found
    expect(over!.severity).toBeCloseTo(0.4 + 0.3 * (16 / 20) + 0.2, 3)
    expect(behind!.severity).toBeCloseTo(0.4 + 0.3 * (1 - 4 / ((20 * 181) / 730)), 3)
    expect(hoped!.severity).toBeCloseTo(behind!.severity - 0.2, 3)
    expect(behind!.departmentId).toBe('department:b')
    expect(behind!.explanation.ZH).toMatch(
      /^演示city的目标“演示目标behind”：据2026年1月31日统计数据，较基数（1家）新增4家，目标为20家；/,
    )
    // On its last day, when all of it is due, the time is over.
    const behindOn = async (day: string) =>
      (await list('G12', {}, day)).find(({ key }) => key.endsWith(':behind'))!.severity
    expect(await behindOn('2027-12-31')).toBeCloseTo(0.4 + 0.3 * (12 / 20) + 0.2, 3)
    expect(await behindOn('2027-12-30')).toBeLessThan(0.7)
    expect(await ids('G12', { chains: ['chain:inn'] })).toEqual([])
    expect(await ids('G12', { region: 'region:county' })).toEqual([])
    // Nothing has been observed since the policy was made, and firms carry no dates.
    expect(await ids('G12', {}, '2025-12-31')).toEqual([])
  })

  it('G15: ties to chains of the region, below and above; tiers; cities of strangers left out', async () => {
    // County: doctor and nurse, no tie. City: maker by the firm on its chain, so 1 of 3. Far: no chain. Province: its
    // own chain, the same 1 of 3.
    expect(await ids('G15')).toEqual(['0.8 region:county', '0.533 region:city', '0.533 region:province'])
    const [county] = await list('G15', { region: 'region:county' })
    expect(Object.fromEntries(county!.evidence.map(({ label, value }) => [label.EN, value]))).toEqual({
      'Experts of the tier or higher': 2,
      'With a tie to a chain': 0,
      'Without a tie to a chain': 2,
      'Share with a tie': 0,
      'Share wanted': 0.5,
      'Chains of the region': 5,
      'Employer: hospital': { experts: 1, tied: 0 },
      'Employer: none': { experts: 1, tied: 0 },
    })
    // The nurse's post ends on the day; the maker's begins on it.
    expect(await ids('G15', {}, '2026-06-29')).toEqual(['0.8 region:city', '0.8 region:county', '0.8 region:province'])
    expect(await ids('G15', set('G15', { minShare: 1 / 3 }))).toEqual(['0.8 region:county'])
    expect(await ids('G15', { region: 'region:city', includeSubregions: false })).toEqual(['0.533 region:city'])
    expect(await ids('G15', { ...set('G15', { tier: 'ACADEMICIAN' }), region: 'region:city' })).toEqual([
      '0.8 region:city',
      '0.8 region:county',
    ])
    expect(await ids('G15', { chains: ['chain:inn'] })).toEqual([])
  })

  it('G15: an expert of a county who serves a chain of the city is not misplaced, in an open transaction too', async () => {
    const appointment = {
      id: 'appointment:try',
      role: 'EXPERT' as const,
      from: '2026-01-01',
      expertId: 'expert:doctor',
      chainId: 'chain:inn',
    }
    const inside = await store.transaction(
      async (tx) => {
        await tx.run(createAppointment, { rows: [{ from: 'expert:doctor', to: 'chain:inn', properties: appointment }] })
        return (await list('G15', {}, '2026-06-30', tx)).map(({ key }) => key)
      },
      { rollback: true },
    )
    expect(inside).toEqual([])
  })

  it('G16: strictly before the day, results by asOf, transfers by asOf', async () => {
    expect(await ids('G16')).toEqual([
      '0.8 achievement:orphan',
      '0.5 project:day-before',
      '0.5 project:long-ago',
      '0.5 project:result-to-come',
      '0.4 achievement:waiting',
    ])
    expect(await ids('G16', set('G16', { months: 24 }))).toEqual(['0.8 achievement:orphan', '0.3 project:long-ago'])
    expect(await ids('G16', {}, '2026-07-01')).toEqual([
      '0.8 achievement:orphan',
      '0.5 project:day-before',
      '0.5 project:long-ago',
      '0.5 project:that-day',
    ])
    expect(await ids('G16', { region: 'region:city' })).toHaveLength(4)
    expect(await ids('G16', { chains: ['chain:inn'] })).toEqual(['0.5 project:long-ago', '0.4 achievement:waiting'])
    expect(await ids('G16', { chains: ['chain:old'] })).toEqual([])
    expect((await list('G16', { chains: ['chain:inn'] })).map(({ chainId, regionId }) => [chainId, regionId])).toEqual([
      ['chain:inn', 'region:city'],
      ['chain:inn', 'region:city'],
    ])
    // 31 August less six months is the end of February.
    expect(await ids('G16', { ...set('G16', { months: 6 }), region: 'region:city' }, '2025-08-31')).toEqual([
      '0.6 achievement:taken',
      '0.5 project:long-ago',
      '0.5 project:result-to-come',
    ])
    expect(await ids('G16', { ...set('G16', { months: 6 }), region: 'region:city' }, '2024-02-29')).toEqual([])
  })

  it('G17: innovation to industry anywhere, industry from its region or above', async () => {
    // The industry chain of the county is supported from the city above; the province has no innovation chain, so that
    // its industry chain is not assessed.
    expect(await ids('G17')).toEqual(['0.5 chain:alone'])
    expect(await ids('G17', set('G17', { kinds: ['INDUSTRY'] }))).toEqual([])
    expect(await ids('G17', { chains: ['chain:inn', 'chain:alone'] })).toEqual(['0.5 chain:alone'])
    await expect(list('G17', set('G17', { kinds: ['TALENT'] }))).rejects.toThrow(
      'a list of one or more of INNOVATION, INDUSTRY',
    )
  })

  it('G18: leaves without a unit up to the root, of documents in force', async () => {
    expect(await ids('G18')).toEqual(['0.55 measure:2-1'])
    expect(await ids('G18', { region: 'region:county' })).toEqual([])
    expect(await ids('G18', { chains: ['chain:inn'] })).toEqual([])
  })

  it('G19: what is stated, counted, by unit, day and tolerance', async () => {
    // Two firms in the city with its county; 5 stated now, 1 before; 1 of 1 in the county.
    expect(await ids('G19')).toEqual(['0.54 region:city:observation:new', '0.3 region:city:observation:old'])
    expect(await ids('G19', set('G19', { tolerance: 1 }))).toEqual(['0.54 region:city:observation:new'])
    expect(await ids('G19', set('G19', { tolerance: 3 }))).toEqual([])
    expect(await ids('G19', { region: 'region:county' })).toEqual([])
    expect((await list('G19', { region: 'region:city' }))[0]!.explanation.EN).toBe(
      'For 演示city "演示高企数" is stated as 5 on 2026-01-31, while the registers hold 2 ("High-tech enterprises", as recorded now): 3 fewer.',
    )
  })

  it('G20: confirmed and unknown, not refuted, never itself', async () => {
    // Results nobody declares complete may be missing; the far region holds no project.
    expect(await ids('G20')).toEqual([
      '0.3 region:city:gapdecl:self',
      '0.3 region:city:gapdecl:true',
      '0.3 region:city:gapdecl:unbound',
      '0.3 region:far:gapdecl:nothing',
    ])
    expect(await ids('G20', { region: 'region:far' })).toEqual(['0.3 region:far:gapdecl:nothing'])
  })

  it('asks a number of queries that does not grow with what is found', async () => {
    const of = async (rule: string, regionId?: string) => {
      const names: string[] = []
      await list(
        rule,
        regionId ? { region: regionId } : {},
        '2026-06-30',
        traced(store, (name) => names.push(name)),
      )
      return names.sort()
    }
    const kept = ['registers/registerDeclarations', 'registers/registersBegun']
    expect(await of('G15')).toEqual(['gap/g15', 'region/regionTree', ...kept])
    expect(await of('G16')).toEqual(['gap/g16', 'gap/g16Achievements', 'region/regionTree', ...kept])
    expect(await of('G17')).toEqual(['gap/g17', 'gap/innovationRegions', 'region/regionTree', ...kept])
    expect(await of('G18')).toEqual(['gap/g18', 'region/regionTree', ...kept])
    expect(await of('G19')).toEqual([
      'counter/countRegionEnterprises',
      'gap/g19',
      'region/regionTree',
      'registers/registerDeclarations',
      'registers/registersBegun',
    ])
    expect((await of('G12')).filter((name) => name === 'gap/g12' || name.startsWith('counter/'))).toEqual([
      'counter/countRegionEnterprises',
      'gap/g12',
    ])
  })
})

describe('the named world', () => {
  forRows((engine) => {
    it('shows what it was drawn to show', async () => {
      await using store = await engine.open()
      await importWorld(store)
      const gaps = await createContext({ reader: store, today: '2026-01-01', requestId: 'test' }).analysis.gap.list({
        rules: ['G16', 'G17', 'G18', 'G19'],
      })
      expect(gaps.map(({ key }) => key).sort()).toEqual([
        'gap:G16:achievement:shelf',
        'gap:G16:project:stuck',
        'gap:G17:chain:digital',
        'gap:G17:chain:herbs',
        'gap:G18:measure:2',
        'gap:G19:region:jia:observation:high-tech',
        'gap:G19:region:jia:observation:high-tech-2024',
      ])
    })
  })
})

forRows((engine) => {
  it('G20: confirmed where results are declared complete', async () => {
    await using store = await engine.open()
    await importTables(store, {
      ...world,
      registers: [{ region: 'region:province', register: 'achievements', complete_from: '2020-01-01' }],
    })
    const analysis = () => createContext({ reader: store, today: '2020-01-01', requestId: 'test' }).analysis
    // The worst that G16 finds in the city is 0.5.
    expect(
      (await analysis().gap.list({ rules: ['G20'] }, '2026-06-30')).map(
        ({ severity, key }) => `${severity} ${key.slice('gap:G20:'.length)}`,
      ),
    ).toEqual([
      '0.5 region:city:gapdecl:true',
      '0.3 region:city:gapdecl:self',
      '0.3 region:city:gapdecl:unbound',
      '0.3 region:far:gapdecl:nothing',
    ])
    const verdicts = await analysis().declared.list({ region: 'region:city', asOf: '2026-06-30' })
    expect(verdicts.map(({ record, verdict }) => [record.id, verdict])).toEqual([
      ['gapdecl:false', 'REFUTED'],
      ['gapdecl:self', 'UNKNOWN'],
      ['gapdecl:true', 'CONFIRMED'],
      ['gapdecl:unbound', 'UNKNOWN'],
    ])
  })
})
