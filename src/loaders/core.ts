import { InputError } from '../errors.js'
import type { Reader } from '../store/store.js'
import { decodeCursor, pageSize } from './cursor.js'
import type { Nestable } from './nesting.js'
import type { SelectedEntities } from './selectedEntities.js'
import type { Selection } from './selection.js'

/** What the loaders of one request share. */
export interface LoaderIO {
  reader: Reader
  entities: SelectedEntities
  /** What the operation selects; nothing before it is known. */
  selection(): Selection | undefined
  /** How a field of a type is read along with its parents, where it is a relation. */
  nestable(type: string, field: string): Nestable | undefined
  /** Ids of a region and, if wanted, of all below it. @throws InputError for an unknown region */
  regionIds(region: string, includeSubregions: boolean): Promise<string[]>
}

export interface Page<N> {
  nodes: N[]
  /** Number of items before this page. */
  skip: number
  hasNextPage: boolean
}

/** What is known at once, or will be. */
export type Eventually<T> = T | Promise<T>

/** Goes on with a value, at once where it is there: an operation has thousands of fields, and each promise costs as much as a field. */
export const after = <T, R>(value: Eventually<T>, go: (value: T) => R): Eventually<R> => (value instanceof Promise ? value.then(go) : go(value))

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

export interface PageArgs {
  first: number
  after?: string | null
}

/** Does work once, when it is first asked for. */
export const memo = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let promise: Promise<T> | undefined
  return () => (promise ??= work())
}

/** A page of the rows read, which were one more than wanted. */
export const cut = <N>(rows: N[], skip: number, first: number): Page<N> => ({ nodes: rows.slice(0, first), skip, hasNextPage: rows.length > first })

/** What a page asks for, in rows. @throws InputError */
export function window(args: PageArgs): { first: number; skip: number } {
  return { first: pageSize(args.first), skip: args.after == null ? 0 : decodeCursor(args.after) }
}

/** Throws unless ids are few enough. */
export function checkIds(ids: readonly string[]): void {
  if (ids.length > 1000) throw new InputError(`ids: expected at most 1000, found ${ids.length}`)
}
