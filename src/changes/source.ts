import type { DatasetSource, SourceTable } from '../import/read/source.js'
import { keyColumns } from '../import/check/headers.js'
import { slices } from '../kernel/slices.js'
import type { ChangeRow } from './plan.js'

const BLOCK_ROWS = 1000

/**
 * Rows as a dataset: those of a table that have the same columns are a part of it, and are numbered by their changes.
 */
export function sourceOf(rows: readonly ChangeRow[], file: string): DatasetSource {
  const parts = new Map<string, { headers: string[]; name: string; rows: ChangeRow[] }>()
  for (const row of rows) {
    const { spec, cells } = row
    const first = new Set(['id', ...keyColumns(spec)])
    const headers = Object.keys(cells).toSorted(
      (a, b) => Number(first.has(b)) - Number(first.has(a)) || (a < b ? -1 : 1),
    )
    const key = `${spec.file} ${headers.join()}`
    const part = parts.get(key)
    if (part) part.rows.push(row)
    else parts.set(key, { headers, name: spec.file, rows: [row] })
  }
  return {
    tables: async () =>
      [...parts.values()].map(({ headers, name, rows: some }): SourceTable => ({
        file,
        name,
        part: true,
        size: some.length,
        async *read() {
          yield [{ row: -1, cells: headers }]
          for (const few of slices(some, BLOCK_ROWS))
            yield few.map(({ index, cells }) => ({ row: index, cells: headers.map((header) => cells[header]!) }))
        },
      })),
  }
}
