import { rounded } from './specificity.js'
import { compare } from '../../kernel/compare.js'

/** A way between two nodes that may pass others: `nodes` begins with the first and ends with the second. */
export interface Leg {
  nodes: readonly string[]
  /** What tells it from other legs over the same nodes. */
  key: string
  /** Above 0 and at most 1. */
  weight: number
}

/** Two legs, the second beginning where the first ends. */
export interface Relay<L extends Leg> {
  first: L
  second: L
  /** Product of the weights of both and of the node between. */
  score: number
}

/**
 * The best relays over two sets of legs: highest score first; equal scores: the fewer nodes first, then by ids of
 * nodes, then by keys. Only the best `count` legs at each side of a node between are looked at, which loses none.
 */
export function relays<L extends Leg>(
  firsts: readonly L[],
  seconds: readonly L[],
  nodeWeight: (id: string) => number,
  count: number,
): Relay<L>[] {
  const onward = bestOf(seconds, start, count)
  const found: Relay<L>[] = []
  for (const [node, ways] of bestOf(firsts, end, count)) {
    const weight = nodeWeight(node)
    for (const first of ways)
      for (const second of onward.get(node) ?? [])
        found.push({ first, second, score: rounded(first.weight * weight * second.weight) })
  }
  return found.sort(compareRelays).slice(0, count)
}

/** The order of legs: heaviest first, then the fewer nodes, then by ids of nodes, then by keys. */
export const compareLegs = (a: Leg, b: Leg): number =>
  rounded(b.weight) - rounded(a.weight) || compareWays(a.nodes, b.nodes) || compare(a.key, b.key)

/** The order of relays, which is total. */
export const compareRelays = (a: Relay<Leg>, b: Relay<Leg>): number =>
  b.score - a.score ||
  compareWays(nodesOf(a), nodesOf(b)) ||
  compare(a.first.key, b.first.key) ||
  compare(a.second.key, b.second.key)

const start = ({ nodes }: Leg): string => nodes[0]!
const end = ({ nodes }: Leg): string => nodes.at(-1)!
const nodesOf = ({ first, second }: Relay<Leg>): string[] => [...first.nodes, ...second.nodes.slice(1)]

function bestOf<L extends Leg>(legs: readonly L[], at: (leg: L) => string, count: number): Map<string, L[]> {
  const groups = new Map<string, L[]>()
  for (const leg of [...legs].sort(compareLegs)) {
    const group = groups.get(at(leg))
    if (!group) groups.set(at(leg), [leg])
    else if (group.length < count) group.push(leg)
  }
  return groups
}

function compareWays(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length
  const at = a.findIndex((node, index) => node !== b[index])
  return at === -1 ? 0 : compare(a[at]!, b[at]!)
}
