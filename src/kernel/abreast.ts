/**
 * Does something with each of some items, so many at a time, begun in their order; what is made of each comes in that
 * order, too. Where one fails, no further one is begun; when those under way are over, the first of them that failed is
 * told of, as if they had been done one after the other.
 */
export async function abreast<T, R>(
  items: readonly T[],
  atATime: number,
  work: (item: T, at: number) => Promise<R>,
): Promise<R[]> {
  const made: R[] = []
  const failures = new Map<number, unknown>()
  let next = 0
  const goOn = async (): Promise<void> => {
    while (next < items.length && failures.size === 0) {
      const at = next++
      try {
        made[at] = await work(items[at]!, at)
      } catch (error) {
        failures.set(at, error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, goOn))
  if (failures.size > 0) throw failures.get(Math.min(...failures.keys()))
  return made
}
