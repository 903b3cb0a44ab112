/** One cell as text; a row of a table is a list of them. */
export type Cells = readonly string[]

/** A table of a dataset as some format holds it. */
export interface SourceTable {
  /** As in messages: `experts.csv`. */
  file: string
  /** Name of the table: the file without its ending. */
  name: string
  /** How far reading has got can be told from this: bytes of the file, or rows. */
  size: number
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

/** A dataset in some format: a folder of CSV files, tables in memory, the sheets of a workbook. */
export interface DatasetSource {
  tables(): Promise<SourceTable[]>
}

/** The format is broken at a place, so that the rest of the table can't be read. */
export class SourceError extends Error {
  readonly row: number | undefined
  readonly expected: string
  constructor(expected: string, row?: number) {
    super(`expected ${expected}`)
    this.row = row
    this.expected = expected
  }
}
