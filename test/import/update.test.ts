import { afterEach, beforeEach, expect, it } from 'vitest'
import type { MemoryTables } from '../../src/import/read/memory.js'
import type { Store } from '../../src/store/store.js'
import { importTables, importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { wholeGraph } from './graph.js'

const base: MemoryTables = {
  regions: [
    { id: 'a', name: '演示甲州' },
    { id: 'b', name: '演示乙州' },
  ],
  fields: [
    { id: 'f', name: '演示领域一' },
    { id: 'g', name: '演示领域二' },
  ],
  departments: [
    { id: 'x', name: '演示甲局' },
    { id: 'y', name: '演示乙局' },
  ],
  policies: [{ id: 'p', title: '演示方案' }],
  indicators: [{ id: 'i', name: '演示指标' }],
  metric_bindings: [{ metric: 'i', counter: 'platforms.existing' }],
  chains: [
    { id: 'c', name: '演示链', kind: '创新链', region: 'a', needs_fields: 'f' },
    { id: 'd', name: '演示另链', kind: '创新链', region: 'a', needs_fields: '' },
  ],
  chain_needs: [{ chain: 'c', field: 'g' }],
  experts: [
    { id: 'e', name: '演示·甲', region: 'a', fields: 'f;g', title_rank: '正高级' },
    { id: 'h', name: '演示·乙', region: '', fields: '', title_rank: '' },
  ],
  teams: [{ id: 't', name: '演示团队', leader: 'e', members: 'e;h' }],
  measures: [{ id: 'm', policy: 'p', clause: '一', title: '演示任务', responsible: 'x;y' }],
  appointments: [{ id: 'n', expert: 'e', chain: 'c', role: 'LEADER', from: '2025-01-01', to: '' }],
  affiliations: [],
  templates: [
    { id: 'k', name: '演示模板', cell: '人才', counter: 'chain.experts', minimum: '1', policy: 'p' },
    { id: 'k', name: '演示模板', cell: '平台', counter: 'chain.platforms', minimum: '1', policy: 'p' },
  ],
}
const changed = (table: string, row: number, cells: Record<string, string>): MemoryTables => ({
  ...base,
  [table]: base[table]!.map((old, at) => (at === row ? { ...old, ...cells } : old)),
})

forEachEngine((engine) => {
  let store: Store
  beforeEach(async () => {
    store = await engine.open()
    await importTables(store, base)
  })
  afterEach(() => store.close())

  const relations = async (from: string): Promise<string[]> =>
    (await wholeGraph(store)).relations
      .filter((relation) => relation.from === from)
      .map(({ type, to }) => `${type} ${to}`)
  const node = async (id: string) =>
    (await wholeGraph(store)).nodes.find(({ properties }) => properties.id === id)!.properties

  it('replaces what a changed row said before, its relations and removed values included', async () => {
    const report = await importTables(store, changed('experts', 0, { region: 'b', fields: 'g', title_rank: '' }))
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: report.rows - 1 })
    expect(await relations('expert:e')).toEqual([
      'APPOINTED_TO chain:c',
      'IN_REGION region:b',
      'LEADS team:t',
      'MEMBER_OF team:t',
      'SPECIALISES_IN field:g',
    ])
    const expert = await node('expert:e')
    expect(expert).toMatchObject({ regionId: 'region:b' })
    expect(expert.titleRank ?? null).toBeNull()
  })

  it('replaces relations that end at the changed row', async () => {
    expect(await importTables(store, changed('teams', 0, { leader: 'h', members: 'h' }))).toMatchObject({ updated: 1 })
    expect(await relations('expert:h')).toEqual(['LEADS team:t', 'MEMBER_OF team:t'])
    expect(await relations('expert:e')).not.toContain('LEADS team:t')
  })

  it('replaces responsible units and their order', async () => {
    expect(await importTables(store, changed('measures', 0, { responsible: 'y;x' }))).toMatchObject({ updated: 1 })
    const { relations } = await wholeGraph(store)
    expect(
      relations.filter(({ type }) => type === 'RESPONSIBLE').map(({ to, properties }) => [to, properties.order]),
    ).toEqual([
      ['department:x', 2],
      ['department:y', 1],
    ])
  })

  it('moves an appointment to another expert and another chain', async () => {
    expect(
      await importTables(store, changed('appointments', 0, { expert: 'h', chain: 'd', to: '2028-01-01' })),
    ).toMatchObject({ updated: 1 })
    const { relations } = await wholeGraph(store)
    expect(relations.filter(({ type }) => type === 'APPOINTED_TO')).toEqual([
      {
        type: 'APPOINTED_TO',
        from: 'expert:h',
        to: 'chain:d',
        properties: expect.objectContaining({
          id: 'appointment:n',
          expertId: 'expert:h',
          chainId: 'chain:d',
          to: '2028-01-01',
        }) as Record<string, unknown>,
      },
    ])
  })

  it('keeps needs that have a row of their own when the chain changes, and makes none twice', async () => {
    expect(await importTables(store, changed('chains', 0, { needs_fields: 'g' }))).toMatchObject({ updated: 1 })
    expect((await relations('chain:c')).filter((relation) => relation.startsWith('NEEDS'))).toEqual(['NEEDS field:g'])
    await importTables(store, changed('chains', 0, { needs_fields: '' }))
    expect((await relations('chain:c')).filter((relation) => relation.startsWith('NEEDS'))).toEqual(['NEEDS field:g'])
  })

  it('keeps the binding of an indicator whose row changes, and replaces it when its own row does', async () => {
    await importTables(store, { indicators: [{ id: 'i', name: '演示指标', unit: '家' }] })
    expect(await node('indicator:i')).toMatchObject({ unit: '家', counter: 'platforms.existing' })
    expect(
      await importTables(store, { metric_bindings: [{ metric: 'i', counter: 'platforms.national' }] }),
    ).toMatchObject({ updated: 1 })
    expect(await node('indicator:i')).toMatchObject({ unit: '家', counter: 'platforms.national' })
  })

  it('keeps a bare clause bare only until a row describes it', async () => {
    expect(await node('clause:p#一')).toMatchObject({ name: '一' })
    const described = await importTables(store, {
      ...base,
      clauses: [{ id: 'p#一', policy: 'p', path: '一', title: '演示目标' }],
    })
    expect(described.tables.find(({ table }) => table === 'clauses')).toMatchObject({ updated: 1 })
    expect(await node('clause:p#一')).toMatchObject({ name: '演示目标' })
    expect(await importTables(store, base)).toMatchObject({ updated: 0 })
    expect(await node('clause:p#一')).toMatchObject({ name: '演示目标' })
  })

  it('updates a template without doubling its relations', async () => {
    await importTables(store, {
      ...base,
      templates: base.templates!.map((row) => ({ ...row, name: '演示新模板', minimum: '2' })),
    })
    expect(await node('template:k')).toMatchObject({ name: '演示新模板' })
    expect(await relations('template:k')).toEqual([
      'HAS_CELL cell:k/人才',
      'HAS_CELL cell:k/平台',
      'OF_POLICY policy:p',
    ])
  })

  it('adds a new row to what is there and leaves absent rows alone', async () => {
    expect(await importTables(store, { experts: [{ id: 'z', name: '演示·丙', region: 'a' }] })).toMatchObject({
      created: 1,
      updated: 0,
      unchanged: 0,
    })
    expect((await wholeGraph(store)).nodes.filter(({ labels }) => labels.includes('Expert'))).toHaveLength(3)
  })

  it('does not mistake a row that has moved in its file for a changed one', async () => {
    const turned = Object.fromEntries(
      Object.entries(base)
        .reverse()
        .map(([table, rows]) => [table, table === 'templates' ? rows : [...rows].reverse()]),
    )
    expect(await importTables(store, turned)).toMatchObject({ created: 0, updated: 0 })
  })

  it('is idempotent after updates, over the whole world', async () => {
    await importWorld(store)
    const graph = await wholeGraph(store)
    expect(await importWorld(store)).toMatchObject({ created: 0, updated: 0 })
    expect(await wholeGraph(store)).toEqual(graph)
  })

  it('refuses a tree that would close over what the graph has', async () => {
    await importTables(store, {
      regions: [
        { id: 's', name: '演示子县', parent: 'a' },
        { id: 'u', name: '演示孙镇', parent: 's' },
      ],
      fields: [{ id: 'k', name: '演示子域', broader: 'f' }],
    })
    const before = await wholeGraph(store)
    await expect(
      importTables(store, {
        regions: [{ id: 'a', name: '演示甲州', parent: 'u' }],
        fields: [{ id: 'f', name: '演示领域一', broader: 'k' }],
      }),
    ).rejects.toMatchObject({
      problems: [
        'fields.csv, row 2, column broader: found "field:k", expected what is not below the row: field:f would be above itself',
        'regions.csv, row 2, column parent: found "region:u", expected what is not below the row: region:a would be above itself',
      ],
    })
    expect(await wholeGraph(store)).toEqual(before)
    // A row that says otherwise counts, not what it said before.
    expect(
      await importTables(store, {
        regions: [
          { id: 'a', name: '演示甲州', parent: 'u' },
          { id: 's', name: '演示子县', parent: '' },
        ],
      }),
    ).toMatchObject({ updated: 2 })
  })
})
