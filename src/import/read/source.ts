/**
 * What a cell of a spreadsheet holds that is no value: an error, a formula without a result. It is never read as empty.
 */
export interface BadCell {
  /** As the spreadsheet shows it. */
  found: string
  expected: string
  /** The number it holds all the same, for columns in which only its size counts. */
  number?: string
}

/** One cell as text; a row of a table is a list of them. */
export type Cell = string | BadCell
export type Cells = readonly Cell[]

/** A table of a dataset as some format holds it. */
export interface SourceTable {
  /** As in messages: `experts.csv`. */
  file: string
  /** Name of the table: the file without its ending. */
  name: string
  /** How far reading has got can be told from this: bytes of the file, or rows. */
  size: number
  /** One of several parts of a table, whose columns differ. */
  part?: true
  /** Its first column is an id made of others, as its sheet has none. */
  madeIds?: true
  /** Says in passing what rows of another table of its sheet are tied to: what is not known is no mistake. */
  beside?: true
  /** Of a table of people: the unit a row names in a column that is kept aside. */
  unitOf?: (row: number) => string
  /** What a reader of the report should know of how it was read. */
  notes?: readonly string[]
  /**
   * The rows in blocks, the header first, each with its number as a spreadsheet counts.
   * Can be read several times. @throws SourceError where the format is broken
   */
  read(): AsyncIterable<readonly NumberedRow[]>
}

export interface NumberedRow {
  row: number
  cells: Cells
}

/** An outside format: one file of `formats/`, which exports it by its own name. */
export interface DatasetFormat {
  /** As errors name it: `an XLSX workbook`. */
  name: string
  /** Of its files, in small letters; or a dataset is a folder. */
  endings: readonly string[] | 'folder'
  read(path: string): DatasetSource
}

/** A dataset in some format: a folder of CSV files, tables in memory, the sheets of a workbook. */
export interface DatasetSource {
  /** @throws InputError where there is none · SourcesError where something that should be a table can't be read */
  tables(): Promise<SourceTable[]>
  /** After `tables`: what was left out of it. */
  notes?(): readonly string[]
}

/** The format is broken at some rows, or from one on, so that the rest of the table can't be read. */
export class SourceError extends Error {
  readonly rows: readonly number[]
  readonly expected: string
  constructor(expected: string, ...rows: number[]) {
    super(`expected ${expected}`)
    this.rows = rows
    this.expected = expected
  }
}

export const isFilled = (cell: Cell): boolean => typeof cell !== 'string' || cell.trim() !== ''
