import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createContext } from '../../src/context.js'
import { removeDemo } from '../../src/import/demo.js'
import { importDataset } from '../../src/import/index.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { wholeGraph } from './graph.js'

const data = (name: string): string => join(import.meta.dirname, '../../data', name)

forEachEngine((engine) => {
  it('leaves a store as one that never had demonstration data, and puts it back', { timeout: 240_000 }, async () => {
    await using store = await engine.open()
    await importDataset(store, data('facts'))
    // A relation between two real entities, from a row of demonstration data.
    const between = { chain_needs: [{ chain: 'chain:qiannan-01', field: 'field:modern-chemicals', synthetic: 'true' }] }
    const facts = await wholeGraph(store)
    await importDataset(store, data('synthetic'))
    await importTables(store, between)
    const both = await wholeGraph(store)
    expect((await removeDemo(store, { dryRun: true })).removed).toBeGreaterThan(300)
    expect(await wholeGraph(store)).toEqual(both)

    expect((await removeDemo(store)).removed).toBeGreaterThan(300)
    expect(await wholeGraph(store)).toEqual(facts)
    expect(await removeDemo(store)).toMatchObject({ removed: 0, along: 0 })
    // Nobody is on record now: no chain lacks a leader, it isn't known.
    const gap = gapsOf(store)
    const filter = { rules: ['G01'], region: 'region:522700', parameters: { G01: { kinds: ['INNOVATION'] } } }
    expect(await gap.list(filter)).toEqual([])
    expect(await gap.notAssessed(filter)).toMatchObject([
      { rule: 'G01', regionId: 'region:522700', register: 'appointments' },
    ])

    await importDataset(store, data('synthetic'))
    await importTables(store, between)
    expect(await wholeGraph(store)).toEqual(both)
    const found = await gapsOf(store).list(filter)
    expect(found.map(({ assurance }) => assurance)).toEqual(['PROVEN', 'PROVEN', 'PROVEN', 'PROVEN', 'PROVEN'])
  })
})

const gapsOf = (reader: Parameters<typeof createContext>[0]['reader']) =>
  createContext({ reader, today: '2026-11-21', requestId: 'test' }).analysis.gap
