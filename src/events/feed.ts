import { setTimeout } from 'node:timers/promises'
import { lastNumber } from '../changes/log/record.js'
import type { Store } from '../store/store.js'

/** How often the store is asked whether something was committed, while somebody listens. */
const LOOK_MS = 200
/** After it did not answer. */
const AGAIN_MS = 1000

/**
 * Tells when change sets were committed, by whichever process. Numbers are given in the order of commits; but where a
 * commit is read in its midst, some of its rows may not be there yet, so that a number is told when the commit that
 * shows it is over.
 */
export class Feed {
  readonly #store: Pick<Store, 'run' | 'state'>
  readonly #waiting = new Set<() => void>()
  #told = 0
  #looks = false

  constructor(store: Pick<Store, 'run' | 'state'>) {
    this.#store = store
  }

  /** The number up to which everything is committed. */
  async now(): Promise<number> {
    const number = await lastNumber(this.#store)
    if (number > this.#told) await this.#store.state({ settled: true })
    this.#told = Math.max(this.#told, number)
    return this.#told
  }

  /** The same as soon as it is beyond a number, or after `ms` all the same. */
  async beyond(number: number, ms: number, signal: AbortSignal): Promise<number> {
    if (this.#told > number) return this.#told
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', wake)
        this.#waiting.delete(wake)
        resolve()
      }
      const timer = globalThis.setTimeout(wake, ms)
      signal.addEventListener('abort', wake)
      this.#waiting.add(wake)
      if (signal.aborted) wake()
      else if (!this.#looks) void this.#look()
    })
    return this.#told
  }

  async #look(): Promise<void> {
    this.#looks = true
    let told = this.#told
    while (this.#waiting.size) {
      const answered = await this.now().then(
        () => true,
        () => false,
      )
      if (this.#told > told) for (const wake of this.#waiting) wake()
      else await setTimeout(answered ? LOOK_MS : AGAIN_MS)
      told = this.#told
    }
    this.#looks = false
  }
}
