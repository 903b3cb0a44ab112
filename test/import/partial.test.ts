import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportError } from '../../src/kernel/errors.js'
import type { ImportOptions } from '../../src/import/index.js'
import type { MemoryTables } from '../../src/import/read/memory.js'
import { removeIds } from '../../src/import/remove.js'
import type { Store } from '../../src/store/store.js'
import { importTables, importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { often } from '../support/thorough.js'
import { wholeGraph } from './graph.js'

const base: MemoryTables = {
  regions: [
    { id: 'a', name: '演示甲州', code: '000001' },
    { id: 'b', name: '演示乙州', code: '' },
  ],
  fields: [
    { id: 'f', name: '演示领域一' },
    { id: 'g', name: '演示领域二' },
  ],
  indicators: [{ id: 'i', name: '演示指标', unit: '家' }],
  policies: [{ id: 'p', title: '演示方案', date: '2025-01-01' }],
  departments: [
    { id: 'd', name: '演示局' },
    { id: 'k', name: '演示厅' },
  ],
  chains: [{ id: 'c', name: '演示链', kind: '创新链', region: 'a', needs_fields: 'f;g' }],
  experts: [
    {
      id: 'x',
      name: '演示·甲',
      title_rank: '正高级',
      birth_year: '1970',
      region: 'a',
      fields: 'f;g',
      aliases: '演示甲',
      source: 'policy:p#一@L1',
      confidence: '0.8',
      synthetic: 'true',
      phone: '',
      email: '',
    },
    {
      id: 'y',
      name: '演示·乙',
      title_rank: '',
      birth_year: '',
      region: 'b',
      fields: '',
      aliases: '',
      source: '',
      confidence: '',
      synthetic: '',
      phone: '',
      email: '',
    },
  ],
  teams: [{ id: 't', name: '演示团队', leader: 'x', members: 'x;y' }],
  appointments: [
    { id: 'n', expert: 'x', chain: 'c', role: '链长', from: '2025-01-01', to: '2028-01-01', letter_no: '演1' },
  ],
  measures: [{ id: 'm', policy: 'p', clause: '二', title: '演示任务', responsible: 'k;d' }],
  targets: [
    { id: 'o', policy: 'p', region: 'a', metric: 'i', comparator: '不低于', value: '3', source: 'policy:p#一@L1' },
  ],
  templates: [
    { id: 'k', name: '演示模板', cell: '人才', counter: 'chain.experts', minimum: '1', policy: 'p' },
    { id: 'k', name: '演示模板', cell: '平台', counter: 'chain.platforms', minimum: '1', policy: 'p' },
  ],
}

forEachEngine((engine) => {
  let store: Store
  beforeEach(async () => {
    store = await engine.open()
    await importTables(store, base)
  })
  afterEach(() => store.close())
  const node = async (id: string) =>
    (await wholeGraph(store)).nodes.find(({ properties }) => properties.id === id)?.properties
  const ties = async (id: string) =>
    (await wholeGraph(store)).relations
      .filter(({ from, to }) => from === id || to === id)
      .map(({ type, from, to }) => `${from} ${type} ${to}`)
  const problems = async (tables: MemoryTables) =>
    (
      (await importTables(store, tables).then(
        () => undefined,
        (error: unknown) => error,
      )) as ImportError | undefined
    )?.problems
  const changes = async (tables: MemoryTables, options?: ImportOptions) =>
    (await importTables(store, tables, { ...options, dryRun: true })).changes.map(
      ({ operation, id, fields, with: by }) => [
        operation,
        id,
        ...fields.map(({ column, before, after }) => `${column}: ${String(before)} → ${String(after)}`),
        ...(by ? [by] : []),
      ],
    )

  describe('a partial table', () => {
    it('changes only its columns', async () => {
      const [was, tied] = [await node('expert:x'), await ties('expert:x')]
      expect(await importTables(store, { 专家: [{ 编号: 'x', 出生年份: '1968' }] })).toMatchObject({
        updated: 1,
        created: 0,
      })
      expect(await node('expert:x')).toEqual({ ...was, birthYear: 1968, rowHash: expect.any(String) as string })
      expect(await ties('expert:x')).toEqual(tied)
      expect(await importTables(store, { 专家: [{ 编号: 'x', 出生年份: '1968' }] })).toMatchObject({
        updated: 0,
        unchanged: 1,
      })
      // The whole row, with the new value, says the same.
      expect(
        await importTables(store, {
          ...base,
          experts: [{ ...base.experts![0]!, birth_year: '1968' }, base.experts![1]!],
        }),
      ).toMatchObject({ updated: 0, created: 0 })
    })

    it('clears what an empty cell stands for', async () => {
      expect(await changes({ experts: [{ id: 'x', birth_year: '', fields: 'f', aliases: '' }] })).toEqual([
        [
          'update',
          'expert:x',
          'birth_year: 1970 → undefined',
          'fields: field:f,field:g → field:f',
          'aliases: 演示甲 → undefined',
        ],
      ])
      await importTables(store, { experts: [{ id: 'x', birth_year: '', fields: 'f', aliases: '' }] })
      expect(await node('expert:x')).not.toHaveProperty('birthYear')
      expect(await node('expert:x')).toMatchObject({ titleRank: 'SENIOR_FULL', sources: ['policy:p#一@L1|0.8'] })
      expect(await ties('expert:x')).toContain('expert:x SPECIALISES_IN field:f')
      expect(await ties('expert:x')).not.toContain('expert:x SPECIALISES_IN field:g')
    })

    it('needs all that is required only of new rows', async () => {
      expect(
        await problems({
          experts: [
            { id: 'x', birth_year: '1960' },
            { id: 'z', birth_year: '1960' },
          ],
        }),
      ).toEqual(['experts.csv, row 3: expected a column name (姓名): the row is new'])
      expect(await problems({ experts: [{ id: 'z', birth_year: '1960' }] })).toEqual([
        'experts.csv, row 1: expected a column name (姓名): its rows are new',
      ])
      expect(await problems({ experts: [{ name: '演示·甲' }] })).toEqual([
        'experts.csv, row 1: expected a column id (编号)',
      ])
      expect(await problems({ experts: [{ id: 'x', name: '' }] })).toEqual([
        'experts.csv, row 2, column name: expected a value: the column is required',
      ])
    })

    it('is held against what it leaves out', async () => {
      expect(await problems({ appointments: [{ id: 'n', to: '2024-01-01' }] })).toEqual([
        'appointments.csv, row 2, column to: found "2024-01-01", expected a day after 2025-01-01, on which the period begins',
      ])
      await importTables(store, { regions: [{ id: 'b', parent: 'a' }] })
      expect(
        await problems({
          regions: [
            { id: 'b', code: '000002' },
            { id: 'a', code: '' },
          ],
        }),
      ).toBeUndefined()
      expect(await problems({ regions: [{ id: 'a', parent: 'b' }] })).toHaveLength(1)
    })

    it('works for relations, and for what a name or a clause follows from', async () => {
      await importTables(store, { 聘任: [{ 编号: 'n', '聘期至（含）': '2029-12-31' }] })
      expect((await wholeGraph(store)).relations.find(({ type }) => type === 'APPOINTED_TO')).toMatchObject({
        from: 'expert:x',
        to: 'chain:c',
        properties: { role: 'LEADER', from: '2025-01-01', to: '2030-01-01', letterNo: '演1' },
      })
      await importTables(store, {
        targets: [{ id: 'o', value: '5' }],
        measures: [{ id: 'm', title: '演示新任务' }],
        templates: [{ id: 'k', cell: '平台', minimum: '2' }],
      })
      expect(await node('target:o')).toMatchObject({ name: '演示指标不低于5', clauseId: 'clause:p#一' })
      expect(await node('measure:m')).toMatchObject({ name: '演示新任务', clause: '二' })
      expect(
        (await wholeGraph(store)).relations
          .filter(({ type }) => type === 'RESPONSIBLE')
          .map(({ to, properties }) => [properties.order, to])
          .sort(),
      ).toEqual([
        [1, 'department:k'],
        [2, 'department:d'],
      ])
      expect(await node('template:k')).toMatchObject({ name: '演示模板', policyId: 'policy:p' })
      await importTables(store, { targets: [{ id: 'o', name: '演示自定' }] })
      await importTables(store, { targets: [{ id: 'o', value: '6' }] })
      expect(await node('target:o')).toMatchObject({ name: '演示自定', value: 6 })
    })

    it('keeps the contact data it leaves out', async () => {
      const contact = async () =>
        (await wholeGraph(store)).nodes.find(({ labels }) => labels.includes('Contact'))?.properties
      await importTables(
        store,
        { experts: [{ id: 'x', phone: '000-0000-0001', email: 'nobody@example.invalid' }] },
        { contacts: true },
      )
      await importTables(store, { experts: [{ id: 'x', email: '' }] }, { contacts: true })
      expect(await contact()).toEqual({ id: 'contact:x', phone: '000-0000-0001' })
      await importTables(store, { experts: [{ id: 'x', birth_year: '1971' }] }, { contacts: true })
      expect(await contact()).toEqual({ id: 'contact:x', phone: '000-0000-0001' })
      await importTables(store, { experts: [{ id: 'x', phone: '' }] }, { contacts: true })
      expect(await contact()).toBeUndefined()
    })
  })

  it('takes rows out, with what hangs on them, and lists it first', async () => {
    const removal: MemoryTables = {
      experts: [{ id: 'x', _remove: 'true' }],
      teams: [{ id: 't', leader: '', members: 'y' }],
    }
    expect(await changes(removal)).toEqual([
      ['update', 'team:t', 'leader: expert:x → undefined', 'members: expert:x,expert:y → expert:y'],
      ['remove', 'expert:x'],
      ['remove', 'appointment:n', 'expert:x'],
    ])
    expect((await importTables(store, removal)).notes).toContain(
      'with 1 removed entity goes what hangs on it: 1 of appointments',
    )
    expect(await node('expert:x')).toBeUndefined()
    expect(
      (await wholeGraph(store)).relations.filter(
        ({ from, to, type }) => [from, to].includes('expert:x') || type === 'APPOINTED_TO',
      ),
    ).toEqual([])
    expect(await importTables(store, removal)).toMatchObject({
      removed: 0,
      updated: 0,
      unchanged: 2,
      notes: ['1 row to be removed was not there'],
    })
  })

  it('refuses to take out what something that stays refers to', async () => {
    expect(await problems({ experts: [{ id: 'x', _remove: '是' }] })).toEqual([
      'experts.csv, row 2: found "expert:x", expected an entity that nothing refers to; this does: team:t',
    ])
    expect(
      await problems({ experts: [{ id: 'x', _remove: '是' }], teams: [{ id: 't', name: '演示团队' }] }),
    ).toHaveLength(1)
    expect(
      await problems({
        fields: [{ id: 'f', _remove: 'true' }],
        chains: [{ id: 'c', needs_fields: 'f' }],
        experts: [{ id: 'x', fields: '' }],
      }),
    ).toEqual([
      'chains.csv, row 2, column needs_fields: found "field:f", expected a Field that stays: the dataset takes this one out',
    ])
    expect(await problems({ policies: [{ id: 'p', _remove: 'true' }] })).toHaveLength(1)
    expect(
      await problems({
        departments: [
          { id: 'd', _remove: 'true' },
          { id: 'd', _remove: 'false' },
        ],
      }),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^departments.csv, row 3/)]))
    await importTables(store, { appointments: [{ id: 'n', _remove: 'true' }] })
    expect((await wholeGraph(store)).relations.filter(({ type }) => type === 'APPOINTED_TO')).toEqual([])
  })

  it('removes by id, and says what goes along', async () => {
    await expect(removeIds(store, ['expert:x', 'nothing:1'])).rejects.toThrow(/not found: nothing:1/)
    await expect(removeIds(store, ['expert:x'])).rejects.toMatchObject({
      problems: ['expert:x: expected an entity that nothing refers to; this does: team:t'],
    })
    const before = await wholeGraph(store)
    expect(await removeIds(store, ['expert:x', 'team:t'], { dryRun: true })).toMatchObject({ removed: 2, along: 1 })
    expect(await wholeGraph(store)).toEqual(before)
    await removeIds(store, ['appointment:n'])
    expect(await removeIds(store, ['team:t', 'expert:x'])).toMatchObject({ removed: 2, along: 0 })
    expect(await node('team:t')).toBeUndefined()
    expect(await node('expert:y')).toBeDefined()
  })

  it('a dry run of the world writes nothing, and lists it', async () => {
    const before = await wholeGraph(store)
    const report = await importWorld(store, { dryRun: true })
    expect(report.changes.filter(({ operation }) => operation === 'create')).toHaveLength(report.created)
    expect(await wholeGraph(store)).toEqual(before)
    await importWorld(store)
    const { changes, created, updated } = await importWorld(store, { dryRun: true })
    expect({ changes, created, updated }).toEqual({ changes: [], created: 0, updated: 0 })
  })

  it('does what a list of rows does, over random partial tables and removals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        await using fresh = await engine.open()
        await importTables(fresh, {
          fields: ['f0', 'f1', 'f2'].map((id) => ({ id, name: `演示${id}` })),
          chains: [{ id: 'c', name: '演示链', kind: 'INNOVATION', region: 'a' }],
          regions: [{ id: 'a', name: '演示州' }],
        })
        let model = EMPTY
        for (const tables of steps) {
          const next = oracle(model, tables)
          const outcome = await importTables(fresh, tables as MemoryTables).then(
            (report) => report,
            (error: unknown) => error,
          )
          if (next === undefined) expect(outcome).toBeInstanceOf(ImportError)
          else {
            expect(outcome).not.toBeInstanceOf(Error)
            model = next
          }
          expect(await shown(fresh)).toEqual(lines(model))
        }
      }),
      { numRuns: engine.name === 'neo4j' ? often(5, 15) : often(40, 60) },
    )
  })
})

type Row = Record<string, string>
interface Step {
  experts?: Row[]
  teams?: Row[]
  appointments?: Row[]
}
type Model = Record<keyof Step, Map<string, Row>>
const EMPTY: Model = { experts: new Map(), teams: new Map(), appointments: new Map() }
const REQUIRED: Record<keyof Step, string[]> = {
  experts: ['name'],
  teams: ['name'],
  appointments: ['expert', 'chain', 'role', 'from'],
}

const ids = ['0', '1', '2']
const id = fc.constantFrom(...ids)
const text = fc.constantFrom('', '甲', '乙')
const list = (prefix: string) => fc.subarray(ids).map((some) => some.map((one) => prefix + one).join(';'))
/** Rows of a table over some of its columns, each row with all of them. */
const rows = (cells: Record<string, fc.Arbitrary<string>>) =>
  fc.subarray(Object.keys(cells)).chain((columns) =>
    fc.uniqueArray(
      fc.record({
        id,
        ...Object.fromEntries(columns.map((column) => [column, cells[column]!])),
      }) as fc.Arbitrary<Row>,
      { selector: (row) => row.id, minLength: 1, maxLength: 3 },
    ),
  )
const named = fc.constantFrom('演示甲', '演示乙')
const removed = fc.constantFrom('', '', 'true')
const step: fc.Arbitrary<Step> = fc.record(
  {
    experts: rows({
      name: named,
      birth_year: fc.constantFrom('', '1970', '1980'),
      aliases: text,
      fields: list('f'),
      _remove: removed,
    }),
    teams: rows({ name: named, leader: fc.constantFrom('', ...ids), members: list(''), _remove: removed }),
    appointments: rows({
      expert: id,
      chain: fc.constant('c'),
      role: fc.constantFrom('LEADER', 'EXPERT'),
      from: fc.constantFrom('2020-01-01', '2021-01-01'),
      to: fc.constantFrom('', '2020-06-01', '2024-01-01'),
      _remove: removed,
    }),
  },
  { requiredKeys: [] },
)

/** What the rows are after a step, or undefined where it has to be refused. */
function oracle(model: Model, tables: Step): Model | undefined {
  const next: Model = {
    experts: new Map(model.experts),
    teams: new Map(model.teams),
    appointments: new Map(model.appointments),
  }
  const gone = new Set<string>()
  for (const table of ['experts', 'teams', 'appointments'] as const) {
    for (const { _remove, ...row } of tables[table] ?? []) {
      const before = next[table].get(row.id!)
      if (_remove === 'true') {
        next[table].delete(row.id!)
        if (table === 'experts') gone.add(row.id!)
        continue
      }
      const after = { ...before, ...row }
      if (REQUIRED[table].some((column) => !after[column])) return undefined
      if (after.to && after.to <= after.from!) return undefined
      next[table].set(row.id!, after)
    }
  }
  const there = (expert: string) => next.experts.has(expert)
  const mentioned = new Set(
    (tables.appointments ?? []).filter(({ _remove }) => _remove !== 'true').map((row) => row.id!),
  )
  for (const [key, { expert }] of next.appointments) {
    if (there(expert!)) continue
    // Appointments go with their expert, unless a row speaks of them.
    if (!gone.has(expert!) || mentioned.has(key)) return undefined
    next.appointments.delete(key)
  }
  for (const { leader, members } of next.teams.values())
    if ([leader, ...(members ?? '').split(';')].some((expert) => expert && !there(expert))) return undefined
  return next
}

const order = (cell: string | undefined): string => (cell ?? '').split(';').filter(Boolean).toSorted().join(';')
const lines = ({ experts, teams, appointments }: Model): string[] =>
  [
    ...[...experts].map(
      ([key, row]) => `expert ${key} ${row.name!} ${row.birth_year ?? ''} ${row.aliases ?? ''} ${order(row.fields)}`,
    ),
    ...[...teams].map(([key, row]) => `team ${key} ${row.name!} ${row.leader ?? ''} ${order(row.members)}`),
    ...[...appointments].map(
      ([key, row]) => `appointment ${key} ${row.expert!} ${row.role!} ${row.from!} ${row.to ?? ''}`,
    ),
  ].toSorted()

async function shown(store: Store): Promise<string[]> {
  const { nodes, relations } = await wholeGraph(store)
  const bare = (text: string): string => text.slice(text.indexOf(':') + 1)
  const ends = (type: string, from?: string, to?: string): string =>
    relations
      .filter(
        (tie) => tie.type === type && (from === undefined || tie.from === from) && (to === undefined || tie.to === to),
      )
      .map((tie) => bare(from === undefined ? tie.from : tie.to))
      .toSorted()
      .join(';')
  return [
    ...nodes
      .filter(({ labels }) => labels.includes('Expert'))
      .map(
        ({ properties: { id, name, birthYear, aliases } }) =>
          `expert ${bare(id)} ${String(name)} ${String(birthYear ?? '')} ${((aliases as string[] | undefined) ?? []).join(';')} ${ends('SPECIALISES_IN', id)}`,
      ),
    ...nodes
      .filter(({ labels }) => labels.includes('Team'))
      .map(
        ({ properties: { id, name, leaderId } }) =>
          `team ${bare(id)} ${String(name)} ${bare(String(leaderId ?? ''))} ${ends('MEMBER_OF', undefined, id)}`,
      ),
    ...relations
      .filter(({ type }) => type === 'APPOINTED_TO')
      .map(
        ({ from, properties }) =>
          `appointment ${bare(String(properties.id))} ${bare(from)} ${String(properties.role)} ${String(properties.from)} ${String(properties.to ?? '')}`,
      ),
  ].toSorted()
}
