import DataLoader from 'dataloader'
import { nouns } from '../generated/nouns.js'
import { after, type Eventually } from '../kernel/page.js'
import { typeOfId, type EntityTypeName } from '../model.js'
import type { AnyRow, EntityLoader, RowOf } from './entity.js'
import type { LoaderIO } from './io.js'
import { readRoot } from './nesting.js'
import type { Asked } from './selection.js'

/**
 * Entities for the fields of one operation. Rows that came along with a query hold only the properties the operation's
 * fields read, so they are kept apart from the whole rows of `EntityLoader`, which analyses work with.
 */
export class SelectedEntities {
  readonly #whole: EntityLoader
  readonly #io: () => LoaderIO
  readonly #rows = new Map<string, { id: string }>()
  readonly #byId = new Map<string, DataLoader<string, { id: string } | null>>()

  constructor(whole: EntityLoader, io: () => LoaderIO) {
    this.#whole = whole
    this.#io = io
  }

  /** Remembers a row that another query brought. */
  prime(row: { id: string }): void {
    this.#rows.set(row.id, row)
  }

  /** The row of an id, or null where it is unknown. */
  any(id: string): Eventually<AnyRow | null> {
    return (this.#rows.get(id) as AnyRow | undefined) ?? this.#whole.any(id)
  }

  /** The row behind a reference that may be absent. */
  one<T extends EntityTypeName | 'Entity'>(_type: T, id: string | null | undefined): Eventually<RowOf<T> | null> {
    return id == null ? null : (this.any(id) as Eventually<RowOf<T> | null>)
  }

  /** The row behind a reference that must be there. */
  need<T extends EntityTypeName | 'Entity'>(type: T, id: string): Eventually<RowOf<T>> {
    return after(this.one(type, id), (row) => {
      if (!row) throw new Error(`the graph lacks ${type} ${id}, which another entity names`)
      return row as RowOf<T>
    })
  }

  /** The row of an id a caller gave, with what is asked below it; null where it is unknown or of another type. */
  async maybe<T extends EntityTypeName>(type: T, id: string): Promise<RowOf<T> | null> {
    if (typeOfId(id) !== type) return null
    const asked = this.#io().selection()?.askedOf('Query', nouns[type]!.one, { id })
    return (asked ? this.#loader(type, asked).load(id) : this.any(id)) as Promise<RowOf<T> | null>
  }

  /** One for those who ask for the same below an entity, so that they are read together. */
  #loader(type: EntityTypeName, { below }: Asked): DataLoader<string, { id: string } | null> {
    const key = JSON.stringify([type, below])
    let loader = this.#byId.get(key)
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => {
        const io = this.#io()
        const rows = await readRoot(
          io,
          { label: type, ids, node: io.selection()?.properties(type) ?? null },
          type,
          below,
        )
        const byId = new Map(rows.map((row) => [row.id, row]))
        return ids.map((id) => byId.get(id) ?? null)
      })
      this.#byId.set(key, loader)
    }
    return loader
  }
}
