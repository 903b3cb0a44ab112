import { groupBy } from '../../kernel/group.js'
import {
  byPreference,
  idOrder,
  preferenceObjectives,
  type Constraint,
  type Preferred,
  type Program,
} from './program.js'
import { byId } from '../../kernel/compare.js'

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
  /** The weight of the gaps it opens, whatever else is chosen. A whole number. */
  costs: number
  /** The gap it opens unless somebody who could follow is chosen for the chain too; nothing where it opens none so. */
  due: Due | null
  /** Whether he could follow the leader of the chain: surely, perhaps, or not. */
  follows: 'MET' | 'NEAR' | null
}

/**
 * A gap that a leader opens who is to have a successor: its weight, and what it is where somebody perhaps could follow.
 * Whole numbers.
 */
export interface Due {
  weight: number
  eased: number
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
 * The appointments that close the most by weight less what they open, then the fewest, then the best by preference,
 * then the first by ids. Nobody is appointed to a chain twice, and no chain gets two leaders. Variables: the options in
 * their order, then the gaps, then for each leader who is due a successor whether the gap opens and whether it is
 * eased.
 */
export function allocationProgram(
  gaps: readonly ClosableGap[],
  options: readonly AllocationOption[],
  { count, room }: AllocationLimits,
  preferences: readonly string[],
): Program {
  const all = options.map((_, index) => [index, 1] as const)
  const numbered = options.map((option, index) => ({ option, index }))
  const helping = groupBy(
    numbered.flatMap(({ option, index }) => option.helps.map((gap) => ({ gap, index }))),
    ({ gap }) => gap,
  )
  const due = numbered.flatMap(({ option, index }) => (option.due ? [{ ...option.due, index, option }] : []))
  const opens = (n: number): number => options.length + gaps.length + 2 * n
  const following = ({ chain, expert }: AllocationOption, wanted: AllocationOption['follows']) =>
    numbered
      .filter(({ option }) => option.chain === chain && option.expert !== expert && option.follows === wanted)
      .map(({ index }) => [index, -1] as const)
  const atMost = (some: readonly { index: number }[], max: number): Constraint[] =>
    some.length > max ? [{ terms: some.map(({ index }) => [index, 1] as const), max }] : []
  const constraints: Constraint[] = [
    { terms: all, max: count },
    ...gaps.map(({ id, needs }, n): Constraint => ({
      terms: [[options.length + n, needs], ...(helping.get(id) ?? []).map(({ index }) => [index, -1] as const)],
      max: 0,
    })),
    ...[
      ...groupBy(
        numbered.filter(({ option }) => option.takesRoom),
        ({ option }) => option.expert,
      ),
    ].flatMap(([expert, some]) => atMost(some, room.get(expert) ?? 0)),
    ...[...groupBy(numbered, ({ option }) => JSON.stringify([option.expert, option.chain])).values()].flatMap((some) =>
      atMost(some, 1),
    ),
    ...[
      ...groupBy(
        numbered.filter(({ option }) => option.leader),
        ({ option }) => option.chain,
      ).values(),
    ].flatMap((some) => atMost(some, 1)),
    ...due.flatMap(({ index, option }, n): Constraint[] => [
      { terms: [[index, 1], ...following(option, 'MET'), [opens(n), -1]], max: 0 },
      {
        terms: [
          [opens(n) + 1, 1],
          [opens(n), -1],
        ],
        max: 0,
      },
      { terms: [[opens(n) + 1, 1], ...following(option, 'NEAR')], max: 0 },
    ]),
  ]
  const weighed = [
    ...gaps.map(({ weight }, n) => [options.length + n, weight] as const),
    ...numbered.flatMap(({ option: { costs }, index }) => (costs ? [[index, -costs] as const] : [])),
    ...due.flatMap(({ weight, eased }, n) => [[opens(n), -weight] as const, [opens(n) + 1, weight - eased] as const]),
  ]
  return {
    variables: opens(due.length),
    constraints,
    objectives: [
      { name: 'weight', sense: 'MAX', terms: weighed },
      { name: 'appointments', sense: 'MIN', terms: all },
      ...preferenceObjectives(options, preferences),
    ],
    order: idOrder(options),
  }
}

/**
 * Options that can be in the best choice. Of experts who would close the same on a chain in a role, as many as there
 * are appointments to make are enough: of these one at least is free whoever else is chosen. Options that help nothing
 * are left out, but for who could follow a leader on one of the chains that are due a successor: by default those of
 * the options.
 */
export function reduceOptions(
  options: readonly AllocationOption[],
  { count, room }: AllocationLimits,
  dueOn: ReadonlySet<string> = dueChains(options),
): AllocationOption[] {
  const useful = options.filter(
    ({ helps, takesRoom, expert, follows, chain }) =>
      (helps.length > 0 || (follows !== null && dueOn.has(chain))) && (!takesRoom || (room.get(expert) ?? 0) > 0),
  )
  const alike = groupBy(useful, ({ chain, leader, takesRoom, helps, costs, due, follows }) =>
    JSON.stringify([chain, leader, takesRoom, [...helps].sort(), costs, due, dueOn.has(chain) ? follows : null]),
  )
  return [...alike.values()].flatMap((some) => some.sort(byPreference).slice(0, count)).sort(byId)
}

/** Chains on which a leader may be chosen who is due a successor. */
export const dueChains = (options: readonly AllocationOption[]): Set<string> =>
  new Set(options.flatMap(({ chain, due }) => (due ? [chain] : [])))
