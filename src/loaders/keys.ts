import { decodeCursor, encodeCursor, type CursorValue } from '../kernel/cursor.js'
import type { Key } from '../query/shape.js'
import type { Row } from '../query/row.js'

/** Nothing of an order: parameters that let every row pass. */
const NOTHING = { afterId: '', afterFact: '', afterText: '', afterNumber: 0 }

/** The parameters that make a query go on after a cursor, or begin where there is none. @throws InputError */
export function afterParams(list: string, keys: readonly Key[], cursor: string | null | undefined): Row {
  const params: Row = {}
  const values =
    cursor == null
      ? undefined
      : decodeCursor(
          list,
          keys.map(({ param }) => (param === 'afterNumber' ? 'number' : 'string')),
          cursor,
        )
  for (const [at, { param }] of keys.entries()) params[param] = values ? values[at] : NOTHING[param]
  return params
}

/** The cursor of a row. */
export const cursorOf = (list: string, keys: readonly Key[], node: Row, fact?: Row): string =>
  encodeCursor(
    list,
    keys.map(({ of, property, missing }) => ((of === 'fact' ? fact! : node)[property] ?? missing) as CursorValue),
  )
