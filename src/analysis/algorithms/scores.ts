/** How strong several independent ties are together: 0 without any, and never above 1. */
export const anyOf = (strengths: Iterable<number>): number =>
  1 - [...strengths].reduce((none, strength) => none * (1 - strength), 1)

/** A mean by weights, which must not all be 0. */
export const weightedMean = (parts: readonly { value: number; weight: number }[]): number =>
  parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / parts.reduce((sum, { weight }) => sum + weight, 0)

/** What is left of somebody's time who holds so many posts: 1 without any, then a half, a third. */
export const freeCapacity = (posts: number): number => 1 / (1 + posts)

/** A score with six decimals, so that sums in another order are the same. */
export const score = (value: number): number => Math.round(value * 1e6) / 1e6
