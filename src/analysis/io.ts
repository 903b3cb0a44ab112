import type { EntityRows } from '../generated/nouns.js'
import type { Row } from '../query/row.js'
import type { Reader } from '../store/store.js'

type TypeName = keyof EntityRows

/** Entities by their ids, each read once. */
export interface Entities {
  /** Remembers a row that another query brought whole. */
  prime(row: { id: string }): void
  /** The row of an id, or null where it is unknown. */
  any(id: string): Promise<EntityRows[Exclude<TypeName, 'Entity'>] | null>
  /** The row behind a reference that may be absent. */
  one<T extends TypeName>(type: T, id: string | null | undefined): Promise<EntityRows[T] | null>
  /** The row behind a reference that must be there. */
  need<T extends TypeName>(type: T, id: string): Promise<EntityRows[T]>
  /** The row of an id a caller gave, or null where it is unknown or of another type. */
  maybe<T extends Exclude<TypeName, 'Entity'>>(type: T, id: string): Promise<EntityRows[T] | null>
}

/**
 * What an analysis works with. The reader may be an open transaction, so that a question can be asked of a world that
 * is never saved.
 */
export interface AnalysisIO {
  reader: Reader
  entities: Entities
  /**
   * The id of a region that a caller gave by id, code or name.
   * @throws InputError naming `argument` (by default `region`) where there is none, or several
   */
  regionId(region: string, argument?: string): Promise<string>
  /** The same with, if wanted, all below it. @throws InputError */
  regionIds(region: string, includeSubregions: boolean, argument?: string): Promise<string[]>
  /**
   * Some properties of all entities of a type that a filter of its list keeps, by id, in one query; the filter was
   * checked. @throws InputError for a region that is not known
   */
  matching(
    type: string,
    filter: Readonly<Record<string, unknown>>,
    properties: readonly string[],
  ): Promise<(Row & { id: string })[]>
  /** The day questions are asked as of when they name none, ISO YYYY-MM-DD. */
  today: string
  /** Ends what works without reading: whoever asked has left, or time is over. */
  signal?: AbortSignal
  /** How many questions it is asked at once, at the most: one in an open transaction. */
  abreast: number
  /** The same world without demonstration data. */
  facts(): AnalysisIO
  /**
   * Asks a question of a world of its own: queries that write may be run on its reader, and all is rolled back in the
   * end. The work may be run again from its start, so it must not have effects outside.
   */
  hypothetically<T>(work: (world: AnalysisIO) => Promise<T>): Promise<T>
}

/** A text in both languages. */
export interface Bilingual {
  ZH: string
  EN: string
}
