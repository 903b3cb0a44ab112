import xlsx, { type CellObject, type WorkSheet } from '@e965/xlsx'
import type { BadCell, Cell, NumberedRow } from './source.js'
import { readable } from './workbookKinds.js'
import { LIMITS } from './xlsxLimits.js'
import { WorkbookRefused } from './xlsxParts.js'

/** What a workbook holds, as far as an import reads it. */
export interface Sheet {
  name: string
  /** Absent for a sheet that has no cells by its kind: a chart. */
  rows?: NumberedRow[]
  notes: string[]
}

/** Reads a workbook from its bytes. @throws WorkbookRefused */
export function sheetsOf(bytes: Uint8Array): Sheet[] {
  const file = readable(bytes)
  let book
  try {
    book = xlsx.read(file, {
      type: typeof file === 'string' ? 'string' : 'array',
      sheetRows: LIMITS.rows,
      dense: true,
      sheetStubs: true,
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      cellText: true,
      cellStyles: true,
      WTF: true,
    })
  } catch (cause) {
    throw new WorkbookRefused('a workbook whose parts can be read: save it anew as XLSX, or as CSV', { cause })
  }
  const epoch1904 = book.Workbook?.WBProps?.date1904 ?? false
  return book.SheetNames.map((name, at): Sheet => {
    const sheet = book.Sheets[name]
    const hidden = book.Workbook?.Sheets?.[at]?.Hidden
      ? ['the sheet is hidden in the workbook; it was read like the others']
      : []
    if (!sheet || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return { name, notes: hidden }
    const rows = rowsOf(sheet, epoch1904)
    return { name, rows, notes: [...hidden, ...hiddenRows(sheet, rows)] }
  })
}

function rowsOf(sheet: WorkSheet, epoch1904: boolean): NumberedRow[] {
  const rows: Cell[][] = []
  const data = sheet['!data'] ?? []
  for (const at of Object.keys(data)) {
    const cells: Cell[] = []
    data[Number(at)]?.forEach((cell, column) => {
      const value = cell && valueOf(cell, epoch1904)
      if (value !== undefined && value !== '') cells[column] = value
    })
    if (cells.length) rows[Number(at)] = cells
  }
  fillMerged(sheet, rows)
  const [first] = Object.keys(rows)
  const width = first === undefined ? 0 : rows[Number(first)]!.length
  return Object.keys(rows).map((at) => {
    const cells = rows[Number(at)]!
    return {
      row: Number(at) + 1,
      cells: Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? ''),
    }
  })
}

/** A merged cell counts as filled in each of its rows; what it covers to the right has no value of its own. */
function fillMerged(sheet: WorkSheet, rows: Cell[][]): void {
  for (const { s, e } of sheet['!merges'] ?? []) {
    const value = rows[s.r]?.[s.c]
    if (value === undefined) continue
    const covered: BadCell = {
      found: typeof value === 'string' ? value : value.found,
      expected: 'a cell of its own: it is merged with the one to its left',
    }
    for (let row = s.r; row <= Math.min(e.r, rows.length - 1); row++) {
      const cells = rows[row]
      if (!cells) continue
      cells[s.c] = value
      for (let column = s.c + 1; column <= Math.min(e.c, cells.length - 1); column++) cells[column] ??= covered
    }
  }
}

function valueOf(cell: CellObject, epoch1904: boolean): Cell | undefined {
  const { t, v, f, z } = cell
  if (t === 'e') return { found: cell.w ?? 'an error', expected: 'a value: the cell holds an error' }
  // A formula whose result is an empty text is told as one; one that was never calculated has no result at all.
  if (t === 'z' || v === undefined || v === null)
    return f === undefined
      ? undefined
      : {
          found: `=${f}`,
          expected: 'the result of the formula: open the workbook in a spreadsheet program and save it',
        }
  if (t === 'b') return v ? 'true' : 'false'
  if (t !== 'n' || typeof v !== 'number') return String(v)
  const format = typeof z === 'string' ? z : 'General'
  if (xlsx.SSF.is_date(format)) return day(v, epoch1904, cell.w)
  if (format.replace(/"[^"]*"|\\./g, '').includes('%')) return `${number(v * 100)}%`
  if (Math.abs(v) >= 1e15)
    return {
      found: cell.w ?? String(v),
      number: String(v),
      expected:
        'text: a number keeps 15 digits, so those behind may be lost; format the column as text and enter it again',
    }
  return /^0{2,}$/.test(format) && Number.isInteger(v) && v >= 0 ? String(v).padStart(format.length, '0') : number(v)
}

/** As a spreadsheet shows it: 15 digits. */
const number = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(15)))

function day(serial: number, epoch1904: boolean, shown?: string): Cell {
  const date = xlsx.SSF.parse_date_code(serial, { date1904: epoch1904 }) as { y: number; m: number; d: number } | null
  if (!date || date.d === 0)
    return { found: shown ?? String(serial), expected: 'a day: the cell holds a time or a number formatted as one' }
  return `${String(date.y).padStart(4, '0')}-${String(date.m).padStart(2, '0')}-${String(date.d).padStart(2, '0')}`
}

function hiddenRows(sheet: WorkSheet, rows: readonly NumberedRow[]): string[] {
  const hidden = rows.filter(({ row }) => sheet['!rows']?.[row - 1]?.hidden).map(({ row }) => row)
  if (hidden.length === 0) return []
  const named = hidden.slice(0, 10).join(', ')
  return [
    `${hidden.length} hidden row${hidden.length === 1 ? ' was' : 's were'} read like the others: ${named}${hidden.length > 10 ? ', …' : ''}`,
  ]
}
