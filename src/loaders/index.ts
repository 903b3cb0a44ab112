import { nouns } from '../generated/nouns.js'
import type { EntityLoader } from './entity.js'
import type { LoaderIO } from './io.js'
import { nounLoader, type NounLoader, type NounName } from './noun.js'
import { searchLoader } from './search.js'
import { SelectedEntities } from './selectedEntities.js'

/** What loaders need of the world around them. */
export type LoadersIO = Pick<LoaderIO, 'reader' | 'regionId' | 'regionIds' | 'selection'> & { entities: EntityLoader }

export const createLoaders = (io: LoadersIO): Loaders => new Loaders(io)

/**
 * Every read of one request. Each is made when it is first asked for: a request asks for few, and to make all takes as
 * long as to answer it.
 */
export class Loaders {
  readonly entity: SelectedEntities
  readonly io: LoaderIO
  readonly #nouns = new Map<NounName, NounLoader>()
  #search: ReturnType<typeof searchLoader> | undefined

  constructor({ reader, regionId, regionIds, selection, entities }: LoadersIO) {
    this.entity = new SelectedEntities(entities, () => this.io)
    this.io = {
      reader,
      regionId,
      regionIds,
      selection,
      entities: this.entity,
      nestable: (type, field) => (type in nouns ? this.noun(type as NounName).pages(field)?.nestable : undefined),
    }
  }

  /** Reads of a noun. */
  noun(name: NounName): NounLoader {
    let loader = this.#nouns.get(name)
    if (!loader) this.#nouns.set(name, (loader = nounLoader(this.io, name)))
    return loader
  }

  get search(): ReturnType<typeof searchLoader> {
    return (this.#search ??= searchLoader(this.io))
  }
}
