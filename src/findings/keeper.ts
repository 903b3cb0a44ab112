import { LRUCache } from 'lru-cache'
import { sizeOf, type Packed } from './packed.js'

/** What was found for a question, or that whoever asks is the one to find it, and to put what he found. */
export type Taken = { key: string; packed: Packed } | { missing: true }

/** Where findings are kept; keys begin with the state of the store. */
export interface Shelf {
  /**
   * What is kept under the first of some keys. What somebody finds just now is waited for; else the last is for the
   * asker to find.
   */
  take(keys: readonly string[], signal?: AbortSignal): Promise<Taken>
  /**
   * Keeps what was found for a key that was to be found; without it, nothing could be kept, and the next one is to find
   * it.
   */
  put(key: string, packed?: Packed): void
}

/**
 * How many states of the store something is kept of: the present one, and the one before, which some may still be
 * asking.
 */
const STATES = 2

/** Keeps findings up to so many bytes, those longest unused going first; each is found once, however many ask. */
export class Keeper implements Shelf {
  readonly #kept: LRUCache<string, Packed>
  readonly #sought = new Map<string, { over: Promise<void>; end(): void }>()
  readonly #states: string[] = []
  /** How often something was asked for that was kept, and that was not. */
  found = 0
  missed = 0

  constructor(bytes: number) {
    this.#kept = new LRUCache({ maxSize: bytes, sizeCalculation: (packed) => Math.max(1, sizeOf(packed)) })
  }

  /** Bytes kept. */
  get bytes(): number {
    return this.#kept.calculatedSize
  }

  /** What is kept under a key, if it is. */
  get(key: string): Packed | undefined {
    return this.#kept.get(key)
  }

  async take(keys: readonly string[], signal?: AbortSignal): Promise<Taken> {
    for (;;) {
      signal?.throwIfAborted()
      for (const key of keys) {
        const packed = this.#kept.get(key)
        if (!packed) continue
        this.found++
        return { key, packed }
      }
      const sought = keys.map((key) => this.#sought.get(key)).find((one) => one !== undefined)
      if (!sought) {
        let end = (): void => undefined
        const over = new Promise<void>((resolve) => (end = resolve))
        this.#sought.set(keys.at(-1)!, { over, end })
        this.missed++
        return { missing: true }
      }
      await sought.over
    }
  }

  put(key: string, packed?: Packed): void {
    if (packed) {
      this.#see(stateOf(key))
      this.#kept.set(key, packed)
    }
    const sought = this.#sought.get(key)
    this.#sought.delete(key)
    sought?.end()
  }

  /** What was found of a state that is long over is asked for by nobody. */
  #see(state: string): void {
    if (this.#states.includes(state)) return
    this.#states.push(state)
    if (this.#states.length <= STATES) return
    const over = this.#states.shift()!
    for (const key of this.#kept.keys()) if (stateOf(key) === over) this.#kept.delete(key)
  }
}

/** A state is a name without line breaks. */
export const keyOf = (state: string, question: unknown): string => `${state}\n${JSON.stringify(question)}`
const stateOf = (key: string): string => key.slice(0, key.indexOf('\n'))
