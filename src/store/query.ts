import type { HeaderType, Returns } from '../codegen/header.js'

/** The parameters of a query that takes none. */
export type NoParameters = Record<string, never>

/** A generated query constant: its text, and the types of its parameters `P` and its result `R`. */
export interface Query<P = any, R = any> {
  /** Folder and file of the query below `cypher/`, as in traces: `chain/chainAppointments`. */
  readonly name: string
  readonly text: string
  readonly write: boolean
  readonly returns: Returns
  readonly params: Readonly<Record<string, HeaderType>>
  readonly columns: Readonly<Record<string, HeaderType>>
  /** Only for the compiler: holds the types together. */
  readonly types?: (params: P) => R
}
