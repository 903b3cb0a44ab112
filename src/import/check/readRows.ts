import { SourceError, isFilled } from '../read/source.js'
import { breather } from '../../kernel/turns.js'
import { bind, keyColumns, type Field } from './headers.js'
import type { Problems } from './problems.js'
import { RowReader } from './rowReader.js'
import type { DatasetTable, Row } from './rows.js'
import { Said } from './said.js'

/** So many rows are read between looks at the time. */
const FEW = 32

/**
 * The rows of a table in blocks, each cell read by its column. What is wrong is reported: a row with a wrong cell is
 * marked, one with too many or too few is left out, and a table whose header is wrong is not read.
 */
export async function* readRows(table: DatasetTable, problems: Problems): AsyncGenerator<Row[]> {
  const { source, rejected } = table
  table.said = new Said()
  let reader: RowReader | undefined
  const pause = breather()
  try {
    for await (const block of source.read()) {
      const rows: Row[] = []
      for (const [at, { row, cells }] of block.entries()) {
        if (at % FEW === 0) await pause()
        if (reader) {
          if (rejected?.has(row)) continue
          const read = reader.read(row, cells)
          if (read) rows.push(read)
        } else {
          const width = cells.findLastIndex(isFilled) + 1
          const before = problems.count
          const header = cells.slice(0, width)
          const fields = bind(table.spec, source.file, header, row, problems)
          lack(table, fields, row, problems)
          delete table.unreadable
          if (problems.count !== before) {
            table.unreadable = true
            return
          }
          reader = new RowReader(table, fields, header, problems)
        }
      }
      if (rows.length) yield rows
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    table.unreadable = true
    for (const row of error.rows.length ? error.rows : [undefined])
      problems.add({ file: source.file, row, expected: error.expected })
  }
}

/**
 * Notes which columns are there. Without those of its key no row can be told from others; what else is required, new
 * rows need.
 */
function lack(table: DatasetTable, fields: readonly Field[], row: number, problems: Problems): void {
  const { spec, source } = table
  table.columns = new Set(fields.map(({ column }) => column.name))
  const absent = spec.columns.filter(({ name, required }) => required && !table.columns.has(name))
  const key = new Set(keyColumns(spec))
  for (const { name, zh } of absent)
    if (key.has(name)) problems.add({ file: source.file, row, expected: `a column ${name} (${zh})` })
  table.lacking = absent.filter(({ name }) => !key.has(name)).map(({ name }) => name)
}
