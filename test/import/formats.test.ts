import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ImportError, InputError } from '../../src/kernel/errors.js'
import { importDataset } from '../../src/import/index.js'
import { tables } from '../../src/generated/tables.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { importTables, importWorld, worldFolder } from '../support/dataset.js'
import { counts, wholeGraph } from './graph.js'

let store: Store
let folder: string
beforeEach(async () => {
  store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  folder = await mkdtemp(join(tmpdir(), 'trichain-import-'))
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const names = async () => (await wholeGraph(store)).nodes.map(({ properties }) => properties.name)
const problems = async () =>
  ((await importDataset(store, folder).catch((error: unknown) => error)) as ImportError).problems

it('takes Chinese headers, Chinese names of files and Chinese terms', async () => {
  await put('地区.csv', '编号,名称,级别,上级地区\n1,演示省,省,\n2,演示州,地级,1\n')
  await put(
    '专家.csv',
    '编号,姓名,职称等级,主持过省级及以上科研项目,所在地区,演示数据\n1,演示·甲,正高级,是,2,是\n2,演示·乙,senior_associate,否,region:2,TRUE\n',
  )
  await importDataset(store, folder)
  const { nodes, relations } = await wholeGraph(store)
  expect(nodes.find(({ properties }) => properties.id === 'expert:1')?.properties).toMatchObject({
    titleRank: 'SENIOR_FULL',
    ledProvincialProject: true,
    regionId: 'region:2',
    synthetic: true,
  })
  expect(nodes.find(({ properties }) => properties.id === 'expert:2')?.properties).toMatchObject({
    titleRank: 'SENIOR_ASSOCIATE',
    ledProvincialProject: false,
  })
  expect(relations.map(({ type, from, to }) => `${from} ${type} ${to}`)).toContain('region:2 PART_OF region:1')
})

it('takes every column of every table in Chinese', async () => {
  for (const { columns } of tables)
    expect(new Set(columns.flatMap(({ name, zh }) => [name, zh])).size).toBe(columns.length * 2)
  await importWorld(store)
  const english = await counts(store)
  const { parse } = await import('csv-parse/sync')
  const { readFile } = await import('node:fs/promises')
  const world = Object.fromEntries(
    await Promise.all(
      tables.map(async (table): Promise<[string, Record<string, string>[]]> => {
        const rows = parse(await readFile(join(worldFolder, `${table.file}.csv`)), { columns: true }) as Record<
          string,
          string
        >[]
        const zh = new Map([
          ...table.columns.map((column) => [column.name, column.zh] as const),
          ['source', '来源'],
          ['aliases', '别名'],
          ['synthetic', '演示数据'],
        ])
        return [
          table.zh,
          rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [zh.get(name)!, value]))),
        ]
      }),
    ),
  )
  await using other = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  await importTables(other, world)
  expect(await counts(other)).toEqual(english)
})

it('reads UTF-8 with a byte order mark, and Windows line ends', async () => {
  await put('regions.csv', '\uFEFFid,name\r\n1,"演示,州"\r\n\r\n2,演示县\r\n')
  await importDataset(store, folder)
  expect(await names()).toEqual(['演示,州', '演示县'])
})

it('reads GB18030, four-byte characters included', async () => {
  const text = '编号,名称\n1,演示㐀州\n'
  await put('地区.csv', execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text }))
  await importDataset(store, folder)
  expect(await names()).toEqual(['演示㐀州'])
})

it('reads GB18030 with a byte order mark', async () => {
  await put(
    '地区.csv',
    execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: '\uFEFF编号,名称\n1,演示州\n' }),
  )
  await importDataset(store, folder)
  expect(await names()).toEqual(['演示州'])
})

it('takes empty cells behind the last column, as spreadsheets write them', async () => {
  await put('regions.csv', 'id,name,,\n1,演示州,,\n2,演示县\n3,演示市,,,\n')
  await importDataset(store, folder)
  expect(await names()).toEqual(['演示州', '演示县', '演示市'])
  await put('regions.csv', 'id,name,\n1,演示州,多余\n')
  expect(await problems()).toEqual(['regions.csv, row 2: found "3 cells", expected 2 cells, as the header has'])
})

it('refuses bytes that are neither', async () => {
  await put('regions.csv', Buffer.from([0x69, 0x64, 0x0a, 0xff, 0xff, 0xff]))
  expect(await problems()).toEqual(['regions.csv, row 2: expected text in UTF-8 or GB18030'])
})

it('says where a quotation mark is open and a row has too many cells', async () => {
  await put('regions.csv', 'id,name\n1,演示州,更多\n2,演示县\n')
  await put('fields.csv', 'id,name\n1,演示\n2,"演示\n')
  expect(await problems()).toEqual([
    'fields.csv, row 3: expected a closing quotation mark',
    'regions.csv, row 2: found "3 cells", expected 2 cells, as the header has',
  ])
})

it('counts rows as a spreadsheet does, blank lines and line ends within cells included', async () => {
  await put('regions.csv', 'id,name,level\n1,"演示\n州",\n\n2,演示县,大\n')
  expect(await problems()).toEqual([
    'regions.csv, row 4, column level: found "大", expected one of PROVINCE (省级, 省, 自治区), PREFECTURE (地级, 市, 州), COUNTY (县级, 县, 区)',
  ])
})

it('takes empty files and files with a header alone as no rows', async () => {
  await put('regions.csv', '')
  await put('experts.csv', 'id,name\n')
  await put('README.md', 'not a table')
  expect(await importDataset(store, folder)).toMatchObject({ rows: 0, created: 0 })
})

it('says what is missing where there is no dataset', async () => {
  await expect(importDataset(store, join(folder, 'none'))).rejects.toThrow(InputError)
  await expect(importDataset(store, folder)).rejects.toThrow(
    /expected a folder of CSV files and workbooks, found none in/,
  )
})

it('trims cells, takes lists with either semicolon and drops what is named twice', async () => {
  await importTables(store, {
    fields: [
      { id: 'f', name: ' 演示领域 ' },
      { id: 'g', name: '演示另域', aliases: '甲\uff1b 乙;甲;' },
    ],
    experts: [{ id: 'e', name: '演示·甲', fields: 'f;field:f\uff1bg' }],
  })
  const { nodes, relations } = await wholeGraph(store)
  expect(nodes.find(({ properties }) => properties.id === 'field:f')?.properties.name).toBe('演示领域')
  expect(nodes.find(({ properties }) => properties.id === 'field:g')?.properties.aliases).toEqual(['甲', '乙'])
  expect(relations.map(({ to }) => to)).toEqual(['field:f', 'field:g'])
})

it('finds which of two types a reference without prefix means', async () => {
  await importTables(store, {
    institutions: [{ id: 'i', name: '演示院' }],
    regions: [{ id: 'r', name: '演示州' }],
    enterprises: [{ id: 'x', name: '演示公司', region: 'r' }],
    experts: [{ id: 'e', name: '演示·甲' }],
    affiliations: [
      { expert: 'e', organisation: 'x' },
      { expert: 'e', organisation: 'i' },
    ],
  })
  const { relations } = await wholeGraph(store)
  expect(
    relations
      .filter(({ type }) => type === 'AFFILIATED_WITH')
      .map(({ to, properties }) => [to, properties.organisationId, properties.id]),
  ).toEqual([
    ['enterprise:x', 'enterprise:x', 'affiliation:expert:e~enterprise:x'],
    ['institution:i', 'institution:i', 'affiliation:expert:e~institution:i'],
  ])
})

it('keeps sources in the notation of the graph, and the place of a row without any', async () => {
  await importTables(store, {
    policies: [{ id: 'p', title: '演示方案' }],
    regions: [
      { id: '1', name: '甲', source: 'policy:p#一@L1:2-3;policy:p#二', confidence: '', derived: '' },
      { id: '2', name: '乙', source: 'GB/T 2260', confidence: '0.8', derived: '' },
      { id: '3', name: '丙', source: 'a|b', confidence: '0.5', derived: '是' },
      { id: '4', name: '丁', source: '', confidence: '', derived: '' },
    ],
  })
  const { nodes } = await wholeGraph(store)
  expect(nodes.filter(({ labels }) => labels.includes('Region')).map(({ properties }) => properties.sources)).toEqual([
    ['policy:p#一@L1:2-3', 'policy:p#二'],
    ['GB/T 2260|0.8'],
    ['a\uff5cb|0.5|derived'],
    ['regions.csv row 5'],
  ])
})
