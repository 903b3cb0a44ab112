import { InputError } from '../errors.js'
import { regionTree } from '../generated/cypher.js'
import type { Reader } from '../store/store.js'

/** The tree of regions, read once a request when it is first needed. */
export class RegionTree {
  #children: Promise<{ known: Set<string>; below: Map<string, string[]> }> | undefined
  readonly #reader: Reader

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** Ids of a region and, if wanted, of all below it. @throws InputError for an unknown region */
  async ids(region: string, includeSubregions: boolean): Promise<string[]> {
    const { known, below } = await (this.#children ??= this.#read())
    if (!known.has(region)) throw new InputError(`region: expected the id of a region such as region:522700, found "${region}"`)
    if (!includeSubregions) return [region]
    const found = new Set([region])
    // A Set is walked in insertion order and takes what is added on the way.
    for (const id of found) for (const child of below.get(id) ?? []) found.add(child)
    return [...found]
  }

  async #read() {
    const rows = await this.#reader.run(regionTree, {})
    const below = new Map<string, string[]>()
    for (const { id, parentId } of rows) {
      if (parentId === null) continue
      const siblings = below.get(parentId)
      if (siblings) siblings.push(id)
      else below.set(parentId, [id])
    }
    return { known: new Set(rows.map((row) => row.id)), below }
  }
}
