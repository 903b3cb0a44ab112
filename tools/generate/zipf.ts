import type { Random } from './random.js'

/**
 * Draws a rank from 0 to `size - 1`, the k-th with a likelihood proportional to 1 / k^`exponent`: few hubs, a long
 * tail. The inverse of the continuous distribution, so constant in time and memory at any size.
 */
export function zipf(size: number, exponent: number): (random: Random) => number {
  if (size < 1) throw new RangeError(`a draw needs at least one rank, not ${size}`)
  const top = size + 1
  const power = 1 - exponent
  // At 1 the integral is a logarithm.
  const rankAt =
    Math.abs(power) < 1e-9
      ? (share: number) => top ** share
      : (share: number) => (1 + share * (top ** power - 1)) ** (1 / power)
  return (random) => Math.min(size - 1, Math.floor(rankAt(random.next())) - 1)
}
