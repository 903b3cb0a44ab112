import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { ledgerEntries, registerEntries, registersBegun, serviceEntries } from '../../../src/generated/cypher.js'
import { labelIn } from '../../../src/query/names.js'
import { Touching, type TouchingRow } from '../../../src/import/write/touched.js'
import type { RegisterName } from '../../../src/registers.js'
import { openStore } from '../../../src/store/open.js'
import type { Store } from '../../../src/store/store.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'

const regions = [
  { id: 'p', name: '省', parent: '' },
  { id: 'a', name: '甲州', parent: 'p' },
  { id: 'aa', name: '甲县', parent: 'a' },
  { id: 'b', name: '乙州', parent: 'p' },
  { id: 'elsewhere', name: '外省', parent: '' },
]
const experts = [
  { id: 'e', name: '演示·甲', region: 'a', synthetic: 'true' },
  { id: 'f', name: '乙', region: 'elsewhere', synthetic: '' },
]
const chains = [{ id: 'c', name: '链', kind: 'INNOVATION', region: 'aa' }]
const appointments = [{ id: 'x', expert: 'e', chain: 'c', role: 'LEADER', from: '2020-01-01' }]
const registers = [
  { region: 'a', register: 'teams', complete_from: '2024-01-01', complete_to: '2025-01-01', synthetic: '' },
  { region: 'a', register: '聘任', complete_from: '2024-01-01', complete_to: '', synthetic: 'true' },
]

forEachEngine((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importTables(store, { regions, experts, chains, appointments, registers })
  })
  afterAll(() => store.close())
  const analysis = () => createContext({ reader: store, today: '2026-01-01', requestId: 'test' }).analysis.registers

  const cases: [string, RegisterName, string, string, boolean, string][] = [
    ['declared for the region', 'teams', 'a', '2024-01-01', false, 'COMPLETE'],
    ['declared above it', 'teams', 'aa', '2024-12-31', false, 'COMPLETE'],
    ['declared below it', 'teams', 'p', '2024-06-01', false, 'EMPTY'],
    ['the day before it begins', 'teams', 'a', '2023-12-31', false, 'EMPTY'],
    ['the day it ends', 'teams', 'a', '2025-01-01', false, 'EMPTY'],
    ['an entry of its own', 'experts', 'a', '2026-01-01', false, 'KEPT'],
    ['an entry above it', 'experts', 'aa', '2026-01-01', false, 'KEPT'],
    ['an entry below it', 'experts', 'p', '2026-01-01', false, 'KEPT'],
    ['an entry beside it', 'experts', 'b', '2026-01-01', false, 'EMPTY'],
    ['demonstration entries are no facts', 'experts', 'a', '2026-01-01', true, 'EMPTY'],
    ['a demonstration declaration', 'appointments', 'aa', '2030-01-01', false, 'COMPLETE'],
    ['a demonstration declaration is no fact', 'appointments', 'aa', '2030-01-01', true, 'EMPTY'],
    ['before a declaration of a register with entries', 'appointments', 'a', '2023-06-01', false, 'KEPT'],
  ]
  it.each(cases)('%s', async (_, register, region, asOf, factsOnly, standing) => {
    expect(await analysis().standing(register, `region:${region}`, asOf, { factsOnly })).toBe(standing)
  })

  it('answers many at once as it answers each', async () => {
    const asked = cases.filter(([, , , asOf, facts]) => asOf === '2026-01-01' && !facts)
    const standings = await analysis().standings(
      asked.map(([, register, region]) => ({ register, regionId: `region:${region}` })),
      '2026-01-01',
    )
    expect(standings).toEqual(asked.map((each) => each[5]))
  })

  it('names the declarations a register is complete by', async () => {
    expect(await analysis().declarations('appointments', 'region:aa', '2026-01-01')).toEqual([
      'register:region:a~appointments~2024-01-01',
    ])
    expect(await analysis().declarations('teams', 'region:aa', '2026-01-01')).toEqual([])
  })
})

describe('a register with more entries than are looked at first', () => {
  it('is kept where only one of them lies, and the regions that are left are read once', async () => {
    await using store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
    const many = Array.from({ length: 2100 }, (_, n) => ({ id: `many${n}`, name: `丙${n}`, region: 'elsewhere' }))
    await importTables(store, { regions, experts: [...many, { id: 'z', name: '丁', region: 'aa' }] })
    const read: string[] = []
    const { registers } = createContext({
      reader: { run: (query, params) => (read.push(query.name), store.run(query, params)) },
      today: '2026-01-01',
      requestId: 'test',
    }).analysis
    const of = (...ids: string[]) =>
      registers.standings(
        ids.map((id) => ({ register: 'experts' as const, regionId: `region:${id}` })),
        '2026-01-01',
      )
    expect(await of('elsewhere')).toEqual(['KEPT'])
    expect(await of('b')).toEqual(['EMPTY'])
    expect(await of('aa', 'a', 'p', 'b', 'elsewhere')).toEqual(['KEPT', 'KEPT', 'KEPT', 'EMPTY', 'KEPT'])
    expect(read.filter((name) => /registersBegun|Entries/.test(name))).toEqual([
      'registers/registersBegun',
      'registers/registerEntries',
    ])
  })
})

describe('how registers are kept after changes', () => {
  const looking = (store: Store) => {
    const read: string[] = []
    const { registers } = createContext({
      reader: { run: (query, params) => (read.push(query.name), store.run(query, params)) },
      today: '2026-01-01',
      requestId: 'test',
    }).analysis
    const of = (register: RegisterName, ...ids: string[]) =>
      registers.standings(
        ids.map((id) => ({ register, regionId: `region:${id}` })),
        '2026-01-01',
      )
    return { registers, of, entries: () => read.filter((name) => /registersBegun|Entries/.test(name)) }
  }

  it('is not asked where nothing of theirs was made, nor where they are kept for all regions already', async () => {
    await using store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
    await importTables(store, { regions, experts, chains, appointments })
    const first = looking(store)
    await first.of('experts', 'b')
    await first.of('chains', 'b')
    await first.of('appointments', 'b', 'elsewhere')
    const before = await first.registers.marks()
    const same = looking(store)
    const changed = { entries: new Set(['Chain']), fewer: new Set<string>() }
    expect(await same.registers.differ({ 'all experts': before['all experts']! }, changed)).toBe(false)
    expect(await same.of('experts', 'a', 'b', 'elsewhere')).toEqual(await first.of('experts', 'a', 'b', 'elsewhere'))
    expect(same.entries()).toEqual([])
    // An expert in the last of the regions, which the register then has in all.
    await importTables(store, { experts: [{ id: 'g', name: '丙', region: 'b' }] })
    const more = looking(store)
    const made = { entries: new Set(['Expert', 'IN_REGION']), fewer: new Set<string>() }
    expect(await more.registers.differ(before, made)).toBe(true)
    expect(await more.of('experts', 'b')).toEqual(['KEPT'])
    const all = await more.registers.marks()
    const again = looking(store)
    expect(await again.registers.differ({ 'all experts': all['all experts']! }, made)).toBe(false)
    expect(await again.of('experts', 'p', 'a', 'aa', 'b', 'elsewhere')).toEqual(Array(5).fill('KEPT'))
    expect(again.entries()).toEqual([])
    await importTables(store, { experts: [{ id: 'g', name: '丙', region: 'a' }] })
    const fewer = looking(store)
    expect(await fewer.registers.differ(all, { entries: made.entries, fewer: made.entries })).toBe(true)
    expect(await fewer.of('experts', 'b')).toEqual(['EMPTY'])
  })

  it('may be another where a row is made, taken out, tied otherwise or marked, not where it is told otherwise', async () => {
    const of = async (row: Partial<TouchingRow>) => {
      const touching = new Touching()
      await touching.add(
        [{ operation: 'UPDATE', table: 'experts', id: 'expert:e', fields: [], ...row }],
        async () => [],
      )
      return [
        [...touching.names].some((name) => labelIn(name) === 'Expert'),
        ...[touching.entries, touching.fewer].map((some) => some.has('Expert')),
      ]
    }
    const changed = (column: string): Partial<TouchingRow> => ({ fields: [{ column, before: 'a', after: 'b' }] })
    expect(await of(changed('name'))).toEqual([true, false, false])
    expect(await of(changed('title_rank'))).toEqual([true, false, false])
    expect(await of(changed('region'))).toEqual([true, true, true])
    expect(await of(changed('synthetic'))).toEqual([true, true, true])
    expect(await of({ operation: 'CREATE' })).toEqual([true, true, false])
    expect(await of({ operation: 'REMOVE' })).toEqual([true, true, true])
  })

  it('rests on nothing but which entries there are, what they are tied to and what marks them', () => {
    for (const { text } of [registersBegun, registerEntries, ledgerEntries, serviceEntries])
      for (const [, property] of text.matchAll(/\b[a-z]\.(\w+)/g))
        expect(['id', 'regionId', 'synthetic']).toContain(property)
  })
})

describe('what a declaration may name', () => {
  it('is the name of a register, and an error tells them all', async () => {
    const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
    const declare = (register: string) =>
      importTables(store, { regions, registers: [{ region: 'a', register, complete_from: '2024-01-01' }] })
    await expect(declare('unicorns')).rejects.toMatchObject({
      problems: [
        expect.stringMatching(
          /column register: found "unicorns", expected one of .*appointments \(聘任\).*teams \(团队\)/s,
        ),
      ],
    })
    await declare('Appointments')
    expect((await declare('聘任')).tables).toContainEqual(
      expect.objectContaining({ table: 'registers', created: 0, unchanged: 1 }),
    )
    await store.close()
  })
})
