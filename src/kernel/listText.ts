import { mapInTurns } from './turns.js'

/** Stands between items alone: within one, JSON has no line break. */
const BETWEEN = ',\n'

/** A list as JSON, made in slices between which others have their turn. */
export const listText = async (items: readonly unknown[]): Promise<string> =>
  `[${(await mapInTurns(items, (item) => JSON.stringify(item))).join(BETWEEN)}]`

/** The list that {@link listText} made a text of, read in slices as well; any other text of a list is read at once. */
export async function listOf<T>(text: string): Promise<T[]> {
  const parts = text.slice(1, -1).split(BETWEEN)
  if (parts.length === 1) return JSON.parse(text) as T[]
  return mapInTurns(parts, (part) => JSON.parse(part) as T)
}
