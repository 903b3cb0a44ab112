import { expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { complete } from '../../oracle/registers.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'

const regions = [
  { id: 'region:home', name: '演示本州', parent: '' },
  { id: 'region:county', name: '演示本县', parent: 'region:home' },
  { id: 'region:away', name: '演示外市', parent: '' },
]
const fields = [
  { id: 'field:wide', name: '演示材料', broader: '' },
  { id: 'field:fine', name: '演示正极', broader: 'field:wide' },
  { id: 'field:other', name: '演示育种', broader: '' },
]
const person = (key: string, region: string, native: string, own: string) => ({
  id: `expert:${key}`,
  name: `演示${key}`,
  region: `region:${region}`,
  native_region: native && `region:${native}`,
  fields: own,
})

forEachEngine((engine) => {
  it('joins who is from a region and works elsewhere to the gaps his fields would close', async () => {
    await using store = await engine.open()
    await importTables(store, {
      regions,
      fields,
      registers: complete(regions),
      enterprises: [{ id: 'enterprise:e', name: '演示企业', region: 'region:county' }],
      chains: [
        { id: 'chain:c', name: '演示链', kind: 'INNOVATION', region: 'region:county', needs_fields: 'field:wide' },
      ],
      demands: [
        { id: 'demand:d', title: '演示需求', raised_by: 'enterprise:e', fields: 'field:other', status: 'MATCHED' },
      ],
      experts: [
        // Of a finer field, which covers the one needed; engaged there already.
        person('fine', 'away', 'county', 'field:fine'),
        person('both', 'away', 'home', 'field:wide;field:other'),
        person('none', 'away', 'home', ''),
        person('stays', 'county', 'home', 'field:wide'),
        person('stranger', 'away', 'away', 'field:wide'),
        person('unknown', 'away', '', 'field:wide'),
      ],
      engagements: [
        { expert: 'expert:fine', organisation: 'enterprise:e', mode: 'SEASONAL', from: '2025-01-01', to: '' },
        { expert: 'expert:both', organisation: 'enterprise:e', mode: 'SEASONAL', from: '2024-01-01', to: '2025-01-01' },
      ],
    })
    const { analysis } = createContext({ reader: store, today: '2026-01-01', requestId: 'test' })
    const told = async (region: string, all = false) =>
      (await analysis.native.talent({ region, all })).map(
        ({ expertId, fieldIds, gaps, tied }) =>
          `${expertId} ${fieldIds.join(',')} ${gaps.map(({ rule, subjectId }) => `${rule} ${subjectId}`).join(',')} ${tied}`,
      )
    expect(await told('region:home')).toEqual([
      'expert:both field:other,field:wide G06 chain:c,G08 demand:d false',
      'expert:fine field:wide G06 chain:c true',
    ])
    expect(await told('region:home', true)).toContain('expert:none   false')
    expect(await told('region:county')).toEqual(['expert:fine field:wide G06 chain:c true'])
    await expect(told('region:nowhere')).rejects.toThrow('region: expected')
  })
})
