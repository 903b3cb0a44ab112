import { regionTree } from '../generated/cypher.js'
import { Regions } from '../kernel/regions.js'
import { shared } from '../store/rests.js'
import type { Reader } from '../store/store.js'

/**
 * The tree of regions, read once a request when it is first needed; the one place where a region is known by what
 * people call it.
 */
export class RegionTree {
  readonly #regions: () => Promise<Regions>

  constructor(reader: Reader) {
    this.#regions = shared(async () => new Regions(await reader.run(regionTree, {})))
  }

  /**
   * The id of a region that a caller gave by id, code or name.
   * @throws InputError naming `argument` where there is none, or several
   */
  async id(region: string, argument = 'region'): Promise<string> {
    return (await this.#regions()).id(region, argument)
  }

  /**
   * Ids of a region, given by id, code or name, and, if wanted, of all below it.
   * @throws InputError where there is none, or several
   */
  async ids(region: string, includeSubregions: boolean, argument = 'region'): Promise<string[]> {
    const regions = await this.#regions()
    return includeSubregions ? regions.below(region, argument) : [regions.id(region, argument)]
  }
}
