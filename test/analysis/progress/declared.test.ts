import { describe, expect, it } from 'vitest'
import { parseCheck } from '../../../src/analysis/declared/index.js'
import { createContext } from '../../../src/context.js'
import type { Store } from '../../../src/store/store.js'
import { traced } from '../../../src/store/traced.js'
import type { Tables } from '../counter/world.js'
import { importTables, importWorld } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'

describe('a check', () => {
  it('is a rule with parameters as JSON', () => {
    expect(parseCheck('G09 {"level":"NATIONAL"}')).toEqual({ rule: 'G09', parameters: { level: 'NATIONAL' } })
    expect(parseCheck(' G15 ')).toEqual({ rule: 'G15', parameters: {} })
    for (const text of ['', 'G9', 'G09 {', 'G09 {"level":}', 'G09 [1]', 'level'])
      expect(parseCheck(text), text).toBeUndefined()
  })
})

/**
 * 甲 has a chain with a national platform and a leader, 乙 has a chain and nothing else, 丙 lies under 甲 and has nothing
 * at all.
 */
const tables: Tables = {
  regions: [
    { id: 'region:a', name: '演示甲' },
    { id: 'region:b', name: '演示乙' },
    { id: 'region:c', name: '演示丙', parent: 'region:a' },
  ],
  policies: [{ id: 'policy:p', title: '演示' }],
  chains: [
    { id: 'chain:a', name: '演示甲链', kind: 'INNOVATION', region: 'region:a' },
    { id: 'chain:b', name: '演示乙链', kind: 'INNOVATION', region: 'region:b' },
  ],
  platforms: [
    {
      id: 'platform:a',
      name: '演示平台',
      kind: 'KEY_LABORATORY',
      level: 'NATIONAL',
      status: 'EXISTING',
      region: 'region:a',
      chains: 'chain:a',
    },
  ],
  experts: [
    { id: 'expert:a', name: '演示专家', title_rank: 'SENIOR_FULL', talent_tier: 'LEADING', region: 'region:a' },
  ],
  appointments: [{ id: 'appointment:a', expert: 'expert:a', chain: 'chain:a', role: 'LEADER', from: '2025-01-01' }],
  declared_gaps: [
    { id: 'gapdecl:01', region: 'region:a', check: 'G09 {"level":"NATIONAL"}' },
    { id: 'gapdecl:02', region: 'region:a', check: 'G03 {"minSenior":2}' },
    { id: 'gapdecl:03', region: 'region:a', check: 'G03 {"minSenior":1}' },
    { id: 'gapdecl:04', region: 'region:a', check: 'G03 {"minSenior":1,"kinds":["INDUSTRY"]}' },
    { id: 'gapdecl:05', region: 'region:a', check: 'G03 {"minSenior":"many"}' },
    { id: 'gapdecl:06', region: 'region:a', check: 'G99' },
    { id: 'gapdecl:07', region: 'region:a', check: 'G20' },
    { id: 'gapdecl:08', region: 'region:a', check: '' },
    { id: 'gapdecl:09', region: 'region:a', check: 'G01' },
    { id: 'gapdecl:10', region: 'region:b', check: 'G09' },
    { id: 'gapdecl:11', region: 'region:b', check: 'G01' },
    { id: 'gapdecl:12', region: 'region:c', check: 'G01' },
    { id: 'gapdecl:13', region: 'region:a', check: 'G15' },
  ].map((row) => ({ ...row, policy: 'policy:p', clause: '一', title: `演示短板${row.id}` })),
}

forEachEngine((engine) => {
  const list = (store: Store, args: { region?: string; asOf?: string }) =>
    createContext({ reader: store, today: '2026-01-01', requestId: 'test' }).analysis.declared.list(args)

  it('holds what documents state against what the rules find', async () => {
    await using store = await engine.open()
    await importTables(store, tables)
    const found = await list(store, {})
    expect(
      found.map(
        ({ record, verdict, rule, findings }) => `${record.id.slice(-2)} ${verdict} ${rule ?? '-'} ${findings.length}`,
      ),
    ).toEqual([
      '01 REFUTED G09 0',
      '02 UNKNOWN G03 1',
      '03 REFUTED G03 0',
      '04 UNKNOWN G03 0',
      '05 UNKNOWN G03 0',
      '06 UNKNOWN - 0',
      '07 UNKNOWN - 0',
      '08 UNKNOWN - 0',
      '09 REFUTED G01 0',
      '10 UNKNOWN G09 0',
      '11 UNKNOWN G01 0',
      '12 UNKNOWN G01 0',
      '13 UNKNOWN G15 0',
    ])
    const reason = (id: string) => found.find(({ record }) => record.id === `gapdecl:${id}`)!.reason.EN
    expect(reason('02')).toBe(
      '1 gap "Chain lacking senior experts" rests on the register of appointments, not declared complete: complete it to tell',
    )
    expect(reason('04')).toContain('no chain of the kinds looked at')
    expect(reason('05')).toContain('parameters.G03.minSenior: expected a whole number')
    expect(reason('06')).toContain('the rule "G99" is not available')
    expect(reason('08')).toContain('no rule checks it')
    expect(reason('10')).toContain('no entries in the register of platforms')
    expect(reason('11')).toContain('no entries in the register of appointments')
    expect(reason('13')).toContain('no expert of the tier')
    expect(reason('12')).toContain('no chain')
    // Before the letter of the leader begins the chain has no leader.
    const earlier = await list(store, { region: 'region:a', asOf: '2024-12-31' })
    const vacant = earlier.find(({ record }) => record.id === 'gapdecl:09')!
    expect([vacant.verdict, vacant.reason.ZH]).toEqual([
      'UNKNOWN',
      '所见“链条没有链长”1处依据的聘任登记尚未声明完整，补全并声明后方可认定',
    ])
    expect(earlier.map(({ record }) => record.id)).toContain('gapdecl:12')
    expect(earlier.length).toBe(11)
    await expect(list(store, { region: 'region:none' })).rejects.toThrow('region: expected')
  })

  it('runs a check once for all regions it is stated of', async () => {
    await using store = await engine.open()
    const regions = Array.from({ length: 30 }, (_, n) => ({
      id: `region:${n}`,
      name: `演示${n}`,
      parent: n % 3 ? `region:${n - (n % 3)}` : '',
    }))
    const checks = ['G09', 'G09 {"level":"NATIONAL"}', 'G01', 'G09']
    await importTables(store, {
      regions,
      policies: [{ id: 'policy:p', title: '演示' }],
      chains: regions.map(({ id }, n) => ({ id: `chain:${n}`, name: `演示链${n}`, kind: 'INNOVATION', region: id })),
      platforms: [
        {
          id: 'platform:p',
          name: '演示平台',
          kind: 'KEY_LABORATORY',
          level: 'PROVINCIAL',
          status: 'EXISTING',
          region: 'region:1',
          chains: 'chain:1',
        },
      ],
      declared_gaps: regions.flatMap(({ id }, n) =>
        checks.map((check, m) => ({
          id: `gapdecl:${n}-${m}`,
          region: id,
          check,
          policy: 'policy:p',
          clause: '一',
          title: '演示短板',
        })),
      ),
    })
    const calls: string[] = []
    const found = await createContext({
      reader: traced(store, (name) => calls.push(name)),
      today: '2026-01-01',
      requestId: 'test',
    }).analysis.declared.list({})
    expect(calls.filter((name) => name.startsWith('gap/g')).sort()).toEqual(['gap/g01', 'gap/g09', 'gap/g09'])
    expect(calls.length).toBeLessThan(15)
    // The one platform lies in region:1, which says nothing of region:2 beside it; appointments are recorded nowhere.
    const count = (region: string, check: string) =>
      found
        .filter(({ record }) => record.regionId === region && record.check === check)
        .map(({ findings }) => findings.length)
    expect([
      count('region:0', 'G09'),
      count('region:0', 'G09 {"level":"NATIONAL"}'),
      count('region:1', 'G09'),
      count('region:2', 'G01'),
    ]).toEqual([[1, 1], [2], [0, 0], [0]])
  })

  it('confirms what is missing from a register declared complete, or what is present', async () => {
    const declared = (more: object) => ({
      region: 'region:a',
      register: 'appointments',
      complete_from: '2025-01-01',
      ...more,
    })
    const two = { ...tables.appointments![0]!, id: 'appointment:b', from: '2025-06-01' }
    const verdicts = async (more: Tables, asOf = '2026-01-01') => {
      await using store = await engine.open()
      await importTables(store, { ...tables, ...more })
      return Object.fromEntries(
        (await list(store, { asOf })).map(({ record, verdict }) => [record.id.slice(-2), verdict]),
      )
    }
    expect(await verdicts({ registers: [declared({})] })).toMatchObject({
      '02': 'CONFIRMED',
      '03': 'REFUTED',
      '09': 'REFUTED',
    })
    expect(await verdicts({ registers: [declared({})] }, '2024-12-31')).toMatchObject({
      '02': 'UNKNOWN',
      '09': 'UNKNOWN',
    })
    expect(await verdicts({ registers: [declared({ complete_to: '2026-01-01' })] })).toMatchObject({ '02': 'UNKNOWN' })
    expect(await verdicts({ registers: [declared({ synthetic: 'true' })] })).toMatchObject({ '02': 'UNKNOWN' })
    expect(await verdicts({ appointments: [...tables.appointments!, two] })).toMatchObject({
      '02': 'UNKNOWN',
      '09': 'CONFIRMED',
    })
  })

  it('is the same with demonstration data as without', async () => {
    const demo = <R extends object>(row: R) => ({ ...row, synthetic: 'true' })
    const told = async (more: Tables) => {
      await using store = await engine.open()
      await importTables(store, { ...tables, ...more })
      return (await list(store, {})).map(({ record, verdict, reason, findings }) => ({
        id: record.id,
        verdict,
        reason,
        findings: findings.map(({ evidence, explanation }) => ({ evidence, explanation })),
      }))
    }
    const facts = await told({})
    const person = demo({
      id: 'expert:demo',
      name: '演示专家二',
      title_rank: 'SENIOR_FULL',
      talent_tier: 'ACADEMICIAN',
      region: 'region:b',
    })
    expect(
      await told({
        experts: [...tables.experts!, person],
        appointments: [
          ...tables.appointments!,
          ...['chain:a', 'chain:b'].map((chain, n) =>
            demo({ id: `appointment:demo${n}`, expert: 'expert:demo', chain, role: 'LEADER', from: '2025-01-01' }),
          ),
        ],
        platforms: [
          ...tables.platforms!,
          demo({
            id: 'platform:demo',
            name: '演示平台二',
            kind: 'KEY_LABORATORY',
            level: 'NATIONAL',
            status: 'EXISTING',
            region: 'region:b',
            chains: 'chain:b',
          }),
        ],
        chains: [...tables.chains!, demo({ id: 'chain:demo', name: '演示丙链', kind: 'INDUSTRY', region: 'region:c' })],
        registers: [
          demo({ region: 'region:a', register: 'appointments', complete_from: '2020-01-01' }),
          demo({ region: 'region:b', register: 'platforms', complete_from: '2020-01-01' }),
        ],
        declared_gaps: [...tables.declared_gaps!, demo({ ...tables.declared_gaps![0]!, id: 'gapdecl:demo' })],
      }),
    ).toEqual(facts)
  })

  it('tells nothing by the demonstration data of the named world', async () => {
    await using store = await engine.open()
    await importWorld(store)
    const [first, second] = await list(store, { region: 'region:jia' })
    expect([first!.verdict, first!.rule, first!.parameters, first!.findings]).toEqual([
      'UNKNOWN',
      'G09',
      { level: 'NATIONAL' },
      [],
    ])
    expect(first!.reason.ZH).toBe('该地区尚无所考察类别的链条')
    expect([second!.verdict, second!.reason.ZH]).toEqual(['UNKNOWN', '尚无可以核对的规则'])
  })
})
