import { entityTypes } from '../../model.js'
import { cellParser, Refused, type CellParser } from './cells.js'
import { nearest, type Problems } from './problems.js'
import { SourceError, type Cells, type SourceTable } from '../read/source.js'
import { commonColumns, type Column, type TableSpec, type Value, type Values } from '../spec.js'

/** A row: values by the English name of their column. */
export interface Row {
  row: number
  values: Values
  /** Some cell is wrong and has no value here. */
  wrong?: true
}

/** A table of the dataset with what the format says of it. */
export interface DatasetTable {
  spec: TableSpec
  source: SourceTable
  /** Rows to be left out. */
  rejected?: ReadonlySet<number>
  /** Set by reading: the header or the format is wrong, so rows are missing. */
  unreadable?: true
}

/** All columns of a table, those allowed everywhere included. */
export const allColumns = (spec: TableSpec): readonly Column[] => [...spec.columns, ...commonColumns.filter(({ name }) => !spec.columns.some((column) => column.name === name))]

/**
 * The rows of a table in blocks, each cell read by its column. What is wrong is reported: a row with a wrong cell is
 * marked, one with too many or too few is left out, and a table whose header is wrong is not read.
 */
export async function* readRows(table: DatasetTable, problems: Problems): AsyncGenerator<Row[]> {
  const { spec, source, rejected } = table
  let reader: RowReader | undefined
  try {
    for await (const block of source.read()) {
      const rows: Row[] = []
      for (const { row, cells } of block) {
        if (reader) {
          if (rejected?.has(row)) continue
          const read = reader.read(row, cells)
          if (read) rows.push(read)
        } else {
          reader = new RowReader(spec, source.file, cells, row, problems)
          if (reader.usable) continue
          table.unreadable = true
          return
        }
      }
      if (rows.length) yield rows
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    table.unreadable = true
    problems.add({ file: source.file, row: error.row, expected: error.expected })
  }
}

interface Field {
  column: Column
  at: number
  parse: CellParser
}

class RowReader {
  readonly usable: boolean
  readonly #fields: readonly Field[]
  readonly #width: number
  readonly #file: string
  readonly #problems: Problems

  constructor(spec: TableSpec, file: string, header: Cells, row: number, problems: Problems) {
    this.#file = file
    this.#problems = problems
    // Spreadsheets write empty cells behind the last column.
    this.#width = header.findLastIndex(filled) + 1
    const before = problems.count
    this.#fields = this.#bind(allColumns(spec), ownPrefix(spec), header.slice(0, this.#width), row)
    for (const { name, zh, required } of spec.columns) {
      if (required && !this.#fields.some(({ column }) => column.name === name)) problems.add({ file, row, expected: `a column ${name} (${zh})` })
    }
    this.usable = problems.count === before
  }

  read(row: number, cells: Cells): Row | undefined {
    if (cells.length < this.#width || (cells.length > this.#width && cells.slice(this.#width).some(filled))) {
      this.#problems.add({ file: this.#file, row, value: `${cells.length} cells`, expected: `${this.#width} cells, as the header has` })
      return undefined
    }
    const values: Record<string, Value> = {}
    let right = true
    for (const { column, at, parse } of this.#fields) {
      const text = cells[at]!.trim()
      if (text === '') {
        if (!column.required) continue
        right = false
        this.#problems.add({ file: this.#file, row, column: column.name, expected: 'a value: the column is required' })
        continue
      }
      const value = parse(text)
      if (value instanceof Refused) {
        right = false
        this.#problems.add({ file: this.#file, row, column: column.name, value: column.personal ? undefined : (value.found ?? text), expected: value.expected })
      } else if (value !== undefined) values[column.name] = value
    }
    return this.#inOrder(row, values) && right ? { row, values } : { row, values, wrong: true }
  }

  #bind(columns: readonly Column[], prefix: string | undefined, header: Cells, row: number): Field[] {
    const byName = new Map(columns.flatMap((column) => [[column.name, column] as const, [column.zh, column] as const]))
    const fields: Field[] = []
    header.forEach((cell, at) => {
      const name = cell.trim()
      const column = byName.get(name) ?? byName.get(name.toLowerCase())
      if (!column) {
        const near = nearest(name, byName.keys())
        this.#problems.add({ file: this.#file, row, column: name || `number ${at + 1}`, expected: near ? `a known column; the nearest is ${near}` : `a known column: ${columns.map((known) => known.name).join(', ')}` })
      } else if (fields.some((field) => field.column === column)) {
        this.#problems.add({ file: this.#file, row, column: name, expected: `each column once: ${column.name} and ${column.zh} are the same` })
      } else fields.push({ column, at, parse: cellParser(column, prefix) })
    })
    return fields
  }

  /** Periods are half-open, so their end comes after their begin. */
  #inOrder(row: number, values: Values): boolean {
    for (const [begin, end] of PERIODS) {
      const from = values[begin]
      const to = values[end]
      if (typeof from !== 'string' || typeof to !== 'string' || from < to) continue
      this.#problems.add({ file: this.#file, row, column: end, value: to, expected: `a day after ${from}, on which the period begins` })
      return false
    }
    return true
  }
}

const filled = (cell: string): boolean => cell.trim() !== ''

const PERIODS = [['from', 'to'], ['start', 'end'], ['complete_from', 'complete_to']] as const

const ownPrefix = (spec: TableSpec): string | undefined =>
  spec.kind === 'entity' ? entityTypes[spec.label].prefix : spec.kind === 'relation' ? spec.id.prefix : undefined
