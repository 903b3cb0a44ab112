import { setImmediate } from 'node:timers/promises'

/** How long work may keep the event loop before others have their turn, in milliseconds. */
const SLICE_MS = 4

/**
 * Does something for each number from 0 on, in slices between which others have their turn; `between` is called at the end of
 * each but the last. Stops where `each` throws.
 */
export async function inTurns(count: number, each: (index: number) => void, between?: () => void): Promise<void> {
  let start = performance.now()
  for (let index = 0; index < count; index++) {
    each(index)
    if (performance.now() - start > SLICE_MS && index + 1 < count) {
      between?.()
      await setImmediate()
      start = performance.now()
    }
  }
}

/** Hands a list on in parts that each take about as long as a slice, others having their turn between. */
export async function inParts<T>(items: readonly T[], hand: (part: T[]) => void): Promise<void> {
  let size = 16
  for (let from = 0; from < items.length; ) {
    const start = performance.now()
    const part = items.slice(from, from + size)
    hand(part)
    from += part.length
    const fitting = Math.round((size * SLICE_MS) / (performance.now() - start + 0.1))
    size = Math.max(1, Math.min(4096, size * 4, fitting))
    if (from < items.length) await setImmediate()
  }
}
