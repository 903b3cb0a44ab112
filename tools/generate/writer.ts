import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { columns, type TableName } from './tables.js'

/** A row as generated; what is left out is an empty cell, lists are joined by semicolons. */
export type Cells = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>

const BATCH = 2000

/**
 * Writes a synthetic dataset in the exchange format, one file a table, in the order rows are added. Memory does not
 * grow with the number of rows. Every row is marked synthetic. Tables without a row leave no file.
 */
export class DatasetWriter implements Disposable {
  readonly counts = new Map<TableName, number>()
  readonly #open = new Map<TableName, { file: number; waiting: string[][] }>()
  readonly #folder: string

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
  }

  /** Adds a row; a column the table does not have is an error, as it would be lost. */
  add(table: TableName, cells: Cells): void {
    const { file, waiting } = this.#table(table)
    const names: readonly string[] = columns[table]
    for (const name in cells)
      if (!names.includes(name)) throw new RangeError(`${table} has no column ${name}; it has ${names.join(', ')}`)
    waiting.push([...names.map((name) => cell(cells[name])), 'synthetic', 'true'])
    this.counts.set(table, this.counts.get(table)! + 1)
    if (waiting.length >= BATCH) writeSync(file, stringify(waiting.splice(0)))
  }

  [Symbol.dispose](): void {
    for (const { file, waiting } of this.#open.values()) {
      writeSync(file, stringify(waiting))
      closeSync(file)
    }
    this.#open.clear()
  }

  #table(table: TableName): { file: number; waiting: string[][] } {
    let entry = this.#open.get(table)
    if (!entry) {
      entry = {
        file: openSync(join(this.#folder, `${table}.csv`), 'w'),
        waiting: [[...columns[table], 'source', 'synthetic']],
      }
      this.#open.set(table, entry)
      this.counts.set(table, 0)
    }
    return entry
  }
}

const cell = (value: Cells[string]): string =>
  value == null ? '' : Array.isArray(value) ? value.join(';') : String(value)
