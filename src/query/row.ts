import type { HeaderType } from './query.js'

/** The declared properties of each row type, as generated from the row files. */
export type RowTypes = Readonly<Record<string, Readonly<Record<string, HeaderType>>>>
/** Values by name, as a query takes or gives them. */
export type Row = Record<string, unknown>
