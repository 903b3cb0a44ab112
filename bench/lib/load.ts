/** What one slot of load gave. Times in milliseconds. */
export interface Sample {
  count: number
  p50: number
  p95: number
  perSecond: number
}

/** Runs work over and over, `connections` at a time, until `ms` are over; each connection at least once. */
export async function load(work: (turn: number) => Promise<void>, connections: number, ms: number): Promise<Sample> {
  const times: number[] = []
  let turn = 0
  const start = performance.now()
  const connection = async (): Promise<void> => {
    do {
      const began = performance.now()
      await work(turn++)
      times.push(performance.now() - began)
    } while (performance.now() - start < ms)
  }
  await Promise.all(Array.from({ length: connections }, connection))
  const seconds = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  return {
    count: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSecond: times.length / seconds,
  }
}

/** Of sorted numbers, by the nearest rank. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
