import { stringify } from 'csv-stringify/sync'
import { writeXlsxStream } from 'hucre/xlsx'
import { cellsOf, type Cell, type Column } from './columns.js'

export const exportFormats = ['csv', 'xlsx', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface Written {
  columns: readonly Column[]
  rows: AsyncIterable<readonly unknown[]>
  /** Name of the sheet. */
  title: string
}

/** Text that a spreadsheet would take for a formula is led by an apostrophe. */
const asText = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell

/** Parts of a file, each written as soon as its rows are there. */
export const writers: Readonly<
  Record<ExportFormat, { type: string; parts(written: Written): AsyncIterable<string | Uint8Array> }>
> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', parts: csv },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parts: ({ columns, rows, title }) =>
      writeXlsxStream(sheetRows(columns, rows), {
        name: title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31),
        columns: columns.map(({ heading }) => ({ header: heading })),
        freezePane: { rows: 1 },
      }) as unknown as AsyncIterable<Uint8Array>,
  },
  json: { type: 'application/json; charset=utf-8', parts: json },
}

/** With the mark by which spreadsheet programs know UTF-8. */
async function* csv({ columns, rows }: Written): AsyncGenerator<string> {
  yield `\uFEFF${lines([columns.map(({ heading }) => heading)])}`
  for await (const some of rows) yield lines(some.map((item) => cellsOf(item, columns).map(asText)))
}

const lines = (rows: readonly Cell[][]): string =>
  stringify(rows as Cell[][], { record_delimiter: 'windows', cast: { boolean: String } })

/** Longest text a cell of a workbook holds. */
const LONGEST = 32_767
// Signs that XML can't hold have no form in a workbook.
// oxlint-disable-next-line no-control-regex
const UNHELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g

async function* sheetRows(columns: readonly Column[], rows: Written['rows']): AsyncGenerator<Cell[]> {
  for await (const some of rows)
    for (const item of some)
      yield cellsOf(item, columns).map((cell) => {
        const text = asText(cell)
        if (typeof text !== 'string') return text
        const held = text.replace(UNHELD, '')
        return held.length > LONGEST ? `${held.slice(0, LONGEST - 1)}…` : held
      })
}

async function* json({ rows }: Written): AsyncGenerator<string> {
  let before = '['
  for await (const some of rows) {
    if (some.length === 0) continue
    yield `${before}\n${some.map((item) => JSON.stringify(item)).join(',\n')}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}
