import { writeXlsx, type CellValue } from 'hucre/xlsx'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ImportError, InputError } from '../../src/kernel/errors.js'
import { importDataset } from '../../src/import/index.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { wholeGraph } from './graph.js'

let store: Store
let folder: string
let book: string
beforeEach(async () => {
  store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  folder = await mkdtemp(join(tmpdir(), 'trichain-import-'))
  book = join(folder, '演示.xlsx')
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const put = async (sheets: Record<string, CellValue[][]>) =>
  writeFile(book, await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }))
const problems = async () =>
  ((await importDataset(store, book).catch((error: unknown) => error)) as ImportError).problems

it('takes the sheets of a workbook as tables, with texts, numbers, days and truths as cells', async () => {
  await put({
    regions: [
      ['id', 'name', 'code'],
      [1, '演示州', '052270'],
    ],
    链条: [
      ['编号', '名称', '链条类别', '所属地区'],
      ['c', '演示链', '创新链', 'region:1'],
    ],
    专家: [
      ['编号', '姓名', '出生年份', '主持过省级及以上科研项目'],
      ['e', '演示·甲', 1970, true],
    ],
    appointments: [
      ['id', 'expert', 'chain', 'role', 'from'],
      ['a', 'e', 'c', '链长', new Date('2025-03-01T00:00:00Z')],
    ],
    Sheet9: [],
  })
  expect(await importDataset(store, book)).toMatchObject({ created: 4, rejected: 0 })
  const { nodes, relations } = await wholeGraph(store)
  expect(nodes.find(({ properties }) => properties.id === 'region:1')?.properties).toMatchObject({
    name: '演示州',
    code: '052270',
    sources: ['演示.xlsx, sheet regions row 2'],
  })
  expect(nodes.find(({ properties }) => properties.id === 'expert:e')?.properties).toMatchObject({
    birthYear: 1970,
    ledProvincialProject: true,
  })
  expect(relations.find(({ type }) => type === 'APPOINTED_TO')?.properties).toMatchObject({ from: '2025-03-01' })
  expect(await importDataset(store, book)).toMatchObject({ created: 0, updated: 0, unchanged: 4 })
})

it('names the sheet and the row as the spreadsheet counts, blank rows included', async () => {
  await put({
    regions: [
      ['id', 'name', 'level'],
      [1, '演示州', null],
      [null, null, null],
      [2, '演示县', '大'],
    ],
  })
  expect(await problems()).toEqual([
    '演示.xlsx, sheet regions, row 4, column level: found "大", expected one of PROVINCE (省级, 省, 自治区), PREFECTURE (地级, 市, 州), COUNTY (县级, 县, 区)',
  ])
})

it('says what was expected where there is no workbook', async () => {
  await expect(importDataset(store, book)).rejects.toThrow(InputError)
  await writeFile(book, 'id,name\n1,演示州\n')
  await expect(importDataset(store, book)).rejects.toThrow(
    /expected an XLSX workbook, found a damaged or another file: save it as XLSX or CSV first/,
  )
})
