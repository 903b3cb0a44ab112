import type { DatasetSource, NumberedRow, SourceTable } from './source.js'

/** Tables in memory: by the name of the table, rows by header. */
export type MemoryTables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>

/** A dataset in memory; the headers of a table are those of all its rows. */
export function memorySource(tables: MemoryTables): DatasetSource {
  return {
    tables: async () =>
      Object.entries(tables).map(([name, rows]): SourceTable => {
        const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
        return {
          file: `${name}.csv`,
          name,
          size: rows.length,
          async *read() {
            if (headers.length) yield [{ row: 1, cells: headers }]
            for (let from = 0; from < rows.length; from += 1000) {
              yield rows.slice(from, from + 1000).map((row, index): NumberedRow => ({
                row: from + index + 2,
                cells: headers.map((header) => row[header] ?? ''),
              }))
            }
          },
        }
      }),
  }
}
