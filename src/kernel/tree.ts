/** A forest in which every node knows the one above it. A ring, should the data hold one, is walked once. */
export class Tree {
  readonly #above: ReadonlyMap<string, string | null>
  readonly #below = new Map<string, string[]>()
  readonly #upwards = new Map<string, readonly string[]>()

  constructor(nodes: Iterable<readonly [id: string, above: string | null]>) {
    this.#above = new Map(nodes)
    for (const [id, above] of this.#above) {
      if (above === null) continue
      const siblings = this.#below.get(above)
      if (siblings) siblings.push(id)
      else this.#below.set(above, [id])
    }
  }

  /** Every node. */
  ids(): string[] {
    return [...this.#above.keys()]
  }

  /** A node and all above it, upwards. */
  upwards(id: string): readonly string[] {
    const known = this.#upwards.get(id)
    if (known) return known
    const path = new Set<string>()
    for (let at: string | null | undefined = id; at != null && !path.has(at); at = this.#above.get(at)) path.add(at)
    const found = [...path]
    if (this.#above.has(id)) this.#upwards.set(id, found)
    return found
  }

  /** Some nodes and all below them, each once. */
  downwards(ids: Iterable<string>): Set<string> {
    const found = new Set(ids)
    for (const id of found) for (const child of this.#below.get(id) ?? []) found.add(child)
    return found
  }

  /** Those of `ids` that are, or lie under, one of `roots`. */
  within(ids: Iterable<string>, roots: ReadonlySet<string>): string[] {
    return [...ids].filter((id) => this.upwards(id).some((above) => roots.has(above)))
  }

  /** The fewest steps up and down from one node to another; Infinity where they lie in different trees. */
  distance(a: string, b: string): number {
    const [ups, downs] = [this.upwards(a), this.upwards(b)]
    const top = ups.findIndex((id) => downs.includes(id))
    return top === -1 ? Infinity : top + downs.indexOf(ups[top]!)
  }

  /** Some nodes and all that are at most so many steps away from one of them. */
  near(ids: Iterable<string>, steps: number): Set<string> {
    const found = new Set(ids)
    let last = [...found]
    for (let step = 0; step < steps; step++) {
      const next = last
        .flatMap((id) => [this.#above.get(id) ?? id, ...(this.#below.get(id) ?? [])])
        .filter((id) => !found.has(id))
      for (const id of next) found.add(id)
      last = [...new Set(next)]
    }
    return found
  }
}
