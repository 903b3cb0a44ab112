import { copied } from './copied.js'
import type { Problems } from './problems.js'

interface Edge {
  parent: string
  file: string
  row: number
  column: string
}

/** The references of a dataset that make trees, held to be trees. */
export class Trees {
  readonly #edges = new Map<string, Edge>()

  add(child: string, edge: Edge): void {
    this.#edges.set(copied(child), { ...edge, parent: copied(edge.parent) })
  }

  /** Reports every row that is above itself. */
  check(problems: Problems): void {
    /** The walk that has passed here; each node is passed by one walk only. */
    const passed = new Map<string, string>()
    for (const start of this.#edges.keys()) {
      let at: string | undefined = start
      while (at !== undefined && !passed.has(at)) {
        passed.set(at, start)
        at = this.#edges.get(at)?.parent
      }
      if (at === undefined || passed.get(at) !== start) continue
      for (let node = at; ; ) {
        const { file, row, column, parent } = this.#edges.get(node)!
        problems.add({ file, row, column, value: parent, expected: `what is not below the row: ${node} would be above itself` })
        if ((node = parent) === at) break
      }
    }
  }
}
