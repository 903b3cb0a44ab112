import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { InputError } from '../../errors.js'
import type { DatasetSource, NumberedRow, SourceTable } from './source.js'

const BLOCK_ROWS = 1000

/**
 * The sheets of an XLSX workbook, named as the files of a folder are. It is held in memory as a whole, so a folder of CSV
 * files is better for hundreds of thousands of rows. Empty sheets are left out. @throws InputError where there is none
 */
export function xlsxWorkbook(path: string): DatasetSource {
  return {
    tables: async () => {
      const bytes = await readFile(path).catch((error: unknown) => {
        throw new InputError(`expected an XLSX workbook, found none at ${path}`, { cause: error })
      })
      // Only where a workbook is imported: loading it takes a while.
      const { default: read } = await import('read-excel-file/node')
      const sheets = await read(bytes, { parseNumber: (digits) => String(Number(digits)) }).catch((error: unknown) => {
        throw new InputError(`expected an XLSX workbook at ${path}; save other formats as XLSX or CSV first`, { cause: error })
      })
      const tables = sheets.flatMap(({ sheet, data }) => (data.length ? sheetTable(`${basename(path)}, sheet ${sheet}`, sheet, data) : []))
      if (tables.length === 0) throw new InputError(`expected a workbook with tables, found only empty sheets in ${path}`)
      return tables
    },
  }
}

const sheetTable = (file: string, name: string, data: readonly (readonly unknown[])[]): SourceTable => ({
  file,
  name: name.trim(),
  size: data.length,
  async *read() {
    for (let from = 0; from < data.length; from += BLOCK_ROWS) {
      const rows = data.slice(from, from + BLOCK_ROWS).map((cells, index): NumberedRow => ({ row: from + index + 1, cells: cells.map(text) }))
      yield rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
    }
  },
})

/** A cell as it would stand in a CSV file. */
function text(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
