import type { Told } from '../analysis/gap/finding.js'
import type { AskedRule, Finder, KeptFindings } from '../analysis/gap/kept.js'
import { restsOf } from '../store/rests.js'
import type { Store } from '../store/store.js'
import { noting } from './reads.js'

/** Findings of which nothing is kept: what they rest on is told along, for a proposed world that leaves it as it is. */
export class Noted implements KeptFindings {
  /** What is asked is to be read by this one. */
  readonly store: Pick<Store, 'run' | 'transaction' | 'state'>

  constructor(store: Pick<Store, 'run' | 'transaction' | 'state'>) {
    this.store = noting(store)
  }

  async told({ regionIds }: AskedRule, finderOf: (regionIds: AskedRule['regionIds']) => Finder): Promise<Told> {
    const { result, rests } = await restsOf(() => finderOf(regionIds).detect())
    return { ...result, reads: [...rests] }
  }
}
