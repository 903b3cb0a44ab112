import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { ImportError, InputError } from '../../src/kernel/errors.js'
import { importDataset, type ImportReport } from '../../src/import/index.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { rawBook, writeBook, type RawSheet } from './book.js'
import { wholeGraph } from './graph.js'

let store: Store
let folder: string
let book: string
beforeEach(async () => {
  store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  folder = mkdtempSync(join(tmpdir(), 'trichain-book-'))
  book = join(folder, '演示.xlsx')
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

type Options = Parameters<typeof rawBook>[1]
async function read(sheets: readonly RawSheet[], options?: Options): Promise<ImportReport> {
  writeBook(book, sheets, options)
  return importDataset(store, book)
}
const problems = async (...given: Parameters<typeof read>) =>
  (
    (await read(...given).then(
      () => undefined,
      (error: unknown) => error,
    )) as ImportError | undefined
  )?.problems
const platforms = (rows: string[][], more: Partial<RawSheet> = {}): RawSheet => ({
  name: '平台',
  rows: [['编号', '名称', '平台类型', '成立日期'], ...rows],
  ...more,
})
const properties = async (id: string) =>
  (await wholeGraph(store)).nodes.find((node) => node.properties.id === id)?.properties
const lab = (id: string, date: string) => [id, '演示平台', '重点实验室', date]

describe('what a cell holds but can not be read is an error with its place', () => {
  it.each([
    ['an error', '<c @ s="1" t="e"><v>#N/A</v></c>', 'found "#N/A", expected a value: the cell holds an error'],
    [
      'the error of a formula',
      '<c @ t="e"><f>VLOOKUP(1,A:A,1,0)</f><v>#REF!</v></c>',
      'found "#REF!", expected a value: the cell holds an error',
    ],
    [
      'a formula never calculated',
      '<c @ s="1"><f>EDATE(E2,36)</f></c>',
      'found "=EDATE(E2,36)", expected the result of the formula: open the workbook in a spreadsheet program and save it',
    ],
    [
      'a formula with an empty result',
      '<c @ s="1"><f>TODAY()</f><v></v></c>',
      'found "=TODAY()", expected the result of the formula: open the workbook in a spreadsheet program and save it',
    ],
    [
      'a time formatted as a day',
      '<c @ s="1"><v>0.5</v></c>',
      'expected a day: the cell holds a time or a number formatted as one',
    ],
    ['a number that is no day', '<c @><v>450000</v></c>', 'found "450000", expected a date YYYY-MM-DD'],
  ])('%s', async (_, cell, message) => {
    const found = await problems([platforms([lab('a', cell)])])
    expect(found).toHaveLength(1)
    expect(found![0]).toContain('演示.xlsx, sheet 平台, row 2, column established_on: ')
    expect(found![0]).toContain(message)
    expect((await wholeGraph(store)).nodes).toEqual([])
  })

  it('a number of more than 15 digits as an id; as text it stays exact', async () => {
    const regions = (cell: string): RawSheet => ({
      name: '地区',
      rows: [
        ['编号', '名称'],
        [cell, '演示州'],
      ],
    })
    for (const number of ['522700199001011234', '1234567890123456', '9007199254740993', '1.2345678901234568E+18']) {
      expect((await problems([regions(`<c @><v>${number}</v></c>`)]))![0]).toMatch(
        /row 2, column id: .*expected text: a number keeps 15 digits/,
      )
    }
    await read([regions('1234567890123456789')])
    expect(await properties('region:1234567890123456789')).toBeDefined()
    await read([regions('<c @><v>123456789012345</v></c>')])
    expect(await properties('region:123456789012345')).toBeDefined()
  })

  it('a cell that is merged with the one to its left', async () => {
    expect(
      await problems([
        platforms([lab('a', '2025-01-01'), lab('b', '')], {
          behind: '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>',
        }),
      ]),
    ).toEqual(undefined)
    const two = platforms([['a', '演示平台', '', '2025-01-01']], {
      behind: '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>',
    })
    expect(await problems([two])).toEqual([
      '演示.xlsx, sheet 平台, row 2, column kind: found "演示平台", expected a cell of its own: it is merged with the one to its left',
    ])
  })
})

it('fills a merged cell in each of its rows', async () => {
  await read([
    platforms([lab('a', '2025-01-01'), ['b', '演示平台', '', ''], ['c', '演示平台', '', '2025-03-01']], {
      behind: '<mergeCells count="2"><mergeCell ref="C2:C4"/><mergeCell ref="D2:D3"/></mergeCells>',
    }),
  ])
  expect(await properties('platform:b')).toMatchObject({ kind: 'KEY_LABORATORY', establishedOn: '2025-01-01' })
  expect(await properties('platform:c')).toMatchObject({ kind: 'KEY_LABORATORY', establishedOn: '2025-03-01' })
})

it.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
  'reads days in every form as the same day, in the time zone %s',
  (zone) => {
    const days = [
      [
        '<c @ s="1"><v>46023</v></c>',
        '<c @ s="1" t="d"><v>2026-01-01T00:00:00</v></c>',
        '<c @ t="d"><v>2026-01-01</v></c>',
        '2026-01-01',
      ],
      [
        '<c @ s="1"><v>44561</v></c>',
        '<c @ s="1" t="d"><v>2026-01-01T00:00:00Z</v></c>',
        '<c @ s="1"><v>44561.99</v></c>',
        '2026-01-01',
      ],
    ]
    days.forEach((cells, date1904) => {
      writeBook(book, [platforms(cells.map((cell, at) => lab(`${at}`, cell)))], { date1904: date1904 === 1 })
      const out = execFileSync(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, 'established.ts'), book],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      )
      expect(JSON.parse(out)).toEqual(cells.map(() => '2026-01-01'))
    })
  },
)

it('reads CDATA, comments, phonetic hints and formats within a text', async () => {
  const strings = [
    '<si><t>演示州</t><rPh sb="0" eb="2"><t>エンシ</t></rPh></si>',
    '<si><r><rPr><b/></rPr><t>演</t></r><r><t xml:space="preserve">示 </t></r><r><t>州</t></r></si>',
    '<si><t><![CDATA[演&示]]></t></si>',
    '<si><t>A&amp;B&#20013;<![CDATA[<x>]]>尾</t></si>',
    '<si><t>前<!-- c -->后</t></si>',
  ]
  await read(
    [{ name: '地区', rows: [['编号', '名称'], ...strings.map((_, at) => [`${at}`, `<c @ t="s"><v>${at}</v></c>`])] }],
    { strings: strings.join('') },
  )
  expect(await Promise.all(strings.map(async (_, at) => (await properties(`region:${at}`))?.name))).toEqual([
    '演示州',
    '演示 州',
    '演&示',
    'A&B中<x>尾',
    '前后',
  ])
})

it('reads cells without references, prefixed names and codes with leading zeros', async () => {
  const text = (value: string) => `<x:c t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`
  await read([
    {
      name: '地区',
      rows: [],
      xml: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row>${text('编号')}${text('名称')}${text('行政区划代码')}</x:row><x:row>${text('a')}${text('演示州')}<x:c s="3"><x:v>52270</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  ])
  expect(await properties('region:a')).toMatchObject({ name: '演示州', code: '052270' })
})

it('reads hidden sheets and rows and leaves charts out, and says so', async () => {
  const hidden = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${[
    ['编号', '名称'],
    ['f', '演示领域'],
    ['g', '演示另域'],
  ]
    .map(
      (cells, at) =>
        `<row r="${at + 1}"${at === 2 ? ' hidden="1"' : ''}>${cells.map((text, column) => `<c r="${'AB'[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`
  const report = await read([
    { name: '图表1', rows: [], chart: true },
    {
      name: '地区',
      rows: [
        ['编号', '名称'],
        ['a', '演示州'],
      ],
      state: 'hidden',
    },
    { name: '技术领域', rows: [], xml: hidden },
  ])
  expect(report).toMatchObject({ created: 3 })
  expect(report.notes).toEqual([
    '演示.xlsx, sheet 图表1: left out, as it holds a chart and no table',
    '演示.xlsx, sheet 地区: the sheet is hidden in the workbook; it was read like the others',
    '演示.xlsx, sheet 技术领域: 1 hidden row was read like the others: 3',
  ])
})

describe('a percent cell', () => {
  const observed = (unit: string): RawSheet[] => [
    {
      name: '地区',
      rows: [
        ['编号', '名称'],
        ['a', '演示州'],
      ],
    },
    {
      name: '指标',
      rows: [
        ['编号', '名称'],
        ['i', '演示强度'],
      ],
    },
    {
      name: '观测值',
      rows: [
        ['编号', '地区', '指标', '日期', '数值', '单位'],
        ['o', 'a', 'i', '2025-12-31', '<c @ s="2"><v>0.07</v></c>', unit],
      ],
    },
  ]
  it('is the figure before its sign where the unit is %, and it is said', async () => {
    const report = await read(observed('%'))
    expect(await properties('observation:o')).toMatchObject({ value: 7, unit: '%' })
    expect(report.notes).toEqual([
      '演示.xlsx, sheet 观测值, row 2: 1 percent cell(s) read as the figure before the sign, as the unit is %',
    ])
  })
  it.each(['亿元', ''])('is refused where the unit is "%s"', async (unit) => {
    expect(await problems(observed(unit))).toEqual([
      '演示.xlsx, sheet 观测值, row 2, column value: found "7%", expected a number, or 7% in a row whose column unit says %',
    ])
  })
  it('is a share in a column of shares', async () => {
    await read([
      {
        name: '地区',
        rows: [
          ['编号', '名称', '来源', '置信度'],
          ['a', '演示州', '演示', '<c @ s="2"><v>0.8</v></c>'],
        ],
      },
    ])
    expect(await properties('region:a')).toMatchObject({ sources: ['演示|0.8'] })
  })
})

describe('a hostile workbook is refused early', () => {
  const sheet = (inside: string): RawSheet[] => [
    {
      name: '地区',
      rows: [],
      xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`,
    },
  ]
  const start =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c><c r="B1" t="inlineStr"><is><t>名称</t></is></c></row>'
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    writeFileSync(book, bytes)
    const error: unknown = await importDataset(store, book).catch((failure: unknown) => failure)
    expect(error).toBeInstanceOf(InputError)
    return (error as InputError).message
  }

  it('with a cell at the last corner, or one beyond', async () => {
    expect(await problems(sheet(`${start}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`))).toEqual([
      '演示.xlsx, sheet 地区, row 1048576: found "16384 cells", expected 2 cells, as the header has',
    ])
    expect(await refusal(rawBook(sheet(`${start}<row r="1048577"><c r="A1048577"><v>1</v></c></row>`)))).toMatch(
      /expected cells up to XFD1048576, found one at A1048577/,
    )
    expect(await refusal(rawBook(sheet(`${start}<row r="2"><c r="XFE2"><v>1</v></c></row>`)))).toMatch(
      /found one at XFE2/,
    )
  })
  it('that unpacks to far more than it is, or says that it does not', async () => {
    /** A workbook whose directory claims another size of each part. */
    const claiming = (bytes: Uint8Array, size: number): Buffer => {
      const claim = Buffer.from(bytes)
      for (
        let at = claim.indexOf('PK\u0001\u0002', 0, 'latin1');
        at >= 0;
        at = claim.indexOf('PK\u0001\u0002', at + 4, 'latin1')
      )
        claim.writeUInt32LE(size, at + 24)
      return claim
    }
    const bomb = zipSync(
      { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(30 * 1024 * 1024) },
      { level: 1 },
    )
    expect(await refusal(claiming(bomb, 200 * 1024 * 1024))).toMatch(/unpacks to at most 256 MB/)
    const lying = claiming(bomb, 100)
    expect(await refusal(lying)).toMatch(/^expected/)
  })
  it('of too many cells', async () => {
    expect(
      await refusal(rawBook(sheet(`${start}<row r="2">${'<c r="A2"><v>1</v></c>'.repeat(2_000_001)}</row>`))),
    ).toMatch(/at most 2000000 cells/)
  })
  it('but not one with 200,000 rows that only have a format', async () => {
    let rows =
      start +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" t="inlineStr"><is><t>演示州</t></is></c></row>'
    for (let row = 3; row <= 200_000; row++) rows += `<row r="${row}" ht="20"><c r="A${row}" s="1"/></row>`
    expect(await read(sheet(rows))).toMatchObject({ created: 1 })
  })
  it('with a part that is no XML', async () => {
    expect(await refusal(rawBook([{ name: '地区', rows: [], xml: '\u0000\u0001' }]))).toMatch(
      /^expected a workbook with tables/,
    )
    expect(await refusal(new Uint8Array(100))).toMatch(/^expected an XLSX workbook, found a damaged or another file/)
  })
})
