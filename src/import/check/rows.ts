import type { SourceTable } from '../read/source.js'
import type { TableSpec, Values } from '../exchange/spec.js'
import type { Said } from './said.js'

/** A row: values by the English name of their column. */
export interface Row {
  row: number
  values: Values
  /** Some cell is wrong and has no value here. */
  wrong?: true
  /** The row is to be taken out; only the columns of its key are read. */
  remove?: true
  /** What the graph has for it, once its absent columns are filled from there. */
  was?: Values
}

/** A table of the dataset with what the format says of it. */
export interface DatasetTable {
  spec: TableSpec
  source: SourceTable
  /** Rows to be left out. */
  rejected?: ReadonlySet<number>
  /** Set by reading: the header or the format is wrong, so rows are missing. */
  unreadable?: true
  /** Set by reading: the columns that are there. What stands in others stays as it is. */
  columns: ReadonlySet<string>
  /** Set by reading: required columns that are not there, so that no row may be new. */
  lacking: readonly string[]
  said: Said
}
