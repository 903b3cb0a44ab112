import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** A row of a dataset, cells as written. */
export type Row = Readonly<Record<string, string>>
/** A dataset: rows by table. */
export type Tables = ReadonlyMap<string, readonly Row[]>

const data = join(import.meta.dirname, '../../../data')

/** The dataset in `data/<name>`. */
export const readDataset = (name: string): Tables => readTables(join(data, name))

/** All tables of a folder in the exchange format. */
export function readTables(folder: string): Tables {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'))
  return new Map(
    files.map((file) => [
      basename(file, '.csv'),
      parse(readFileSync(join(folder, file)), { columns: true, bom: true }),
    ]),
  )
}

/** The rows of a table, none if the dataset doesn't have it. */
export const rows = (tables: Tables, table: string): readonly Row[] => tables.get(table) ?? []

/** The values of a cell with several. */
export const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean)
