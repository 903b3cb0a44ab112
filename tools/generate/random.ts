/** A source of random numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(values: readonly T[]): T
  /** One of the values, each as likely as its weight. */
  weighted<T>(values: readonly (readonly [value: T, weight: number])[]): T
  /** `count` different ones, in random order; all of them if there are fewer. */
  sample<T>(values: readonly T[], count: number): T[]
}

/** Parts that a stream is made from: the seed, then what the stream is for. */
export function random(...parts: readonly (string | number)[]): Random {
  let state = hash(parts.join('/'))
  // mulberry32: small, fast, good enough for data that only has to look alive.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(values: readonly T[]): T => values[int(0, values.length - 1)]!
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted(values) {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of values) if ((left -= weight) < 0) return value
      return values.at(-1)![0]
    },
    sample(values, count) {
      const rest = [...values]
      return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(int(0, rest.length - 1), 1)[0]!)
    },
  }
}

/** FNV-1a over the characters, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
