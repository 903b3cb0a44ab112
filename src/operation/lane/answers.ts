import { LRUCache } from 'lru-cache'
import type { Done } from './task.js'

/** What a text of an answer takes beside itself. */
const BESIDE_BYTES = 1000

/** Whole answers of the state the store is in, up to so many bytes; of any other state none is kept. */
export class Answers {
  readonly #kept: LRUCache<string, Done>
  #state: string | undefined

  constructor(bytes: number) {
    this.#kept = new LRUCache({ maxSize: bytes, sizeCalculation: ({ text = '' }) => 2 * text.length + BESIDE_BYTES })
  }

  get(state: string, key: string): Done | undefined {
    return this.#state === state ? this.#kept.get(key) : undefined
  }

  /**
   * Keeps an answer that was worked out in one state from its beginning to its end; what went wrong may go well the
   * next time.
   */
  put(key: string, done: Done): void {
    if (done.state === undefined || done.text === undefined || done.errors > 0 || done.logged.length > 0) return
    if (this.#state !== done.state) this.#kept.clear()
    this.#state = done.state
    this.#kept.set(key, done)
  }
}
