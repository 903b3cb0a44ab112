import { tables as specs } from '../../generated/tables.js'
import { mapInTurns } from '../../kernel/turns.js'
import { allColumns } from '../check/headers.js'
import type { Column, TableSpec } from '../exchange/spec.js'
import type { Cell, NumberedRow, SourceTable } from '../read/source.js'
import { plainCell } from './forms/plain.js'

/** A table of the exchange format whose cells are read as people write them, row by row. */
export function inPlainCells(table: SourceTable): SourceTable {
  const spec = specNamed(table.name)
  if (!spec) return table
  return {
    ...table,
    async *read() {
      let columns: (Column | undefined)[] | undefined
      let english: boolean[] = []
      let unitAt = -1
      for await (const block of table.read()) {
        let rows = block
        const [header] = block
        if (!columns && header) {
          columns = columnsOf(spec, header.cells)
          english = columns.map((column, at) => column?.name === keyOf(header.cells[at]!))
          unitAt = columns.findIndex((column) => column?.name === 'unit')
          rows = block.slice(1)
          yield [header]
        }
        yield await mapInTurns(rows, ({ row, cells }): NumberedRow => {
          const unit = cells[unitAt]
          return {
            row,
            cells: cells.map((cell, at) => {
              const column = columns![at]
              return column
                ? plainCell(column, cell, {
                    inclusive: !english[at],
                    unit: typeof unit === 'string' && unit.trim() ? unit : undefined,
                  })
                : cell
            }),
          }
        })
      }
    },
  }
}

export const keyOf = (cell: Cell): string =>
  typeof cell === 'string' ? cell.normalize('NFKC').replace(/\s/g, '').toLowerCase() : ''

/** The table a sheet is called after, if it is. */
export const specNamed = (name: string): TableSpec | undefined =>
  specs.find(({ file, zh }) => file === name || zh === name || file === name.toLowerCase())

/** The columns a header names as the exchange format does. */
export function columnsOf(spec: TableSpec, header: readonly Cell[]): (Column | undefined)[] {
  const columns = allColumns(spec)
  return header.map((cell) => {
    const text = typeof cell === 'string' ? cell.normalize('NFKC').replace(/\s/g, '').toLowerCase() : ''
    return columns.find(({ name, zh, oldZh = [] }) =>
      [name, zh, ...oldZh].some((one) => one.normalize('NFKC').replace(/\s/g, '').toLowerCase() === text),
    )
  })
}
