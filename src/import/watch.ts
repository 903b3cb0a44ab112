import type { Store } from '../store/store.js'
import { HEARD_MS, unfinishedImport, type Unfinished } from './runs.js'

/** What was found so long ago is found anew, while whoever asks is told what was known. */
const FRESH_MS = HEARD_MS / 4
/**
 * What was asked for so long ago may be told: whoever is told it has sent his answer before an import that has begun
 * since writes anything.
 */
const KNOWN_MS = HEARD_MS / 2

/** Knows whether an import is under way or was interrupted, so that the graph may hold a part of a dataset. */
export class ImportWatch {
  readonly #store: Pick<Store, 'run' | 'engine'>
  #known: Unfinished | undefined
  /** When that was asked for. */
  #asked = -Infinity
  #asking: Promise<void> | undefined

  constructor(store: Pick<Store, 'run' | 'engine'>) {
    this.#store = store
  }

  /** What was known less than half a second ago; of a store that does not answer, what was known last. */
  async current(): Promise<Unfinished | undefined> {
    const age = performance.now() - this.#asked
    if (age >= FRESH_MS) this.#asking ??= this.#ask()
    if (age >= KNOWN_MS) await this.#asking
    return this.#known
  }

  async #ask(): Promise<void> {
    const asked = performance.now()
    try {
      this.#known = await unfinishedImport(this.#store, HEARD_MS / 2)
    } catch {
      // Told again what was known last, until the next answer.
    } finally {
      this.#asked = asked
      this.#asking = undefined
    }
  }
}
