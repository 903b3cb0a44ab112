import { byId } from '../../kernel/compare.js'

/** A relation of the graph as a path uses it. */
export interface Tie {
  /** Type, id where it has one, and ends: tells it from every other. */
  id: string
  type: string
  from: string
  to: string
}

/** A relation as it is read from one of its ends. */
export interface TieRow {
  id: string
  other: string
  type: string
  key: string | null
  /** Whether it starts at `id`. */
  forward: boolean
}

/** The relation behind a row; the same from whichever end it was read. */
export function tieOf({ id, other, type, key, forward }: TieRow): Tie {
  const [from, to] = forward ? [id, other] : [other, id]
  return { id: [type, key ?? '', from, to].join(' '), type, from, to }
}

/** The entities on a way of at most `maxHops` between two ends, those on the shortest first. */
export function between(
  ties: Iterable<Tie>,
  { from, to, maxHops }: { from: string; to: string; maxHops: number },
): string[] {
  const ways = new Map<string, string[]>()
  const add = (a: string, b: string) => {
    const list = ways.get(a)
    if (list) list.push(b)
    else ways.set(a, [b])
  }
  for (const { from: a, to: b } of ties) {
    add(a, b)
    add(b, a)
  }
  const ahead = distances(from, to, ways, maxHops)
  const back = distances(to, from, ways, maxHops)
  return [...ahead]
    .map(([id, hops]) => ({ id, hops: hops + (back.get(id) ?? Infinity) }))
    .filter(({ hops }) => hops <= maxHops)
    .sort((a, b) => a.hops - b.hops || byId(a, b))
    .map(({ id }) => id)
}

/** Hops from a root to every entity in reach, never through the other end. */
function distances(
  root: string,
  end: string,
  ways: ReadonlyMap<string, readonly string[]>,
  maxHops: number,
): Map<string, number> {
  const found = new Map([[root, 0]])
  for (const [id, hops] of found) {
    if (id === end || hops === maxHops) continue
    for (const next of ways.get(id) ?? []) if (!found.has(next)) found.set(next, hops + 1)
  }
  return found
}
