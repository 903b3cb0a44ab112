import { LRUCache } from 'lru-cache'
import type { Packed } from './block.js'
import { room } from './room.js'

/** Of so many findings a thread holds what it took last: two days of a region with 100,000 experts as a rule. */
const MOST = room(150_000)

/** What a thread has taken last from shelves of other threads, by the shelf and the question. */
export class Held {
  readonly #held = new LRUCache<string, Packed>({ maxSize: MOST, sizeCalculation: ({ count }) => 1 + count })

  get(shelf: string, question: string): Packed | undefined {
    return this.#held.get(`${shelf} ${question}`)
  }

  set(shelf: string, question: string, packed: Packed): void {
    this.#held.set(`${shelf} ${question}`, packed)
  }
}
