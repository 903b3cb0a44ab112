import type { HeaderType, Returns } from '../codegen/header.js'
import type { ListShape, RelationShape } from '../codegen/shape.js'

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
  /** Its parts, where it is a relation query or a list: how it nests into others. */
  readonly relation?: RelationShape
  readonly list?: ListShape
  /** Only for the compiler: holds the types together. */
  readonly types?: (params: P) => R
}
