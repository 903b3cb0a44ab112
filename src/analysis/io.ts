import type { EntityLoader } from '../loaders/entity.js'
import type { Reader } from '../store/store.js'

/** What an analysis works with. The reader may be an open transaction, so that a question can be asked of a world that is never saved. */
export interface AnalysisIO {
  reader: Reader
  entities: EntityLoader
  /** Ids of a region and, if wanted, of all below it. @throws InputError for an unknown region */
  regionIds(region: string, includeSubregions: boolean): Promise<string[]>
  /** The day questions are asked as of when they name none, ISO YYYY-MM-DD. */
  today: string
}

/** A text in both languages. */
export interface Bilingual {
  ZH: string
  EN: string
}
