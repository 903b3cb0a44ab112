/** Where one of several stands among those that can be compared. */
export interface Standing {
  /** Average of the others that have a value; null where none has. */
  peerAverage: number | null
  /** Value less that average; null where either is missing. */
  difference: number | null
  /**
   * 1 is best; those with the same value share a rank, and the next one counts them: 1, 1, 3. Null without a value, and
   * where there is nobody to be compared with.
   */
  rank: number | null
  /** How many have a value. */
  ranked: number
}

/** The standing of each value among all; those that are null are left out of averages and ranks. */
export function standings(values: readonly (number | null)[], best: 'LOWEST' | 'HIGHEST'): Standing[] {
  const ranked = values.filter((value) => value !== null).length
  const better = (a: number, b: number) => (best === 'LOWEST' ? a < b : a > b)
  return values.map((value, index) => {
    const others = values.filter((other, at): other is number => at !== index && other !== null)
    const peerAverage = others.length ? others.reduce((sum, other) => sum + other, 0) / others.length : null
    return {
      peerAverage,
      difference: value === null || peerAverage === null ? null : value - peerAverage,
      rank: value === null || ranked < 2 ? null : 1 + others.filter((other) => better(other, value)).length,
      ranked,
    }
  })
}
