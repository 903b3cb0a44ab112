import { masked } from '../check/personal.js'
import type { Cell, NumberedRow, SourceTable } from '../read/source.js'
import type { Block } from './blocks.js'
import { columnsOf, specNamed } from './exchange.js'
import { letters } from './mapping.js'

/** What stands on a sheet, for people to look at beside how it is read. */
export interface SheetPreview {
  /** The file, with its sheet, as the mapping names it. */
  file: string
  /** The row of the header, as the mapping has it; null where no table is found. */
  row: number | null
  /** The table it is taken for, by the name of its file; null where nothing is like it. */
  table: string | null
  /** Those with a header; `column` is what the exchange format calls it, where the sheet is one of it. */
  columns: { at: string; header: string; column?: string | null }[]
  /** The first of them, with what stands in those columns. */
  rows: { row: number; cells: string[] }[]
  /** How many rows there are. */
  total: number
  /** Rows that are none of the table, by what they are. */
  left: Partial<Block['left']>
}

const MOST = 200

/** A cell as it stands there, without personal data. */
const shown = (cell: Cell | undefined): string => {
  const text = masked(typeof cell === 'string' ? cell : (cell?.found ?? ''))
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}

const picked = (rows: readonly NumberedRow[], most: number, at: readonly number[]): SheetPreview['rows'] =>
  rows.slice(0, most).map(({ row, cells }) => ({ row, cells: at.map((column) => shown(cells[column])) }))

/** The first rows of a table that was found on a sheet. */
export function previewOf(file: string, { spec, row, headers, rows, left }: Block, most: number): SheetPreview {
  const at = headers.flatMap((header, column) => (header === '' ? [] : [column]))
  return {
    file,
    row,
    table: spec.file,
    columns: at.map((column) => ({ at: letters(column), header: shown(headers[column]) })),
    rows: picked(rows, most, at),
    total: rows.length,
    left: Object.fromEntries(Object.entries(left).filter(([, list]) => list.length)),
  }
}

/** The first rows of a sheet that is a table of the exchange format, or none at all. */
export async function plainPreview(table: SourceTable, most: number, taken: boolean): Promise<SheetPreview> {
  const rows: NumberedRow[] = []
  let total = 0
  for await (const block of table.read()) {
    total += block.length
    rows.push(...block.slice(0, Math.max(0, most + 1 - rows.length)))
  }
  const spec = taken ? specNamed(table.name) : undefined
  const [header] = rows
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const at = Array.from({ length: width }, (_, column) => column)
  const named = spec && header ? columnsOf(spec, header.cells) : []
  return {
    file: table.file,
    row: spec && header ? header.row : null,
    table: spec?.file ?? null,
    columns: at.map((column) => ({
      at: letters(column),
      header: spec ? shown(header?.cells[column]) : '',
      ...(spec && { column: named[column]?.name ?? null }),
    })),
    rows: picked(spec ? rows.slice(1) : rows, most, at),
    total: spec ? Math.max(0, total - 1) : total,
    left: {},
  }
}
