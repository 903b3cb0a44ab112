import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { formatDocument } from '../../src/import/document.js'
import { importDataset } from '../../src/import/index.js'
import { templateFiles } from '../../src/import/templates.js'
import { openStore } from '../../src/store/open.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const remedy = 'run npm run docs:dataset'

it('documents the format as it is', async () => {
  expect(formatDocument(), remedy).toBe(await readFile(`${root}/docs/dataset.md`, 'utf8'))
})

it('ships an empty file for each table, which imports as nothing', async () => {
  const files = templateFiles()
  expect((await readdir(`${root}/data/templates`)).sort(), remedy).toEqual([...files.keys()].sort())
  for (const [file, text] of files)
    expect(text, `${file}: ${remedy}`).toBe(await readFile(`${root}/data/templates/${file}`, 'utf8'))
  await using store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  const report = await importDataset(store, `${root}/data/templates`)
  expect(report).toMatchObject({ rows: 0, created: 0 })
  expect(report.tables).toHaveLength(files.size)
})
