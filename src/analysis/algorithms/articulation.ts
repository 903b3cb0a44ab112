/** What becomes of a network without one of its members. */
export interface Separation {
  /** How many other members each part then holds, the largest first; two parts at least. */
  parts: number[]
  /**
   * The members outside the largest part, sorted; of parts of one size, the one with the first id counts as the
   * largest.
   */
  cutOff: string[]
}

/** From a first to behind a last place in the order in which members were reached. */
type Range = [start: number, end: number]

/**
 * The members of a network without whom two other members, connected before, no longer are. Nodes that are no members
 * (organisations, projects) only connect. Articulation points after Tarjan, in one walk without recursion; time grows
 * with nodes and edges, and with the members cut off.
 */
export function separators(
  edges: Iterable<readonly [string, string]>,
  members: ReadonlySet<string>,
): Map<string, Separation> {
  const { names, neighbours } = indexed(edges, members)
  const found = new Map<string, Separation>()
  const reached = new Int32Array(names.length).fill(-1)
  const low = new Int32Array(names.length)
  const next = new Int32Array(names.length)
  const firstMember = new Int32Array(names.length)
  /** Members in the order in which they were reached: those below a node stand side by side. */
  const order: string[] = []
  const cuts = new Map<number, Range[]>()
  let time = 0
  const enter = (node: number): number => {
    reached[node] = low[node] = time++
    firstMember[node] = order.length
    if (members.has(names[node]!)) order.push(names[node]!)
    return node
  }
  for (let root = 0; root < members.size; root++) {
    if (reached[root] !== -1) continue
    const start = order.length
    const way = [enter(root)]
    cuts.clear()
    while (way.length) {
      const node = way.at(-1)!
      const neighbour = neighbours[node]![next[node]!++]
      if (neighbour === undefined) {
        way.pop()
        const above = way.at(-1)
        if (above === undefined) continue
        low[above] = Math.min(low[above]!, low[node]!)
        // Nothing below this node reaches past the one above it.
        if (low[node]! >= reached[above]! && above < members.size) push(cuts, above, [firstMember[node]!, order.length])
      } else if (reached[neighbour] === -1) way.push(enter(neighbour))
      else low[node] = Math.min(low[node]!, reached[neighbour]!)
    }
    for (const [node, below] of cuts) {
      const separation = separated(order, [start, order.length], firstMember[node]!, below)
      if (separation) found.set(names[node]!, separation)
    }
  }
  return found
}

/** Nodes as numbers, the members first. */
function indexed(
  edges: Iterable<readonly [string, string]>,
  members: ReadonlySet<string>,
): { names: string[]; neighbours: number[][] } {
  const names = [...members]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const neighbours: number[][] = names.map(() => [])
  const numberOf = (name: string): number => {
    let number = numbers.get(name)
    if (number === undefined) {
      numbers.set(name, (number = names.push(name) - 1))
      neighbours.push([])
    }
    return number
  }
  for (const [a, b] of edges) {
    const from = numberOf(a)
    const to = numberOf(b)
    neighbours[from]!.push(to)
    neighbours[to]!.push(from)
  }
  return { names, neighbours }
}

/** The parts a component falls into without the member at a place: what hangs below it alone, and the rest. */
function separated(
  order: readonly string[],
  [start, end]: Range,
  at: number,
  below: readonly Range[],
): Separation | undefined {
  const taken = [...below, [at, at + 1] as Range].sort((a, b) => a[0] - b[0])
  const rest: Range[] = []
  let from = start
  for (const [first, last] of taken) {
    rest.push([from, first])
    from = last
  }
  rest.push([from, end])
  const parts = [...below.map((range) => [range]), rest].filter((ranges) => sizeOf(ranges) > 0)
  if (parts.length < 2) return undefined
  const sorted = parts.map((ranges) => ({ ranges, size: sizeOf(ranges) })).sort((a, b) => b.size - a.size)
  const largest = sorted[0]!.size
  // Only where the largest are of one size do their members tell which comes first.
  const named = sorted.map(({ ranges, size }) => ({
    size,
    ids:
      size < largest || sorted[1]!.size === largest
        ? ranges.flatMap(([first, last]) => order.slice(first, last)).sort()
        : [],
  }))
  named.sort((a, b) => b.size - a.size || (a.ids[0]! < b.ids[0]! ? -1 : 1))
  return {
    parts: named.map(({ size }) => size),
    cutOff: named
      .slice(1)
      .flatMap(({ ids }) => ids)
      .sort(),
  }
}

const sizeOf = (ranges: readonly Range[]): number => ranges.reduce((sum, [first, last]) => sum + last - first, 0)

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
