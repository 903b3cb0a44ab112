import DataLoader from 'dataloader'
import { entitiesCiting } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import { groupBy } from '../../kernel/group.js'

/** A clause, by the document it is in. */
export interface Place {
  policyId: string
  path: string
}

/**
 * What rests on which clause (依据): one query for all clauses that are asked about at once, as all sources have to be
 * looked at.
 */
export class CitationAnalysis {
  readonly #loader: DataLoader<string, string[]>

  constructor(reader: Reader) {
    this.#loader = new DataLoader(
      async (places) => {
        const found = groupBy(await reader.run(entitiesCiting, { places }), ({ place }) => place)
        return places.map((place) => (found.get(place) ?? []).map(({ id }) => id))
      },
      { maxBatchSize: Infinity },
    )
  }

  /** Ids of the entities that name a clause as the source of their facts, in order. */
  of({ policyId, path }: Place): Promise<string[]> {
    return this.#loader.load(`${policyId}#${path}`)
  }
}
