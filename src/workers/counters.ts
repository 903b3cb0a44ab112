import { LRUCache } from 'lru-cache'
import type { Counted } from './commons.js'

const MOST = 50_000

/** How often something came within a time, by keys; those not heard of for longest are forgotten first. */
export class Counters {
  readonly #counts = new LRUCache<string, { count: number }>({ max: MOST })

  count(key: string, windowMs: number): Counted {
    const counted = this.#counts.get(key) ?? { count: 0 }
    if (counted.count++ === 0) this.#counts.set(key, counted, { ttl: windowMs })
    return { count: counted.count, leftMs: Math.max(0, this.#counts.getRemainingTTL(key)) }
  }
}
