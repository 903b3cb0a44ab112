import type { Row } from '../query/row.js'

/**
 * Integers come as bigints: back to numbers, except past 2^53, where a number would be another one. Changes maps and
 * lists in place.
 */
export function incoming(value: unknown): unknown {
  if (typeof value === 'bigint')
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (typeof item === 'bigint' || typeof item === 'object') value[index] = incoming(item)
    }
    return value
  }
  const map = value as Row
  for (const key in map) {
    const item = map[key]
    if (typeof item === 'bigint' || typeof item === 'object') map[key] = incoming(item)
  }
  return map
}

/**
 * The driver notes for each query where it was asked for; with source maps that takes longer than to send it. Our
 * errors name the query.
 */
export function unplaced<T>(ask: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return ask()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
