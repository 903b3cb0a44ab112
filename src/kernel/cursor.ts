import { InputError } from './errors.js'

/** The largest page the API gives. */
export const MAX_PAGE = 1000

/** Checks `first`. @throws InputError outside 0 to 1000 */
export function pageSize(first: number): number {
  if (first < 0 || first > MAX_PAGE) throw new InputError(`first: expected 0 to ${MAX_PAGE}, found ${first}`)
  return first
}

export type CursorValue = string | number
type Kinds = readonly ('string' | 'number')[]

/**
 * A cursor holds where an item stands by the values of its list's order, the last of them an id: what comes or goes
 * before it, the item itself too, shifts nothing. `list` names the list and its order, so that a cursor of another is
 * told apart.
 */
export const encodeCursor = (list: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([list, ...values])).toString('base64url')

/**
 * The values a cursor holds, each of the kind its order has.
 * @throws InputError for a cursor that no page of this list gave
 */
export function decodeCursor(list: string, kinds: Kinds, cursor: string): CursorValue[] {
  const [found, ...values] = parsed(cursor)
  if (found === list && values.length === kinds.length && values.every((value, at) => typeof value === kinds[at]))
    return values as CursorValue[]
  throw notOf(list, cursor, found)
}

/** Checks that a cursor is one of a list, before any of its values is looked at. @throws InputError */
export function checkCursor(list: string, cursor: string): void {
  const [found] = parsed(cursor)
  if (found !== list) throw notOf(list, cursor, found)
}

/**
 * The name of a list in cursors and errors: a field of the schema, with the order it is asked in where it has several.
 */
export const listName = (type: string, field: string, orderBy?: unknown): string =>
  `${type === 'Query' ? '' : `${type}.`}${field}${typeof orderBy === 'string' ? `(orderBy: ${orderBy})` : ''}`

function notOf(list: string, cursor: string, found: unknown): InputError {
  const what =
    typeof found === 'string' && found !== list && NAME.test(found) ? `one of ${found}` : `"${cursor.slice(0, 40)}"`
  return new InputError(
    `after: expected a cursor that ${list} gave (pageInfo.endCursor, or cursor of an edge), found ${what}`,
  )
}

/** Names of several hundred characters, in pinyin and as they are. */
const MAX_LENGTH = 20_000
/** As lists are named here. */
const NAME = /^\w[\w.]{0,80}(?:\(orderBy: \w{1,40}\))?$/

function parsed(cursor: string): unknown[] {
  if (cursor.length > MAX_LENGTH) return []
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(values) ? values : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
