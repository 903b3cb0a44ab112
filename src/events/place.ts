import { decodeCursor, encodeCursor } from '../kernel/cursor.js'

/** Where a change stands among all: the number of its change set, and its place there. */
export interface Place {
  number: number
  position: number
}

const LIST = 'Subscription.changes'

export const cursorOf = ({ number, position }: Place): string => encodeCursor(LIST, [number, position])

/** @throws InputError */
export function placeOf(cursor: string): Place {
  const [number, position] = decodeCursor(LIST, ['number', 'number'], cursor) as [number, number]
  return { number, position }
}

/** After all of a change set: more than any has. */
export const endOf = (number: number): Place => ({ number, position: Number.MAX_SAFE_INTEGER })
