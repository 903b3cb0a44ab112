import { rowTypes } from '../generated/cypher.js'
import { facts, nouns } from '../generated/nouns.js'
import type { RowTypes } from '../query/row.js'

/** A page of a relation or of a root list, or an entity by its id, as one place of an operation asks for it. */
export interface Asked {
  /** Type and field of the schema; `Query` for what stands at the root. */
  type: string
  field: string
  args: Readonly<Record<string, unknown>>
  /** Whether items are selected, and whether their number is. */
  page: boolean
  total: boolean
  /** Whether it is asked where items stand, or whether more come: cursors are made, and one more is read. */
  places: boolean
  /** Relations of the items, or of the entities behind them where they are facts. */
  below: readonly Asked[]
}

const types: RowTypes = rowTypes

/** What one operation selects: which relations stand below which, and which properties of each type its fields read. */
export class Selection {
  readonly #asked = new Map<string, Asked>()
  /** By type; null where a field is no plain reading of properties, so that rows are needed whole. */
  readonly #properties = new Map<string, Set<string> | null>()
  readonly #common = new Set(['id'])

  /** Notes what a place asks for. */
  add(asked: Asked): void {
    const key = keyOf(asked)
    const known = this.#asked.get(key)
    this.#asked.set(key, known ? together(known, asked) : asked)
  }

  /** What is asked of a field with such arguments, at all its places together. */
  askedOf(type: string, field: string, args: Readonly<Record<string, unknown>>): Asked | undefined {
    return this.#asked.get(keyOf({ type, field, args }))
  }

  /** Notes that a field of a type is read; of an interface, so of every type. */
  read(type: string, field: string): void {
    if (type === 'Node' || type === 'Entity') return void this.#common.add(field)
    if (!(type in types)) return
    const read = readBy(type, field)
    const properties = this.#properties.get(type)
    if (!read) this.#properties.set(type, null)
    else if (properties === undefined) this.#properties.set(type, new Set(read))
    else for (const property of read) properties?.add(property)
  }

  /** The properties of a row that the operation's fields read, in any order; null for the whole row. */
  properties(type: string): readonly string[] | null {
    const row = types[type]
    const own = this.#properties.get(type)
    if (!row || type === 'Entity' || own === null) return null
    const common = [...this.#common]
    // A field of every entity that is not a property of this one: nothing is known of how it is answered.
    if (!common.every((name) => name in row)) return null
    return [...new Set([...common, ...(own ?? [])])]
  }
}

/** The properties of its row that a field is answered by, as its type is declared; nothing where that is not known. */
function readBy(type: string, field: string): readonly string[] | undefined {
  const { labels, references, computed } = nouns[type]?.answers ?? facts[type] ?? {}
  const property = labels?.[field]?.[0] ?? references?.[field]?.[0] ?? field
  return computed?.[field] ?? (property in types[type]! ? [property] : undefined)
}

const keyOf = ({ type, field, args }: Pick<Asked, 'type' | 'field' | 'args'>): string =>
  `${type}.${field} ${JSON.stringify(args)}`

const together = (a: Asked, b: Asked): Asked => ({
  ...a,
  page: a.page || b.page,
  total: a.total || b.total,
  places: a.places || b.places,
  below: merged([...a.below, ...b.below]),
})

/** The same places only once. */
export function merged(all: readonly Asked[]): Asked[] {
  const byKey = new Map<string, Asked>()
  for (const asked of all) {
    const known = byKey.get(keyOf(asked))
    byKey.set(keyOf(asked), known ? together(known, asked) : asked)
  }
  return [...byKey.values()]
}
