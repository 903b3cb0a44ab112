import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CsvRows } from '../../src/import/read/csvRows.js'
import type { NumberedRow } from '../../src/import/read/source.js'

/**
 * The rows of a text that comes in pieces of the given lengths, the rest in one; with what was expected where it is no
 * CSV.
 */
function read(
  text: string,
  lengths: readonly number[] = [],
): { rows: NumberedRow[]; expected?: string; row?: number | undefined } {
  const csv = new CsvRows()
  const rows = []
  let at = 0
  for (const length of lengths) rows.push(...csv.add(text.slice(at, (at += length))))
  rows.push(...csv.add(text.slice(at)), ...csv.end())
  return csv.failure ? { rows, expected: csv.failure.expected, row: csv.failure.rows[0] } : { rows }
}

const cells = (text: string) => read(text).rows.map((row) => row.cells)

it('splits lines and cells, however lines end', () => {
  for (const end of ['\r\n', '\n', '\r'])
    expect(cells(['a,b', '1,', ',2', '3,4'].join(end))).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['', '2'],
      ['3', '4'],
    ])
  expect(cells('a,')).toEqual([['a', '']])
  expect(cells('')).toEqual([])
})

it('keeps commas, line ends and doubled quotation marks within quoted cells', () => {
  expect(cells('"演示,州","一\r\n二","他说""好""",""\n')).toEqual([['演示,州', '一\r\n二', '他说"好"', '']])
})

it('counts blank lines, and leaves them out', () => {
  expect(read('a,b\n\n,\n1,2').rows).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 4, cells: ['1', '2'] },
  ])
})

it('gives the rows before a mistake, and says where it is', () => {
  const row = { row: 1, cells: ['a', 'b'] }
  expect(read('a,b\n1,"2\n3,4')).toEqual({ rows: [row], expected: 'a closing quotation mark', row: 2 })
  expect(read('a,b\n"1"2,3\n4,5')).toEqual({
    rows: [row],
    expected: 'nothing behind the quotation mark that closes a cell',
    row: 2,
  })
})

it('takes a quotation mark within a cell as it is', () => {
  expect(cells('a,b\n1,5" 管\n')).toEqual([
    ['a', 'b'],
    ['1', '5" 管'],
  ])
})

it('gives up on a row without an end, instead of holding a whole file', () => {
  const csv = new CsvRows()
  const line = `1,${'x'.repeat(1000)}\n`
  csv.add('a,b\n1,"2\n')
  for (let piece = 0; piece < 2000 && !csv.failure; piece++) csv.add(line)
  expect(csv.failure).toMatchObject({
    rows: [2],
    expected: 'a row of at most 1000000 characters: a quotation mark may be left open',
  })
})

it('reads whatever csv-parse reads, in pieces of any length', () => {
  const piece = fc.constantFrom('"', ',', 'END', 'END', 'a', '链', ' ', '""', '"a"', '"aEND""b"')
  const texts = fc
    .tuple(fc.constantFrom('\n', '\r\n', '\r'), fc.array(piece, { maxLength: 30 }))
    .map(([end, pieces]) => `x,y${end}${pieces.join('').replaceAll('END', end)}`)
  const theirs = (text: string): string[][] | undefined => {
    try {
      return parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] }).filter((row) =>
        row.some((cell) => cell !== ''),
      )
    } catch {
      return undefined
    }
  }
  let both = 0
  fc.assert(
    fc.property(texts, fc.array(fc.nat(8), { maxLength: 10 }), (text, lengths) => {
      const expected = theirs(text)
      // It refuses quotation marks within a cell; we read them as a spreadsheet does.
      if (expected === undefined) return
      both++
      expect(read(text, lengths)).toMatchObject({ rows: expected.map((row) => ({ cells: row })) })
    }),
    { numRuns: 3000 },
  )
  expect(both).toBeGreaterThan(500)
})
