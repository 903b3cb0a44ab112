import DataLoader from 'dataloader'
import { entitiesByIds, type EntityRow } from '../generated/cypher.js'
import type { EntityRows } from '../generated/nouns.js'
import { typeOfId, type EntityTypeName } from '../model.js'
import { namesIn, restOn } from '../store/rests.js'
import type { Reader } from '../store/store.js'

/** The row type of an entity type. */
export type RowOf<T extends EntityTypeName | 'Entity'> = EntityRows[T]
/** A row of any entity type. */
export type AnyRow = EntityRows[EntityTypeName]

/** Entities of any type by id, batched and remembered for one request. */
export class EntityLoader {
  readonly #reader: Reader
  #made: DataLoader<string, EntityRow | null> | undefined

  constructor(reader: Reader) {
    this.#reader = reader
  }

  get #loader(): DataLoader<string, EntityRow | null> {
    return (this.#made ??= new DataLoader<string, EntityRow | null>(
      async (ids) => {
        const found = await this.#reader.run(entitiesByIds, { ids })
        const byId = new Map(found.map(({ node }) => [node.id, node]))
        return ids.map((id) => byId.get(id) ?? null)
      },
      { maxBatchSize: 1000 },
    ))
  }

  /** Remembers a row that another query brought whole. */
  prime(row: { id: string }): void {
    this.#loader.prime(row.id, row as EntityRow)
  }

  /** The row of an id, or null where it is unknown. */
  async any(id: string): Promise<AnyRow | null> {
    return (await this.#load(id)) as AnyRow | null
  }

  /** The row behind a reference that may be absent. */
  async one<T extends EntityTypeName | 'Entity'>(_type: T, id: string | null | undefined): Promise<RowOf<T> | null> {
    return id == null ? null : ((await this.#load(id)) as RowOf<T> | null)
  }

  /** The row behind a reference that must be there. */
  async need<T extends EntityTypeName | 'Entity'>(type: T, id: string): Promise<RowOf<T>> {
    const row = await this.one(type, id)
    if (!row) throw new Error(`the graph lacks ${type} ${id}, which another entity names`)
    return row
  }

  /** The row of an id a caller gave, or null where it is unknown or of another type. */
  async maybe<T extends EntityTypeName>(type: T, id: string): Promise<RowOf<T> | null> {
    return typeOfId(id) === type ? this.one(type, id) : null
  }

  /** Somebody else may have asked for it before. */
  #load(id: string): Promise<EntityRow | null> {
    restOn(namesIn(entitiesByIds))
    return this.#loader.load(id)
  }
}
