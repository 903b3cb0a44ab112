import { isFilled, type BadCell, type Cell, type Cells } from '../read/source.js'
import { nextDay } from '../../kernel/day.js'
import type { Column, Value, Values } from '../exchange/spec.js'
import { Refused } from './cells.js'
import { keyColumns, type Field } from './headers.js'
import { isPersonal, withoutPersonal } from './personal.js'
import type { Problem, Problems } from './problems.js'
import type { DatasetTable, Row } from './rows.js'

/** Reads the rows below a header. */
export class RowReader {
  readonly #table: DatasetTable
  readonly #fields: readonly Field[]
  readonly #header: Cells
  /** Columns of the key. */
  readonly #key: ReadonlySet<string>
  readonly #remove: Field | undefined
  readonly #unit: Field | undefined
  readonly #problems: Problems

  constructor(table: DatasetTable, fields: readonly Field[], header: Cells, problems: Problems) {
    this.#table = table
    this.#fields = fields
    this.#header = header
    this.#problems = problems
    this.#key = new Set(keyColumns(table.spec))
    this.#remove = fields.find(({ column }) => column.name === '_remove')
    this.#unit = fields.find(({ column }) => column.name === 'unit')
    for (const { header: text, lastDay, column } of fields) {
      if (lastDay && column.oldZh?.includes(text))
        table.said.add(
          `column ${text} is read as the last day that belongs to the period, as ${column.zh} says; English ${column.name} is the day after`,
        )
    }
  }

  read(row: number, cells: Cells): Row | undefined {
    const width = this.#header.length
    if (isTotal(cells)) return this.#say('# row(s) of totals (合计, 小计, 总计) left out', row)
    if (cells.length < width || (cells.length > width && cells.slice(width).some(isFilled))) {
      this.#add({ row, value: `${cells.length} cells`, expected: `${width} cells, as the header has` })
      return undefined
    }
    if (this.#header.every((cell, at) => shown(cells[at]!) === shown(cell))) {
      this.#add({ row, expected: 'a row of values: it repeats the header' })
      return undefined
    }
    const removed = this.#remove ? this.#value(this.#remove, row, cells) : undefined
    const values: Record<string, Value> = {}
    let right = !(removed instanceof Refused)
    for (const field of this.#fields) {
      if (removed === true && !this.#key.has(field.column.name)) continue
      const value = this.#value(field, row, cells)
      if (value instanceof Refused) right = false
      else if (value !== undefined && field !== this.#remove) values[field.column.name] = value
    }
    const read: Row = { row, values, ...(removed === true && { remove: true as const }) }
    const ordered = inOrder(values, ({ column, ...problem }) => {
      const { at } = this.#fields.find((field) => field.column.name === column)!
      this.#add({ row, column, ...problem, value: shown(cells[at]!) })
    })
    return ordered && right ? read : { ...read, wrong: true }
  }

  /** The value of a cell; what is wrong with it is reported. */
  #value(field: Field, row: number, cells: Cells): Value | Refused {
    const { column, at } = field
    const refuse = (refused: Refused, value?: string): Refused => {
      this.#add({ row, column: column.name, value: column.personal ? undefined : value, expected: refused.expected })
      return refused
    }
    const cell = cells[at]!
    if (typeof cell !== 'string' && !(column.kind === 'float' && cell.number !== undefined))
      return refuse(new Refused(cell.expected), cell.found)
    let text = (typeof cell === 'string' ? cell : (cell as BadCell).number!).trim()
    if (column.kind === 'text' && !column.personal) {
      const without = withoutPersonal(text)
      text = without.text
      if (without.count)
        this.#table.said.add(
          '# telephone number(s), e-mail address(es) or identity number(s) in free text left out',
          row,
          without.count,
        )
    }
    if (text === '') return column.required ? refuse(new Refused('a value: the column is required')) : undefined
    if (UNREADABLE.test(text))
      return refuse(new Refused('text without control characters and lost characters (\ufffd)'))
    if (column.kind === 'id' && isPersonal(text))
      return refuse(new Refused('an id that is no telephone number, e-mail address or identity number'))
    const value =
      PERCENT.test(text) && (column.kind === 'float' || column.kind === 'int')
        ? this.#percent(column, row, text, cells)
        : field.parse(text)
    if (value instanceof Refused) return refuse(value, value.found ?? text)
    const warning = column.warn?.(text)
    if (warning !== undefined) this.#table.said.add(`column ${column.name}: ${warning}`, row)
    if (!field.lastDay) return value
    return nextDay(value as string) ?? refuse(new Refused('a day before 9999-12-31'), text)
  }

  /** 25% is 25 where the unit of the row is %, and 0.25 in a column of shares; elsewhere nobody can tell. */
  #percent({ max, kind }: Column, row: number, text: string, cells: Cells): Value | Refused {
    const figure = Number(text.replace(/\s*[%％]$/, ''))
    if (max === 1) return Number((figure / 100).toPrecision(15))
    const unit = this.#unit && shown(cells[this.#unit.at]!)
    if (kind !== 'float' || !unit || !/^([%％]|个?百分点|百分比)$/.test(unit))
      return new Refused(
        kind === 'int' ? 'a whole number, not a share' : `a number, or ${text} in a row whose column unit says %`,
      )
    this.#table.said.add('# percent cell(s) read as the figure before the sign, as the unit is %', row)
    return figure
  }

  #add(problem: Omit<Problem, 'file'>): void {
    this.#problems.add({ file: this.#table.source.file, ...problem })
  }

  #say(what: string, row: number): undefined {
    this.#table.said.add(what, row)
  }
}

const shown = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.found).trim()
const PERCENT = /^[+-]?\d+(\.\d+)?\s*[%％]$/
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd\ufffe\uffff]/

/** Whether a row sums up others: its first filled cell says so. */
function isTotal(cells: Cells): boolean {
  const first = cells.find(isFilled)
  return first !== undefined && TOTAL.test(shown(first).normalize('NFKC').replace(/\s/g, ''))
}
const TOTAL = /^(本[页表])?(合计|小计|总计|共计|累计)(\([^)]*\))?:?$/

/** Periods are half-open, so their end comes after their begin. */
export function inOrder(
  values: Values,
  add: (problem: { column: string; value: string; expected: string }) => void,
): boolean {
  for (const [begin, end] of PERIODS) {
    const from = values[begin]
    const to = values[end]
    if (typeof from !== 'string' || typeof to !== 'string' || from < to) continue
    add({ column: end, value: to, expected: `a day after ${from}, on which the period begins` })
    return false
  }
  return true
}

/** Columns that begin and end a period. */
export const PERIODS = [
  ['from', 'to'],
  ['start', 'end'],
  ['complete_from', 'complete_to'],
] as const
