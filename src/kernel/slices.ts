const MOST = 2000

/** A list in parts of at most so many: what is converted on the event loop must not be too much at once. */
export function* slices<T>(rows: readonly T[], size = MOST): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}
