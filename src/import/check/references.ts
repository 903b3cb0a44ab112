import { importedCounts, importedEntities } from '../../generated/cypher.js'
import { entityTypes, typeNames, typeOfId, type EntityTypeName } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Surroundings } from '../exchange/spec.js'
import { copied } from '../exchange/copied.js'
import { IdSet } from './idSet.js'
import type { CellPlace } from './place.js'
import type { Problems } from './problems.js'

const LOOKUP_ROWS = 2000
const MAX_PENDING = 20_000
/** To count what is in the graph takes as long as to look for some thousands of ids. */
const FEW = 2000
const ALL_TYPES = typeNames as ReadonlySet<EntityTypeName>

/** A reference that no row so far answers: any of the ids would do. */
interface Pending extends CellPlace {
  ids: readonly string[]
}

/** The ids of a dataset and of the graph, and the references to them, which may come before what they name. */
export class References {
  /** Names that others are composed of. */
  readonly names = new Map<string, string>()
  /** The same as they are in the graph before the import. */
  readonly storedNames = new Map<string, string>()
  #types: Promise<ReadonlySet<EntityTypeName>> | undefined
  readonly #reader: Reader
  readonly #ids = new IdSet()
  readonly #storedIds = new IdSet()
  #pending: Pending[] = []
  /** Neither in the rows so far nor in the graph. */
  readonly #missing: Pending[] = []

  /** Entities that the dataset takes out, with their rows: what refers to one is wrong. */
  readonly removed = new Map<string, number>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** What a normaliser may look up. */
  readonly surroundings: Omit<Surroundings, 'memory'> = {
    storedNameOf: (id) => this.storedNames.get(id),
    learn: (by, ids) => this.learn(by, ids),
    nameOf: (id) => this.names.get(id),
    resolve: (types, text) => this.resolve(types, text),
    typeOf: (id) => typeOfId(id)!,
  }

  /**
   * The types of entities that the graph has, where so many rows are held against it: of others nothing is looked for
   * there. For few rows that is not counted, and it may have any.
   */
  async storedTypes(rows: number): Promise<ReadonlySet<EntityTypeName>> {
    if (rows <= FEW) return ALL_TYPES
    this.#types ??= this.#reader
      .run(importedCounts, {})
      .then((counts) => new Set(counts.flatMap(({ prefix }) => typeOfId(`${prefix}:`) ?? [])))
    return this.#types
  }

  /** Adds an id of the dataset; returns the row that has it already. */
  add(id: string, row: number): number | undefined {
    return this.#ids.add(id, row)
  }

  /** Whether the dataset describes it. */
  describes(id: string): boolean {
    return this.#ids.has(id)
  }

  /** Whether a row so far, or the graph as far as it was asked, has what a reference may mean. */
  knows(types: readonly EntityTypeName[], text: string): boolean {
    return types.length === 1 ? this.#knows(text) : possibleIds(types, text).some(this.#knows)
  }

  refer(ids: readonly string[], place: CellPlace): void {
    if (!ids.some(this.#knows)) this.#pending.push({ ...place, ids })
  }

  /** Which of the ids a reference may mean exists; the first where none does. */
  resolve(types: readonly EntityTypeName[], text: string): string {
    if (types.length === 1) return text
    const ids = possibleIds(types, text)
    return ids.length === 1 ? ids[0]! : (ids.find(this.#knows) ?? ids[0]!)
  }

  /**
   * Looks in the graph for what is pending, once there is enough of it; what is found nowhere may still come in a later
   * row.
   */
  async ask(least = MAX_PENDING): Promise<void> {
    if (this.#pending.length < least) return
    const unknown = this.#pending.filter(({ ids }) => !ids.some(this.#knows))
    this.#pending = []
    await this.#load(unknown.flatMap(({ ids }) => ids))
    for (const reference of unknown)
      if (!reference.ids.some((id) => this.#storedIds.has(id) && !this.removed.has(id)))
        this.#missing.push({ ...reference, ids: reference.ids.map(copied), text: copied(reference.text) })
  }

  /** Reports what is found nowhere, but for types of which a table could not be read. */
  async end(problems: Problems, unread: ReadonlySet<EntityTypeName>): Promise<void> {
    await this.ask(0)
    for (const { ids, file, row, column, text } of this.#missing) {
      const types = ids.map((id) => typeOfId(id)!)
      if (ids.some((id) => this.#ids.has(id)) || types.some((type) => unread.has(type))) continue
      const gone = ids.some((id) => this.removed.has(id))
      problems.add({
        file,
        row,
        column,
        value: text,
        unknown: true,
        expected: gone
          ? `a ${types.join(' or ')} that stays: the dataset takes this one out`
          : `a known ${types.join(' or ')}, of the dataset or of the graph`,
      })
    }
  }

  /** Makes the names known that indicators have in the graph. */
  async learn(reader: Reader, ids: readonly string[]): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !this.storedNames.has(id))
    for (let from = 0; from < unknown.length; from += LOOKUP_ROWS) {
      for (const { id, name } of await reader.run(importedEntities, { ids: unknown.slice(from, from + LOOKUP_ROWS) }))
        if (name) this.storedNames.set(id, name)
    }
  }

  /** Those of the ids that neither the dataset nor the graph has. */
  async absent(ids: readonly string[]): Promise<Set<string>> {
    await this.#load(ids.filter((id) => !this.#ids.has(id)))
    return new Set(ids.filter((id) => !this.#knows(id)))
  }

  #knows = (id: string): boolean => this.#ids.has(id) || (this.#storedIds.has(id) && !this.removed.has(id))

  async #load(ids: readonly string[]): Promise<void> {
    const stored = await this.storedTypes(ids.length)
    const wanted = [...new Set(ids)].filter((id) => stored.has(typeOfId(id)!))
    for (let from = 0; from < wanted.length; from += LOOKUP_ROWS) {
      for (const { id, name } of await this.#reader.run(importedEntities, {
        ids: wanted.slice(from, from + LOOKUP_ROWS),
      })) {
        this.#storedIds.add(id, 0)
        if (name && typeOfId(id) === 'Indicator' && !this.names.has(id)) this.names.set(id, name)
      }
    }
  }
}

/** The ids that the text of a reference may mean: one without a prefix may mean each of the types. */
export const possibleIds = (types: readonly EntityTypeName[], text: string): string[] =>
  types.length === 1 || typeOfId(text) ? [text] : types.map((type) => `${entityTypes[type].prefix}:${text}`)
