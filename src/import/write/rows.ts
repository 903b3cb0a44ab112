import type { Query } from '../../query/query.js'
import type { Reader } from '../../store/store.js'
import { slices } from '../check/stored.js'

/**
 * Runs writes of which none needs another, two at a time: while the engine is at one, the rows of the next are handed
 * over, which takes as long. Which of the two comes first is open.
 */
export async function write(
  tx: Reader,
  writes: readonly (readonly [Query<never, void>, readonly unknown[]])[],
): Promise<void> {
  let before: Promise<void> | undefined
  for (const [query, rows] of writes) {
    // Parameters are converted on the event loop, so they must not be too many.
    for (const some of slices(rows)) {
      const now = tx.run(query, { rows: some } as never)
      // Its failure is met when it is awaited, or stands behind that of the one before.
      now.catch(() => undefined)
      await before
      before = now
    }
  }
  await before
}

export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
