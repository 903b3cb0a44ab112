import { mergedInto } from '../generated/cypher.js'
import type { Reader } from '../store/store.js'

/** How often one that stayed may have gone into another. */
export const MERGES = 20

/** Of each entity: its own id, and those of what was taken for it, and for that, as far as it still counts. */
export async function linesOf(reader: Reader, ids: readonly string[]): Promise<string[][]> {
  const lines = ids.map((id) => new Set([id]))
  let next: readonly string[] = ids
  for (let steps = 0; steps < MERGES && next.length; steps++) {
    const merged = await reader.run(mergedInto, { ids: [...new Set(next)] })
    for (const { into, id } of merged) for (const line of lines) if (line.has(into)) line.add(id)
    next = merged.map(({ id }) => id)
  }
  return lines.map((line) => [...line])
}
