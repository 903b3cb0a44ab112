import { InputError } from '../errors.js'

/** The largest page the API gives. */
export const MAX_PAGE = 1000

/** Checks `first`. @throws InputError outside 0 to 1000 */
export function pageSize(first: number): number {
  if (first < 0 || first > MAX_PAGE) throw new InputError(`first: expected 0 to ${MAX_PAGE}, found ${first}`)
  return first
}

/** The cursor of the item at a position, counted from 0. */
export const encodeCursor = (position: number): string => Buffer.from(`at:${position}`).toString('base64url')

/** How many items stand up to and including a cursor's. @throws InputError for a cursor that none of our pages gave */
export function decodeCursor(cursor: string): number {
  const match = /^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!match) throw new InputError(`after: expected a cursor from pageInfo.endCursor, found "${cursor.slice(0, 40)}"`)
  return Number(match[1]) + 1
}
