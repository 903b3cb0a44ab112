import type { Tree } from '../../kernel/tree.js'

/** How many steps away a field still counts as adjacent: the field above, that above it, the sibling. */
export const NEAR_STEPS = 2

/**
 * How well a field that somebody has fits one that is needed: 1 where it is it or lies under it; else as `affinity`.
 */
export const fit = (fields: Tree, has: string, needed: string): number =>
  fields.upwards(has).includes(needed) ? 1 : affinity(fields, has, needed)

/**
 * How near two fields are: 1 where they are one, 1/2 for the field above or below, 1/3 at two steps (a sibling), else
 * 0.
 */
export function affinity(fields: Tree, a: string, b: string): number {
  const steps = fields.distance(a, b)
  return steps <= NEAR_STEPS ? 1 / (1 + steps) : 0
}

/** The best fit of any of some fields; 0 where there are none. */
export const bestFit = (fields: Tree, has: readonly string[], needed: string, measure = fit): number =>
  has.reduce((best, field) => Math.max(best, measure(fields, field, needed)), 0)

/** The fields with which anybody fits one of those needed: all below them, and those near. */
export const fittingFields = (fields: Tree, needed: readonly string[]): Set<string> =>
  new Set([...fields.downwards(needed), ...fields.near(needed, NEAR_STEPS)])
