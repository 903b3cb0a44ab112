import { importedParents } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import { copied } from '../exchange/copied.js'
import type { CellPlace } from './place.js'
import type { Problems } from './problems.js'

interface Edge {
  parent: string
  /** Where a row says so; absent for what the graph says. */
  place?: Omit<CellPlace, 'text'>
}

const LOOKUP_IDS = 2000

/** The references of a dataset that make trees, held to be trees together with those of the graph. */
export class Parentage {
  readonly #edges = new Map<string, Edge>()

  add(child: string, parent: string, place: Omit<CellPlace, 'text'>): void {
    this.#edges.set(copied(child), { parent: copied(parent), place })
  }

  /** Adds what the graph has above the parents that no row describes, up to the roots. */
  async ascend(reader: Reader, describes: (id: string) => boolean): Promise<void> {
    const unknown = (ids: Iterable<string>): string[] =>
      [...new Set(ids)].filter((id) => !this.#edges.has(id) && !describes(id))
    let ids = unknown([...this.#edges.values()].map(({ parent }) => parent))
    while (ids.length) {
      const parents: string[] = []
      for (let from = 0; from < ids.length; from += LOOKUP_IDS) {
        for (const { id, parent } of await reader.run(importedParents, { ids: ids.slice(from, from + LOOKUP_IDS) })) {
          this.#edges.set(id, { parent })
          parents.push(parent)
        }
      }
      ids = unknown(parents)
    }
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
      for (let node = at; ;) {
        const { place, parent } = this.#edges.get(node)!
        if (place)
          problems.add({
            ...place,
            value: parent,
            expected: `what is not below the row: ${node} would be above itself`,
          })
        if ((node = parent) === at) break
      }
    }
  }
}
