import { groupBy } from './group.js'
import { byPreference, idOrder, preferenceObjectives, type Constraint, type Preferred, type Program } from './program.js'

/** An appointment that may be made. */
export interface AllocationOption extends Preferred {
  expert: string
  chain: string
  /** Whether it makes him the one leader of a vacant chain. */
  leader: boolean
  /** Whether it takes from the room the expert has left; who is renewed, or serves the chain already, takes none. */
  takesRoom: boolean
  /** Ids of the gaps it helps to close. */
  helps: readonly string[]
}

/** A gap that appointments can close. */
export interface ClosableGap {
  id: string
  /** A whole number. */
  weight: number
  /** How many appointments that help are needed. */
  needs: number
}

export interface AllocationLimits {
  /** How many appointments at most. */
  count: number
  /** How many more each expert can take. */
  room: ReadonlyMap<string, number>
}

/**
 * The appointments that close the most by weight, then the fewest, then the best by preference, then the first by ids.
 * Nobody is appointed to a chain twice, and no chain gets two leaders. Variables: the options in their order, then the gaps.
 */
export function allocationProgram(gaps: readonly ClosableGap[], options: readonly AllocationOption[], { count, room }: AllocationLimits, preferences: readonly string[]): Program {
  const all = options.map((_, index) => [index, 1] as const)
  const numbered = options.map((option, index) => ({ option, index }))
  const helping = groupBy(numbered.flatMap(({ option, index }) => option.helps.map((gap) => ({ gap, index }))), ({ gap }) => gap)
  const atMost = (some: readonly { index: number }[], max: number): Constraint[] => (some.length > max ? [{ terms: some.map(({ index }) => [index, 1] as const), max }] : [])
  const constraints: Constraint[] = [
    { terms: all, max: count },
    ...gaps.map(({ id, needs }, n): Constraint => ({ terms: [[options.length + n, needs], ...(helping.get(id) ?? []).map(({ index }) => [index, -1] as const)], max: 0 })),
    ...[...groupBy(numbered.filter(({ option }) => option.takesRoom), ({ option }) => option.expert)].flatMap(([expert, some]) => atMost(some, room.get(expert) ?? 0)),
    ...[...groupBy(numbered, ({ option }) => JSON.stringify([option.expert, option.chain])).values()].flatMap((some) => atMost(some, 1)),
    ...[...groupBy(numbered.filter(({ option }) => option.leader), ({ option }) => option.chain).values()].flatMap((some) => atMost(some, 1)),
  ]
  return {
    variables: options.length + gaps.length,
    constraints,
    objectives: [
      { name: 'weight', sense: 'MAX', terms: gaps.map(({ weight }, n) => [options.length + n, weight] as const) },
      { name: 'appointments', sense: 'MIN', terms: all },
      ...preferenceObjectives(options, preferences),
    ],
    order: idOrder(options),
  }
}

/**
 * Options that can be in the best choice. Of experts who would close the same on a chain in a role, as many as there are
 * appointments to make are enough: of these one at least is free whoever else is chosen. Options that help nothing are left out.
 */
export function reduceOptions(options: readonly AllocationOption[], { count, room }: AllocationLimits): AllocationOption[] {
  const useful = options.filter(({ helps, takesRoom, expert }) => helps.length > 0 && (!takesRoom || (room.get(expert) ?? 0) > 0))
  const alike = groupBy(useful, ({ chain, leader, takesRoom, helps }) => JSON.stringify([chain, leader, takesRoom, [...helps].sort()]))
  return [...alike.values()].flatMap((some) => some.sort(byPreference).slice(0, count)).sort((a, b) => (a.id < b.id ? -1 : 1))
}
