import xlsx from '@e965/xlsx'
import fc from 'fast-check'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importDataset } from '../../src/import/index.js'
import type { ImportError } from '../../src/kernel/errors.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { importTables } from '../support/dataset.js'
import { gb18030, utf16 } from './encoded.js'
import { fileOf as uglierFile, layout as layouts, tables } from './uglier.js'

let store: Store
let folder: string
beforeAll(async () => {
  store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  folder = await mkdtemp(join(tmpdir(), 'trichain-ugly-'))
  await importTables(store, {
    regions: [
      { id: 'r', name: '演示州' },
      { id: 's', name: '演示市', parent: 'r' },
    ],
    indicators: [{ id: 'm', name: '演示投入' }],
    chains: [{ id: 'c', name: '演示链', kind: '创新链', region: 'r' }],
    experts: Array.from({ length: 30 }, (_, at) => ({ id: `e${at}`, name: `演示·${at}` })),
  })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

/** A letter of appointment, as the exchange format has it. */
const letter = fc.record({
  expert: fc.nat(29).map((at) => `expert:e${at}`),
  year: fc.integer({ min: 1990, max: 2060 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  years: fc.integer({ min: 1, max: 5 }),
  role: fc.constantFrom('LEADER', 'EXPERT'),
  letterNo: fc.option(fc.constantFrom('演示〔2025〕1号', 'No. 7, B', '3"4', '甲;乙', '换\n行'), { nil: undefined }),
})
type Letter = typeof letter extends fc.Arbitrary<infer T> ? T : never

const layout = fc.record({
  kind: fc.constantFrom('csv', 'semicolon', 'tab', 'gb18030', 'utf16', 'xlsx', 'biff8', 'ods'),
  title: fc.boolean(),
  blank: fc.boolean(),
  serial: fc.boolean(),
  twoLines: fc.boolean(),
  total: fc.boolean(),
  note: fc.boolean(),
  heading: fc.boolean(),
  again: fc.boolean(),
  extra: fc.boolean(),
  date: fc.nat(5),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
  named: fc.boolean(),
})
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never

const FIGURES = '〇一二三四五六七八九'
const inChinese = (number: number): string =>
  number < 10
    ? FIGURES[number]!
    : `${number < 20 ? '' : FIGURES[Math.floor(number / 10)]}十${number % 10 ? FIGURES[number % 10] : ''}`
const two = (number: number): string => String(number).padStart(2, '0')
const iso = (y: number, m: number, d: number): string => `${y}-${two(m)}-${two(d)}`
const written = (form: number, y: number, m: number, d: number): string =>
  [
    iso(y, m, d),
    `${y}/${m}/${d}`,
    `${y}.${m}.${d}`,
    `${y}年${m}月${d}日`,
    `${[...String(y)].map((figure) => FIGURES[Number(figure)]).join('')}年${inChinese(m)}月${inChinese(d)}日`,
    `${y}${two(m)}${two(d)}`,
  ][form]!

function sheetOf(letters: readonly Letter[], { order, ...as }: Layout): string[][] {
  const header = ['编号', '受聘专家', '链条名称', '聘任角色', '聘期起', '聘期止', '聘书号']
  const cells = (one: Letter, at: number): string[] => [
    `l${at}`,
    one.expert,
    as.named ? '演示链' : 'c',
    one.role === 'LEADER' ? '链长' : '专家',
    written(as.date, one.year, one.month, one.day),
    written(as.date, one.year + one.years, one.month, one.day),
    one.letterNo ?? '',
  ]
  const inOrder = (row: string[]): string[] => order.map((at) => row[at]!)
  const framed = (row: string[], serial: string, extra: string): string[] => [
    ...(as.serial ? [serial] : []),
    ...inOrder(row),
    ...(as.extra ? [extra] : []),
  ]
  const width = framed(header, '序号', '性别').length
  const alone = (text: string): string[] => [text, ...Array.from({ length: width - 1 }, () => '')]
  const lines = as.twoLines
    ? [
        framed(
          header.map((_, at) => (at < 3 ? '基本信息' : '聘任信息')),
          '序号',
          '其他',
        ),
        framed(header, '序号', '性别'),
      ]
    : [framed(header, '序号', '性别')]
  const rows = letters.map((one, at) => framed(cells(one, at), String(at + 1), '男'))
  return [
    ...(as.title ? [alone('演示州聘任情况一览表')] : []),
    ...(as.blank ? [alone('')] : []),
    ...lines,
    ...(as.heading ? [alone('一、演示州')] : []),
    ...rows.slice(0, 2),
    ...(as.again && rows.length > 2 ? [framed(header, '序号', '性别')] : []),
    ...rows.slice(2),
    ...(as.total ? [alone('合计')] : []),
    ...(as.note ? [alone('注：演示数据')] : []),
  ]
}

function fileOf(rows: string[][], kind: Layout['kind']): [string, string | Uint8Array] {
  if (kind === 'xlsx' || kind === 'biff8' || kind === 'ods') {
    const book = xlsx.utils.book_new()
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'Sheet1')
    return [
      kind === 'biff8' ? '附件.xls' : `附件.${kind}`,
      new Uint8Array(xlsx.write(book, { type: 'buffer', bookType: kind }) as Buffer),
    ]
  }
  const sign = kind === 'semicolon' ? ';' : kind === 'tab' ? '\t' : ','
  const quoted = (cell: string): string => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const text = rows.map((row) => row.map(quoted).join(sign)).join('\r\n')
  return ['附件.csv', kind === 'gb18030' ? gb18030(text) : kind === 'utf16' ? utf16(`\ufeff${text}`, 'le') : text]
}

/** The rows that a file is read as. */
async function rowsOf(
  name: string,
  content: string | Uint8Array,
): Promise<{ table: string; [column: string]: unknown }[]> {
  const path = join(folder, name)
  await writeFile(path, content)
  let rows: { table: string }[] = []
  await importDataset(store, path, {
    dryRun: true,
    checked: ({ tables: read }) =>
      (rows = read.flatMap(({ spec, kept = [] }) => kept.map(({ values }) => ({ table: spec.file, ...values })))),
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}: ${(error as ImportError).problems?.join('\n')}`)
  })
  return rows
}

it('whatever a workbook looks like, its rows are those that were put into it', () =>
  fc.assert(
    fc.asyncProperty(fc.array(letter, { minLength: 1, maxLength: 6 }), layout, async (letters, as) => {
      const [name, content] = fileOf(sheetOf(letters, as), as.kind)
      const rows = await rowsOf(name, content)
      const next = (y: number, m: number, d: number): string =>
        new Date(Date.UTC(y, m - 1, d + 1)).toISOString().slice(0, 10)
      expect(rows).toEqual(
        letters.map((one, at) => ({
          table: 'appointments',
          id: `appointment:l${at}`,
          expert: one.expert,
          chain: 'chain:c',
          role: one.role,
          from: iso(one.year, one.month, one.day),
          to: next(one.year + one.years, one.month, one.day),
          ...(one.letterNo !== undefined && { letter_no: one.letterNo }),
        })),
      )
    }),
    { numRuns: 40 },
  ))

it('tables below and beside each other, under headers of three lines, are the tables that were put there', () =>
  fc.assert(
    fc.asyncProperty(tables, layouts, async (kept, as) => {
      const rows = await rowsOf(...uglierFile(kept, as))
      const wanted = kept.flatMap(({ table, columns, rows: own }) =>
        own.map((cells) => ({
          table,
          ...Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]!.value])),
        })),
      )
      const byId = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
      expect(rows.toSorted(byId)).toEqual(wanted.toSorted(byId))
    }),
    { numRuns: 60 },
  ))
