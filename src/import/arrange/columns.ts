import { allColumns } from '../check/headers.js'
import type { Column, TableSpec } from '../exchange/spec.js'

/** A column of a table by its English or Chinese name. */
export const columnNamed = (spec: TableSpec, name: string): Column | undefined =>
  allColumns(spec).find((column) => column.name === name || column.zh === name)
