import { InputError } from './errors.js'
import { decodeCursor, encodeCursor, pageSize, type CursorValue } from './cursor.js'

/** A page of some list. */
export interface Page<N> {
  nodes: N[]
  /** Where an item of the page stands. */
  cursor(at: number): string
  hasNextPage: boolean
  /** Whether it was gone on to from another page. */
  hasPreviousPage: boolean
}

/** What is known at once, or will be. */
export type Eventually<T> = T | Promise<T>

/**
 * Goes on with a value, at once where it is there: an operation has thousands of fields, and each promise costs as much
 * as a field.
 */
export const after = <T, R>(value: Eventually<T>, go: (value: T) => R): Eventually<R> =>
  value instanceof Promise ? value.then(go) : go(value)

/** A Relay connection: each half is read only when it is selected. */
export interface Connection<N> {
  page(): Eventually<Page<N>>
  total(): Eventually<number>
}
export type AnyPage = Page<unknown>
export type AnyConnection = Connection<unknown>
export interface AnyEdge {
  cursor: string
  node: unknown
}

/** Which page a caller wants. */
export interface PageArgs {
  first: number
  after?: string | null | undefined
}

/** Does work once, when it is first asked for. */
export const memo = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let promise: Promise<T> | undefined
  return () => (promise ??= work())
}

/** A page of the rows read, which were one more than wanted. */
export const cut = <R, N>(
  rows: readonly R[],
  { first, after }: PageArgs,
  nodeOf: (row: R) => N,
  cursorOf: (row: R) => string,
): Page<N> => ({
  nodes: rows.slice(0, first).map(nodeOf),
  cursor: (at) => cursorOf(rows[at]!),
  hasNextPage: rows.length > first,
  hasPreviousPage: after != null,
})

/** What all have been found at once, page by page: the values of their order end with an id. */
export interface Ordered<N> {
  /** As errors name it. */
  list: string
  kinds: readonly ('string' | 'number')[]
  values(node: N): CursorValue[]
  /** Whether values stand further on than others. */
  beyond(values: readonly CursorValue[], others: readonly CursorValue[]): boolean
}

/** A connection over what is found in memory, in its order. @throws InputError */
export function connectionOver<N>(
  { list, kinds, values, beyond }: Ordered<N>,
  { first, after }: PageArgs,
  listAll: () => Promise<readonly N[]>,
): Connection<N> {
  pageSize(first)
  const at = after == null ? undefined : decodeCursor(list, kinds, after)
  const all = memo(listAll)
  return {
    page: async () => {
      const found = await all()
      const start = at ? found.findIndex((node) => beyond(values(node), at)) : 0
      const rows = start === -1 ? [] : found.slice(start, start + first + 1)
      return cut(
        rows,
        { first, after: after ?? null },
        (node) => node,
        (node) => encodeCursor(list, values(node)),
      )
    },
    total: async () => (await all()).length,
  }
}

/** @throws InputError unless a list of ids is short enough */
export function checkIds(ids: readonly string[]): void {
  if (ids.length > 1000) throw new InputError(`ids: expected at most 1000, found ${ids.length}`)
}
