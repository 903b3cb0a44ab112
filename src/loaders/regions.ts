import { InputError } from '../kernel/errors.js'
import { regionTree, type RegionTreeResult } from '../generated/cypher.js'
import type { Reader } from '../store/store.js'
import { normaliseText } from '../kernel/text.js'

/** The tree of regions, read once a request when it is first needed; the one place where a region is known by what people call it. */
export class RegionTree {
  #known: Promise<Known> | undefined
  readonly #reader: Reader

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /**
   * The id of a region given by its id, its GB/T 2260 code or its name: 泸州市, an alias, or with regions above it in front (四川省泸州市).
   * @throws InputError naming `argument` where there is none, or several
   */
  async id(region: string, argument = 'region'): Promise<string> {
    return found(await (this.#known ??= this.#read()), region, argument).id
  }

  /** Ids of a region, given by id, code or name, and, if wanted, of all below it. @throws InputError where there is none, or several */
  async ids(region: string, includeSubregions: boolean, argument = 'region'): Promise<string[]> {
    const known = await (this.#known ??= this.#read())
    const { id: root } = found(known, region, argument)
    if (!includeSubregions) return [root]
    const ids = new Set([root])
    // A Set is walked in insertion order and takes what is added on the way.
    for (const id of ids) for (const child of known.below.get(id) ?? []) ids.add(child)
    return [...ids]
  }

  async #read(): Promise<Known> {
    const rows = await this.#reader.run(regionTree, {})
    const below = new Map<string, string[]>()
    for (const { id, parentId } of rows) {
      if (parentId === null) continue
      const siblings = below.get(parentId)
      if (siblings) siblings.push(id)
      else below.set(parentId, [id])
    }
    return { byId: new Map(rows.map((row) => [row.id, row])), below }
  }
}

interface Known {
  byId: ReadonlyMap<string, RegionTreeResult>
  below: ReadonlyMap<string, string[]>
}

const SHOWN = 10

function found({ byId }: Known, given: string, argument: string): RegionTreeResult {
  const known = byId.get(given)
  if (known) return known
  const text = normaliseText(given)
  const rows = [...byId.values()]
  const waysToName: ((row: RegionTreeResult) => boolean)[] = [
    ({ code }) => code === text,
    ({ name }) => normaliseText(name) === text,
    ({ aliases }) => aliases.some((alias) => normaliseText(alias) === text),
    (row) => namedFromAbove(row, text, byId, ({ name }) => [name]),
    (row) => namedFromAbove(row, text, byId, ({ name, aliases }) => [name, ...aliases]),
  ]
  for (const named of text ? waysToName : []) {
    const matches = rows.filter(named)
    if (matches.length === 1) return matches[0]!
    if (matches.length) throw new InputError(`${argument}: expected one region, found "${given}", which names ${told(matches, byId)}: give its code or id`)
  }
  throw new InputError(`${argument}: expected a region by its id, its code or its name, such as region:522700, 522700 or 黔南州, found "${given.slice(0, 60)}"`)
}

function told(matches: readonly RegionTreeResult[], byId: Known['byId']): string {
  const shown = matches.slice(0, SHOWN).map((row) => `${above(row, byId).map(({ name }) => name).reverse().join('')}${row.name} (${row.id})`)
  return `${shown.join(', ')}${matches.length > SHOWN ? ` and ${matches.length - SHOWN} more` : ''}`
}

/** Whether a text is the name with names of regions above it in front: 四川省泸州市江阳区, 四川省江阳区, 泸州市江阳区. */
function namedFromAbove(row: RegionTreeResult, text: string, byId: Known['byId'], namesOf: (row: RegionTreeResult) => string[]): boolean {
  const ends = namesOf(row).map(normaliseText).filter((name) => text.endsWith(name) && text.length > name.length)
  return ends.some((end) => {
    let front = text.slice(0, -end.length)
    for (const region of above(row, byId)) {
      const part = namesOf(region).map(normaliseText).find((one) => front.endsWith(one))
      if (part) front = front.slice(0, -part.length)
    }
    return front === ''
  })
}

/** The regions above, the nearest first. A ring, should the data hold one, is walked once. */
function above(row: RegionTreeResult, byId: Known['byId']): RegionTreeResult[] {
  const path = new Set([row])
  for (let at = byId.get(row.parentId ?? ''); at && !path.has(at); at = byId.get(at.parentId ?? '')) path.add(at)
  return [...path].slice(1)
}
