import DataLoader from 'dataloader'
import { syntheticEntities } from '../../generated/cypher.js'
import type { Locale } from '../../generated/types.js'
import type { Reader } from '../../store/store.js'
import type { Bilingual } from '../io.js'

/** How many ids one query takes. */
const MAX_IDS = 5000
/** Of many ids so few are read first: where demonstration data takes part, it mostly shows in them. */
const FIRST_IDS = 200

/**
 * Whether demonstration data takes part in an answer (演示数据): one query for all that is asked at once, and each id once
 * a request.
 */
export class SyntheticAnalysis {
  readonly #loader: DataLoader<string, boolean>

  constructor(reader: Reader) {
    this.#loader = new DataLoader(
      async (ids) => {
        const found = new Set((await reader.run(syntheticEntities, { ids })).map(({ id }) => id))
        return ids.map((id) => found.has(id))
      },
      { maxBatchSize: MAX_IDS },
    )
  }

  /**
   * Whether one of the entities is demonstration data; ids that are absent or unknown are none. Of very many no more
   * are read than it takes to know.
   */
  async any(ids: Iterable<string | null | undefined>): Promise<boolean> {
    const some = new Set<string>()
    let most = FIRST_IDS
    for (const id of ids) {
      if (id != null) some.add(id)
      if (some.size < most) continue
      if (await this.#anyOf(some)) return true
      some.clear()
      most = MAX_IDS
    }
    return this.#anyOf(some)
  }

  async #anyOf(ids: Iterable<string>): Promise<boolean> {
    return (await Promise.all(Array.from(ids, (id) => this.#loader.load(id)))).includes(true)
  }

  /** A sentence, which ends with a mark where one of the entities is demonstration data. */
  async told(text: Bilingual, ids: Iterable<string | null | undefined>, locale: Locale): Promise<string> {
    return (await this.any(ids)) ? text[locale] + MARK[locale] : text[locale]
  }
}

const MARK: Bilingual = { ZH: '（含演示数据）', EN: ' (includes demonstration data)' }
