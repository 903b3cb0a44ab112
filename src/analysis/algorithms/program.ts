import { byId } from '../../kernel/compare.js'

/** A sum of variables by their coefficients. Variables are numbered from 0; each is 0 or 1. */
export type Terms = readonly (readonly [variable: number, coefficient: number])[]

/** A sum that must lie within bounds, both included. */
export interface Constraint {
  terms: Terms
  min?: number
  max?: number
}

/**
 * What is made as large, or as small, as can be. The coefficients are whole numbers, so that a gap below 1 proves a
 * solution optimal.
 */
export interface Objective {
  name: string
  sense: 'MAX' | 'MIN'
  terms: Terms
}

/** A choice among variables of 0 and 1: the first objective counts most, a later one only among equals. */
export interface Program {
  variables: number
  constraints: readonly Constraint[]
  objectives: readonly Objective[]
  /**
   * Among solutions that are equal in all objectives, that with the first of these set; then, with the second, and so
   * on.
   */
  order: readonly number[]
}

/** The value of a sum under a choice. */
export const valueOf = (terms: Terms, values: readonly number[]): number =>
  terms.reduce((sum, [variable, coefficient]) => sum + coefficient * values[variable]!, 0)

/** Whether a choice keeps every constraint. */
export const keeps = (constraints: readonly Constraint[], values: readonly number[]): boolean =>
  constraints.every(({ terms, min = -Infinity, max = Infinity }) => {
    const value = valueOf(terms, values)
    return value >= min && value <= max
  })

/** Better first: by the first number that differs, the higher; then by id. */
export function byPreference(a: Preferred, b: Preferred): number {
  for (let at = 0; at < a.preference.length; at++)
    if (a.preference[at] !== b.preference[at]) return b.preference[at]! - a.preference[at]!
  return byId(a, b)
}

/** Something that may be chosen, and how gladly: whole numbers, the first counts most. */
export interface Preferred {
  id: string
  preference: readonly number[]
}

/** One objective for each number of a preference. */
export const preferenceObjectives = (items: readonly Preferred[], names: readonly string[]): Objective[] =>
  names.map((name, at) => ({
    name,
    sense: 'MAX',
    terms: items.map(({ preference }, variable) => [variable, preference[at]!] as const),
  }))

/** Numbers of items in the order of their ids. */
export const idOrder = (items: readonly { id: string }[]): number[] =>
  items
    .map((_, index) => index)
    .sort((a, b) => (items[a]!.id < items[b]!.id ? -1 : items[a]!.id > items[b]!.id ? 1 : 0))
