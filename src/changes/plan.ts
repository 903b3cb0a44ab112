import type { ChangeInput } from '../generated/types.js'
import type { TableSpec } from '../import/exchange/spec.js'

/** A change of a row, as texts of its columns. */
export interface ChangeRow {
  index: number
  spec: TableSpec
  cells: Readonly<Record<string, string>>
  /** What was given, by the names of fields. */
  given: Readonly<Record<string, unknown>>
  expectedVersion?: number
}

/** Something to be taken out. */
export interface RemoveRow {
  index: number
  id: string
  reason: string
  expectedVersion?: number
  /** What it went into, where it was taken for another. */
  mergedInto?: string
}

/** Changes as they were given, with an id for each new row. */
export interface Plan {
  changes: ChangeInput[]
  rows: ChangeRow[]
  removes: RemoveRow[]
}
