import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit'
import type { Commons } from '../workers/commons.js'

/** What the library gives a store of a route, beside what its types say. */
interface OfRoute {
  routeInfo?: { method?: string | string[]; url?: string }
}

/** Counts requests where all workers count them: whichever of them takes a request, a bound holds for the service. */
export function sharedRates(commons: Pick<Commons, 'count'>): FastifyRateLimitStoreCtor {
  return class SharedRates implements FastifyRateLimitStore {
    readonly #route: string

    constructor({ routeInfo }: OfRoute = {}) {
      this.#route = `${String(routeInfo?.method)} ${routeInfo?.url}`
    }

    incr(...[key, callback, timeWindow]: Parameters<FastifyRateLimitStore['incr']>): void {
      void this.#count(key, timeWindow, callback)
    }

    child(options: object): SharedRates {
      return new SharedRates(options)
    }

    async #count(key: string, windowMs: number, told: Parameters<FastifyRateLimitStore['incr']>[1]): Promise<void> {
      try {
        const { count, leftMs } = await commons.count(`${this.#route} ${key}`, windowMs)
        told(null, { current: count, ttl: leftMs })
      } catch (error) {
        told(error as Error)
      }
    }
  }
}
