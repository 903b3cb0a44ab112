import type { Reader } from '../store/store.js'
import type { Nestable } from './nestable.js'
import type { Selection } from './selection.js'

/** What the loaders of one request share. */
export interface LoaderIO {
  reader: Reader
  /** Takes the rows that queries bring. */
  entities: { prime(row: { id: string }): void }
  /** What the operation selects; nothing before it is known. */
  selection(): Selection | undefined
  /** How a field of a type is read along with its parents, where it is a relation. */
  nestable(type: string, field: string): Nestable | undefined
  /**
   * The id of a region that a caller gave by id, code or name.
   * @throws InputError naming `argument` (by default `region`) where there is none, or several
   */
  regionId(region: string, argument?: string): Promise<string>
  /** The same with, if wanted, all below it. @throws InputError */
  regionIds(region: string, includeSubregions: boolean, argument?: string): Promise<string[]>
}
