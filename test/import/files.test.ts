import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportError } from '../../src/kernel/errors.js'
import { importDataset } from '../../src/import/index.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { wholeGraph } from './graph.js'

let store: Store
let folder: string
beforeEach(async () => {
  store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  folder = mkdtempSync(join(tmpdir(), 'trichain-files-'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const gbk = (text: string): Buffer => execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text })
const names = async () => (await wholeGraph(store)).nodes.map(({ properties }) => properties.name)
const failure = async (path = folder): Promise<Error | undefined> =>
  importDataset(store, path).then(
    () => undefined,
    (error: unknown) => error as Error,
  )
const problems = async () => ((await failure()) as ImportError | undefined)?.problems

describe('encodings', () => {
  const row = (number: number, name: string) => `r${number},演示${name}\n`
  const UTF8 = 'text in UTF-8, as the rest of the file is: bytes of the row are damaged, or in another encoding'

  it('names the row in another encoding', async () => {
    put('regions.csv', Buffer.concat([Buffer.from(`id,name\n${row(1, '甲州')}`), gbk(row(2, '乙州'))]))
    expect(await problems()).toEqual([`regions.csv, row 3: expected ${UTF8}`])
    put(
      'regions.csv',
      Buffer.concat([
        gbk(`编号,名称\n${row(1, '甲州')}${row(2, '乙州')}`),
        Buffer.from(row(3, '丙州')),
        gbk(row(4, '丁州')),
      ]),
    )
    expect(await problems()).toEqual([
      'regions.csv, row 4: expected text in GB18030, as the rest of the file is: bytes of the row are damaged, or in another encoding',
    ])
    expect(await names()).toEqual([])
  })

  it('names the row of one wrong byte, wherever it is', () => {
    const text = Buffer.from(
      `编号,名称\n${Array.from({ length: 30 }, (_, at) => row(at, '甲乙丙丁戊己庚辛'[at % 8]! + '州')).join('')}`,
    )
    return fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 0x80, max: 0xff }), async (at, byte) => {
        const damaged = Buffer.from(text)
        damaged[at] = byte
        put('地区.csv', damaged)
        const valid = (() => {
          try {
            return Boolean(new TextDecoder('utf-8', { fatal: true }).decode(damaged))
          } catch {
            return false
          }
        })()
        if (valid) return
        const number = text.subarray(0, at).filter((byte) => byte === 10).length + 1
        // A line end that was overwritten joins its row with the next.
        expect((await problems())!.map((line) => line.slice(0, line.indexOf(':')))).toEqual([`地区.csv, row ${number}`])
      }),
      { numRuns: 150 },
    )
  })

  it('names the rows of a GB18030 file that are damaged', async () => {
    const text = gbk(`编号,名称\n${row(1, '甲州')}${row(2, '乙州')}`)
    text[text.length - 2] = 0xff
    put('地区.csv', text)
    expect(await problems()).toEqual([
      '地区.csv, row 3: expected text in GB18030, as the rest of the file is: bytes of the row are damaged, or in another encoding',
    ])
  })

  it('reads GB18030 of all sizes as before, and UTF-16 too, and no western text as Chinese', async () => {
    put(
      '地区.csv',
      gbk(
        `编号,名称\n${Array.from({ length: 5000 }, (_, at) => `${at},${String.fromCharCode(0x4e00 + at)}${String.fromCharCode(0x5e00 + at)}\n`).join('')}`,
      ),
    )
    expect(await importDataset(store, folder)).toMatchObject({ created: 5000 })
    put('地区.csv', Buffer.from('\ufeffid,name\n1,演示州\n', 'utf16le'))
    expect(await importDataset(store, folder)).toMatchObject({ updated: 1 })
    put('地区.csv', Buffer.from('id,name\n1,Andr\u00e9as\n', 'latin1'))
    expect(await problems()).toEqual(['地区.csv, row 2: expected text in UTF-8 or GB18030'])
  })

  it('refuses lost characters and control characters', async () => {
    put('regions.csv', 'id,name\n1,演示\ufffd\n2,演示\u0000\n')
    expect(await problems()).toEqual(
      [2, 3].map(
        (number) =>
          `regions.csv, row ${number}, column name: expected text without control characters and lost characters (\ufffd)`,
      ),
    )
  })
})

describe('what has the name of a table and is none, is one clear line', () => {
  beforeEach(() => put('regions.csv', 'id,name\n1,演示州\n'))
  it.each<[string, (path: string) => void, string]>([
    ['a folder', (path) => mkdirSync(path), 'found a folder'],
    ['a pipe', (path) => void execFileSync('mkfifo', [path]), 'found a pipe'],
    ['a link to a device', (path) => symlinkSync('/dev/zero', path), 'found a device'],
    ['a link to nothing', (path) => symlinkSync(join(folder, 'none'), path), 'found a link to nothing (ENOENT)'],
    [
      'a link to itself',
      (path) => symlinkSync(path, path),
      "found something that can't be read: its links lead in a circle (ELOOP)",
    ],
  ])('%s', async (_, make, message) => {
    make(join(folder, 'experts.csv'))
    expect(await problems()).toEqual([`experts.csv: expected a file, ${message}`])
    expect(await names()).toEqual([])
  })
  it.skipIf(process.getuid?.() === 0)('a file nobody may read', async () => {
    put('experts.csv', 'id,name\n')
    chmodSync(join(folder, 'experts.csv'), 0)
    expect(await problems()).toEqual([
      'experts.csv: expected a file that can be read: this user may not read it (EACCES)',
    ])
  })
  it('a damaged workbook beside CSV files; not what a spreadsheet leaves beside an open one', async () => {
    put('~$演示.xlsx', '')
    expect(await problems()).toBeUndefined()
    put('演示.xlsx', '')
    expect(await problems()).toEqual([
      '演示.xlsx: expected an XLSX workbook, found a damaged or another file: save it as XLSX or CSV first',
    ])
  })
  it.each<[string, () => string, RegExp]>([
    ['nothing', () => join(folder, 'none'), /found nothing at .*none/],
    [
      'a folder of other files',
      () => (rmSync(join(folder, 'regions.csv')), put('说明.docx', ''), folder),
      /found none in/,
    ],
    ['a device', () => '/dev/null', /at \/dev\/null, found a device/],
    [
      'a pipe named like a workbook',
      () => (execFileSync('mkfifo', [join(folder, 'a.xlsx')]), join(folder, 'a.xlsx')),
      /found a pipe/,
    ],
    ['an old workbook', () => (put('a.xls', ''), join(folder, 'a.xls')), /save it as XLSX or CSV first/],
  ])('as the dataset: %s', async (_, path, message) => {
    expect(await failure(path())).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message) as unknown,
    })
  })
})
