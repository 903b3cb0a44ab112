import { writeXlsx, type Cell as WrittenCell } from 'hucre/xlsx'
import { columnsOf, specNamed } from '../import/arrange/exchange.js'
import { letters, type Mapping } from '../import/arrange/mapping.js'
import type { Problem } from '../import/check/problems.js'
import { datasetAt } from '../import/read/at.js'
import { SourceError, type Cell, type NumberedRow, type SourceTable } from '../import/read/source.js'
import { inChinese } from './words.js'

/** A problem as a line of a table, with its place as people name it. */
export interface PlacedProblem extends Problem {
  /** As a spreadsheet counts: A, B, …; absent for what concerns a whole row. */
  at?: string
  /** In Chinese. */
  message: string
}

const BAD = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFC7CE' } } } as const
const MOST_ROWS = 50_000

/** Problems with the cells they are about. */
export function placedProblems(mapping: Mapping, problems: readonly Problem[]): PlacedProblem[] {
  return problems.map((given) => {
    const at = columnAt(mapping, given)
    const problem = asWritten(given)
    return { ...problem, ...(at !== undefined && { at }), message: inChinese(problem) }
  })
}

/** A name that nobody has is looked for as an id: people are shown what they wrote. */
const asWritten = (problem: Problem): Problem =>
  problem.value === undefined
    ? problem
    : { ...problem, value: problem.value.replace(/^[a-z]+:(?=.*\p{Script=Han})/u, '') }

function columnAt({ sheets }: Mapping, { file, row = 0, column, lacks }: Problem): string | undefined {
  if (column === undefined || lacks !== undefined) return undefined
  return sheets
    .filter((sheet) => sheet.file === file && sheet.row <= Math.max(row, 1))
    .toSorted((a, b) => b.row - a.row)
    .flatMap(
      ({ columns }) =>
        columns.find((one) => [one.column, one.header].includes(column) || one.column?.endsWith(`.${column}`))?.at ??
        [],
    )[0]
}

/**
 * A copy of the sheets at a path, as a workbook, in which the cells that are wrong are coloured and say why: in a
 * comment, and in a column behind the others. It is made anew of values, so formats and formulas are not in it.
 */
export async function markedWorkbook(
  path: string,
  mapping: Mapping,
  problems: readonly Problem[],
): Promise<Uint8Array> {
  const placed = placedProblems(mapping, problems)
  const tables = await datasetAt(path).tables()
  const sheets = []
  const names = new Set<string>()
  for (const table of tables) {
    // Tables side by side are named by their columns, too.
    const own = placed.filter(({ file }) => file === table.file || file.startsWith(`${table.file}, columns `))
    sheets.push({ ...(await marked(table, own)), name: freeName(table.name, names) })
  }
  sheets.push({ name: freeName('问题清单', names), ...listed(placed) })
  return writeXlsx({ sheets })
}

/** All that is wrong, a line each. */
const listed = (placed: readonly PlacedProblem[]) => ({
  rows: [
    ['文件', '行', '列', '问题'],
    ...placed.map(({ file, row, at, column, message }) => [file, row ?? null, at ?? column ?? null, safe(message)]),
  ],
  columns: [{ width: 30 }, { width: 6 }, { width: 12 }, { width: 80 }],
})

async function marked(table: SourceTable, problems: readonly PlacedProblem[]) {
  const rows = await rowsOf(table)
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const written: (string | null)[][] = []
  const cells = new Map<string, Partial<WrittenCell>>()
  const [header] = rows
  const exchange = header && specNamed(table.name) ? columnsOf(specNamed(table.name)!, header.cells) : []
  for (const { row, cells: values } of rows)
    written[row - 1] = values.map((cell) => (shown(cell) === '' ? null : safe(shown(cell))))
  for (const problem of problems) {
    const line = (problem.row ?? header?.row ?? 1) - 1
    const values = (written[line] ??= [])
    const own = problem.at ?? letterOf(exchange.findIndex((column) => column?.name === problem.column))
    const column = own === undefined ? 0 : indexOf(own)
    const key = `${line},${column}`
    const before = cells.get(key)?.comment?.text
    cells.set(key, {
      value: values[column] ?? '',
      style: BAD,
      comment: { author: 'TriChain', text: before ? `${before}\n${problem.message}` : problem.message },
    })
    const place = own === undefined ? '' : `${own}列：`
    while (values.length < width) values.push(null)
    values[width] = [values[width], place + problem.message].filter(Boolean).join('\n')
  }
  if (problems.length && header) {
    const line = written[header.row - 1]!
    while (line.length < width) line.push(null)
    line[width] ??= '问题'
  }
  return { rows: Array.from(written, (line) => Array.from(line ?? [], (cell) => cell ?? null)), cells }
}

const letterOf = (at: number): string | undefined => (at < 0 ? undefined : letters(at))

const indexOf = (place: string): number =>
  [...place].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

async function rowsOf(table: SourceTable): Promise<NumberedRow[]> {
  const rows: NumberedRow[] = []
  try {
    for await (const block of table.read()) {
      rows.push(...block)
      if (rows.length > MOST_ROWS) break
    }
  } catch (error) {
    // What can't be read is told in the list.
    if (!(error instanceof SourceError)) throw error
  }
  return rows
}

const shown = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.found)

/** Nothing that a spreadsheet would take for a formula. */
const safe = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)

/** The name of a sheet: 31 signs, each name once. */
function freeName(name: string, taken: Set<string>): string {
  const plain = name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 28) || '表'
  let free = plain
  for (let number = 2; taken.has(free); number++) free = `${plain}${number}`
  taken.add(free)
  return free
}
