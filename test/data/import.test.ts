import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importDataset } from '../../src/import/index.js'
import { forEachEngine } from '../support/engines.js'

const data = join(import.meta.dirname, '../../data')

forEachEngine((engine) => {
  test('the facts and the demonstration data import whole, one after the other, and again without a change', async () => {
    const store = await engine.open({ queryTimeoutMs: 60_000 })
    try {
      for (const name of ['facts', 'synthetic']) {
        const report = await importDataset(store, join(data, name))
        expect({ ...report, tables: [] }).toMatchObject({ created: report.rows, updated: 0, unchanged: 0, rejected: 0 })
      }
      for (const name of ['facts', 'synthetic']) {
        const report = await importDataset(store, join(data, name))
        expect({ ...report, tables: [] }).toMatchObject({ created: 0, updated: 0, unchanged: report.rows, rejected: 0 })
      }
    } finally {
      await store.close()
    }
  }, 300_000)
})
