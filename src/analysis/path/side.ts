import { damping } from '../algorithms/specificity.js'
import { relationKinds } from './relations.js'
import type { Tie } from './tie.js'

/** One of the two sides from which a neighbourhood grows. */
export class Side {
  readonly root: string
  /** Steps taken. */
  depth = 0
  /** What the last step reached first: the best reached first. */
  frontier: string[]
  /** The smallest depth at which a hub was not walked through. */
  firstHub = Infinity
  readonly #other: string
  readonly #seen: Set<string>
  #worth: Map<string, number>

  constructor(root: string, other: string) {
    this.root = root
    this.#other = other
    this.frontier = [root]
    this.#seen = new Set(this.frontier)
    this.#worth = new Map([[root, 1]])
  }

  /** Takes the step over the relations of the entities passed; the other end is reached but never passed. */
  advance(
    passed: readonly string[],
    tiesOf: (id: string) => readonly Tie[],
    degrees: ReadonlyMap<string, number>,
  ): void {
    const worth = new Map<string, number>()
    for (const id of passed) {
      const here = this.#worth.get(id)! * (id === this.root ? 1 : damping(degrees.get(id)!))
      for (const { type, from, to } of tiesOf(id)) {
        const next = id === from ? to : from
        if (this.#seen.has(next) || next === this.#other) continue
        worth.set(next, Math.max(worth.get(next) ?? 0, here * relationKinds[type]!.strength))
      }
    }
    this.depth++
    this.#worth = worth
    this.frontier = [...worth].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
    for (const id of this.frontier) this.#seen.add(id)
  }
}
