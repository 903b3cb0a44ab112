import type { Store } from '../store/store.js'
import { HEARD_MS, unfinishedImport, type Unfinished } from './runs.js'

/** Half of what an import waits before it writes: whoever answers has heard of it by then. */
const FRESH_MS = HEARD_MS / 2

/** Knows whether an import is under way or was interrupted, so that the graph may hold a part of a dataset. */
export class ImportWatch {
  readonly #store: Pick<Store, 'run' | 'engine'>
  #known: Unfinished | undefined
  #asked = -Infinity
  #asking: Promise<Unfinished | undefined> | undefined

  constructor(store: Pick<Store, 'run' | 'engine'>) {
    this.#store = store
  }

  /** What was known less than half a second ago; of a store that does not answer, what was known last. */
  current(): Promise<Unfinished | undefined> {
    if (performance.now() - this.#asked < FRESH_MS) return Promise.resolve(this.#known)
    this.#asking ??= unfinishedImport(this.#store, FRESH_MS)
      .then(
        (found) => (this.#known = found),
        () => this.#known,
      )
      .finally(() => {
        this.#asked = performance.now()
        this.#asking = undefined
      })
    return this.#asking
  }
}
