import type { Touched } from './touched.js'

/** What was worked out before, and what has changed since. */
export interface Before<T> {
  value: T
  touched: Touched
  /** What was touched of that which it rests on; nothing where it holds as it is. */
  ofIt: ReadonlySet<string>
}

/** What can be kept where there is room; about how many ids are held. */
export interface Weighed {
  weight: number
}

/**
 * Has something worked out that is of use after changes, too, from what was worked out before, where that is known.
 * Nothing is kept where `make` gives nothing.
 */
export type WorkOut = <T extends Weighed>(
  name: string,
  key: readonly unknown[],
  make: (before?: Before<T>) => Promise<T | undefined>,
) => Promise<T | undefined>

/** Works it out from nothing. */
export const anew: WorkOut = (_, __, make) => make()
