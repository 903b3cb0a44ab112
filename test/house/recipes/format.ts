import type { Hands } from './copy.js'

/** An import format: one JSON file that holds all tables. */
export const format = ({ add }: Hands): void => {
  add(
    'src/import/read/formats/json.ts',
    `import { readFile } from 'node:fs/promises'
import { memorySource, type MemoryTables } from '../memory.js'
import type { DatasetFormat, DatasetSource } from '../source.js'

export const json: DatasetFormat = { name: 'a JSON file', endings: ['.json'], read: jsonFile }

/** A file with an object of tables, each a list of rows. */
function jsonFile(path: string): DatasetSource {
  return { tables: async () => memorySource(JSON.parse(await readFile(path, 'utf8')) as MemoryTables).tables() }
}
`,
  )
  add(
    'test/import/json.test.ts',
    `import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importDataset } from '../../src/import/index.js'
import { openStore } from '../../src/store/open.js'

it('imports a JSON file', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'trichain-json-')), 'data.json')
  writeFileSync(path, JSON.stringify({ regions: [{ id: 'region:1', name: '演示州' }] }))
  await using store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  const report = await importDataset(store, path)
  expect(report.tables).toContainEqual(expect.objectContaining({ table: 'regions', created: 1 }))
  await expect(importDataset(store, \`\${path}x\`)).rejects.toThrow('a JSON file')
})
`,
  )
}
