import type { ListShape, RelationShape } from './shape.js'

/** The type grammar of query headers: `string`, `int?`, `Expert[]`, `{ id: string, rows: Expert[] }`. */
export type HeaderType =
  | { kind: 'scalar'; name: 'string' | 'int' | 'float' | 'boolean' | 'json' }
  | { kind: 'name'; name: string }
  | { kind: 'list'; of: HeaderType }
  | { kind: 'optional'; of: HeaderType }
  | { kind: 'map'; fields: Record<string, HeaderType> }

/** How many rows a query answers with, or one value, or nothing. */
export type Returns = 'one' | 'optional' | 'many' | 'value' | 'none'

/** The parameters of a query that takes none. */
export type NoParameters = Record<string, never>

/** A generated query constant: its text, and the types of its parameters `P` and its result `R`. */
export interface Query<P = never, R = unknown> {
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
