import { keyColumns } from '../check/headers.js'
import { isFilled, type Cell, type NumberedRow, type SourceTable } from '../read/source.js'
import type { Beside } from './beside.js'
import type { Block } from './blocks.js'
import { sideOf } from './forms/period.js'
import { plainCell } from './forms/plain.js'
import { scaled, readNumber } from './forms/number.js'
import { madeId } from './ids.js'
import { headerKey, SERIAL, type Guess } from './match.js'

/** A column of a sheet that becomes one of a table. */
export interface Taken {
  at: number
  guess: Guess
  /** The header it has in the exchange format. */
  header: string
}

/** A block as a table of the exchange format: its columns by their own names, its cells as they are written there. */
export function tableOf(
  source: SourceTable,
  block: Block,
  taken: readonly Taken[],
  part: boolean,
  beside: readonly Beside[] = [],
): SourceTable {
  const { spec, rows } = block
  const columns = new Set(taken.map(({ guess }) => guess.column.name))
  const makesId = !columns.has('id') && keyColumns(spec).includes('id')
  const unit = taken.find(({ guess }) => guess.column.name === 'unit')
  const figures = taken.find(({ guess }) => guess.column.name === 'value')
  // A unit that stands behind the figures alone, or in their header, is one of the row.
  const makesUnit =
    !unit &&
    figures !== undefined &&
    spec.columns.some(({ name }) => name === 'unit') &&
    (figures.guess.unit !== undefined || rows.every(({ cells }) => unitBehind(cells[figures.at] ?? '') !== ''))
  const header = [...(makesId ? ['id'] : []), ...(makesUnit ? ['unit'] : []), ...taken.map(({ header: text }) => text)]
  const width = block.headers.findLastIndex((text) => text !== '') + 1
  const cellsOf = (cells: readonly Cell[]): Cell[] => {
    const unitText = unit
      ? shown(cells[unit.at] ?? '')
      : makesUnit
        ? (figures.guess.unit ?? unitBehind(cells[figures.at] ?? ''))
        : ''
    // A share whose unit is left empty may be 25 or 0.25.
    const found = unit && unitText === '' && figures ? unitBehind(cells[figures.at] ?? '') : ''
    const behind = found === '%' ? '' : found
    const values = taken.map(({ at, guess }) =>
      guess.column.name === 'unit' && behind
        ? behind
        : plainCell(guess.column, guess.period ? sideOf(cells[at] ?? '', guess.period) : (cells[at] ?? ''), {
            inclusive: !guess.english,
            headed: guess.unit,
            unit: unitText || behind || undefined,
            years: guess.years,
          }),
    )
    return [...(makesUnit ? [unitText] : []), ...values]
  }
  const given = [...(makesUnit ? ['unit'] : []), ...taken.map(({ guess }) => guess.column.name)]
  return {
    file: source.file,
    name: spec.file,
    size: rows.length,
    ...(part && { part: true as const }),
    ...(makesId && { madeIds: true as const, ...(spec.file === 'experts' && { unitOf: unitsOf(block) }) }),
    notes: [...(source.notes ?? []), ...notesOf(block, taken, beside)],
    async *read() {
      yield [{ row: block.row, cells: header }]
      for (let from = 0; from < rows.length; from += BLOCK_ROWS)
        yield rows.slice(from, from + BLOCK_ROWS).map(({ row, cells }): NumberedRow => {
          // More cells than the header has: told with the row, as nobody knows what they are.
          if (cells.slice(width).some(isFilled)) return { row, cells }
          const values = cellsOf(cells)
          if (!makesId) return { row, cells: values }
          const id = madeId(spec, (name) => values[given.indexOf(name)] ?? '')
          return { row, cells: [id ?? '', ...values] }
        })
    },
  }
}

/** The unit of each row, from a column such as 工作单位, which a table of people has no place for. */
function unitsOf({ headers, rows }: Block): (row: number) => string {
  const at = headers.findIndex((text) => UNITS.test(headerKey(text)))
  const units = new Map(at < 0 ? [] : rows.map(({ row, cells }) => [row, shown(cells[at] ?? '')] as const))
  return (row) => units.get(row) ?? ''
}
const UNITS = /^(工作|所在|任职|现)?单位(名称)?$/

const BLOCK_ROWS = 1000
const shown = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.found).trim()

/** What stands behind a figure: 家, 亿元, %. */
function unitBehind(cell: Cell): string {
  const text = shown(cell).normalize('NFKC')
  if (text.endsWith('%')) return '%'
  const read = readNumber(text)
  return read && scaled(read.written).unit !== '' ? read.written : ''
}

/** What a reader of the report should know: which columns were kept aside, which rows are no rows. */
function notesOf(block: Block, taken: readonly Taken[], beside: readonly Beside[]): string[] {
  const used = new Set([...taken, ...beside].map(({ at }) => at))
  const aside = block.headers.flatMap((text, at) =>
    text !== '' && !used.has(at) && !SERIAL.test(headerKey(text)) ? [text] : [],
  )
  const rows = (list: readonly number[]): string =>
    `${list.length === 1 ? 'row' : 'rows'} ${list.slice(0, 10).join(', ')}${list.length > 10 ? ', …' : ''}`
  const { left } = block
  const said: [number[], string][] = [
    [left.above, 'above the header'],
    [left.total, 'of totals (合计, 小计, 总计)'],
    [left.note, 'of notes'],
    [left.heading, 'of headings between rows'],
    [left.repeated, 'that repeat the header'],
  ]
  return [
    ...(aside.length
      ? [`columns kept aside, as no column of ${block.spec.file} is like them: ${aside.join('、')}`]
      : []),
    ...said.flatMap(([list, what]) => (list.length ? [`${rows(list)}: ${list.length} row(s) ${what} left out`] : [])),
  ]
}

/** The header a column gets: one of the exchange format's that says the same of the ends of periods. */
export const headerOf = ({ own, english, column }: Guess): string => own ?? (english ? column.name : column.zh)
