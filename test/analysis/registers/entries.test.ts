import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBegun, readEntries } from '../../../src/analysis/registers/entries.js'
import { registerEntries, regionTree } from '../../../src/generated/cypher.js'
import { Tree } from '../../../src/kernel/tree.js'
import type { RegisterName } from '../../../src/registers.js'
import { factsOnly } from '../../../src/store/factsOnly.js'
import type { Store } from '../../../src/store/store.js'
import { importTables, importWorld } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { more } from '../../words/more.js'

const registers = [...registerEntries.text.matchAll(/'(\w+)' IN \$registers/g)].map(([, name]) => name as RegisterName)

forEachEngine((engine) => {
  describe('regions that registers are kept for', () => {
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      await importTables(store, more, { validPart: true })
    })
    afterAll(() => store?.close())

    it('are told by first entries as by asking each, without demonstration data too', async () => {
      for (const reader of [store, factsOnly(store)]) {
        const tree = new Tree((await reader.run(regionTree, {})).map(({ id, parentId }) => [id, parentId]))
        for (const synthetic of [[false], [false, true]]) {
          const kept = await readEntries(registers, {
            reader,
            tree,
            synthetic,
            begun: () => readBegun({ reader, synthetic }),
          })
          const rows = await reader.run(registerEntries, { registers, regions: null, synthetic })
          for (const register of registers) {
            const own = rows.filter((row) => row.registers.includes(register)).map(({ id }) => id)
            const line = new Set([...tree.downwards(own), ...own.flatMap((id) => tree.upwards(id))])
            expect([...(kept.get(register) ?? [])].toSorted(), register).toEqual([...line].toSorted())
          }
        }
      }
    })
  })
})
