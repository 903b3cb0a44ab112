import { setTimeout } from 'node:timers/promises'
import type { StoreError } from '../kernel/errors.js'
import { unless, within } from './running.js'

/** No sign of life for so long while somebody waits for one: it is looked for. */
const QUIET_MS = 500
const TICK_MS = 250
/** A verdict is good for so long; then the next who asks has it made anew. */
const FRESH_MS = 500
/**
 * A server that refuses the password soon locks the user, for its administrator as well: it is asked less and less
 * often, down to this.
 */
const REFUSED_MS = { first: 2000, most: 15_000 }

export interface WatchOptions {
  /**
   * Asks the server, on a connection of its own; `away` when it was away so far. Rejects with STORE_AUTH or
   * STORE_UNAVAILABLE, soon.
   */
  look: (away: boolean) => Promise<void>
  /** The server is lost: what runs on it is to be given up. */
  onLost: (error: StoreError) => void
  /** A server that has been away for longer than this is not waited for. */
  waitMs: number
}

/**
 * Whether the server is there. While somebody waits for it, or asks, and nothing else was heard of it, it looks once
 * in a while; when nobody does, it doesn't, and a verdict that has grown old is made anew before it is told.
 */
export class Watch {
  readonly #options: WatchOptions
  #heardAt = 0
  #lookedAt = -Infinity
  #looking: Promise<void> | undefined
  #verdict: StoreError | undefined
  #freshMs = FRESH_MS
  #downSince: number | undefined
  #waiting = 0
  #waitingSince = 0
  #timer: NodeJS.Timeout | undefined

  constructor(options: WatchOptions) {
    this.#options = options
  }

  /** The server has answered something. */
  heard(): void {
    this.#heardAt = performance.now()
  }

  /** Looks for signs of life as long as `work` waits for the server. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting++ === 0) {
      this.#waitingSince = performance.now()
      this.#timer = setInterval(() => {
        if (performance.now() - Math.max(this.#heardAt, this.#waitingSince) > QUIET_MS) void this.look()
      }, TICK_MS)
    }
    try {
      return await work()
    } finally {
      if (--this.#waiting === 0) clearInterval(this.#timer)
    }
  }

  /**
   * Resolves when the server is there; rejects when it has been away for too long, at `end`, or when the caller leaves.
   */
  async reachable(end: number, signal: AbortSignal | undefined): Promise<void> {
    while (this.#downSince !== undefined) {
      const left = Math.max(0, end - performance.now())
      await unless(
        within(this.look(), left, () => this.#verdict!),
        signal,
      )
      if (this.#downSince === undefined) return
      const now = performance.now()
      if (this.#verdict!.code === 'STORE_AUTH' || now >= end || now - this.#downSince > this.#options.waitMs)
        throw this.#verdict!
      await unless(setTimeout(TICK_MS), signal)
    }
  }

  /** What is known of the server, not older than a second, some for a password it refused. @throws StoreError */
  async verdict(): Promise<void> {
    await this.look()
    if (this.#verdict) throw this.#verdict
  }

  /** Has the verdict made anew, if it isn't fresh; those who ask at once share the answer. Never rejects. */
  look(): Promise<void> {
    if (!this.#looking && performance.now() - this.#lookedAt < this.#freshMs) return Promise.resolve()
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined
      this.#lookedAt = performance.now()
    })
    return this.#looking
  }

  async #look(): Promise<void> {
    const began = performance.now()
    try {
      await this.#options.look(this.#downSince !== undefined)
    } catch (error) {
      // A server too busy to let one more in, but that answers others, is not lost.
      const alive = this.#heardAt > began && (error as StoreError).code === 'STORE_UNAVAILABLE'
      if (!alive) return this.#lose(error as StoreError)
    }
    this.heard()
    this.#verdict = this.#downSince = undefined
    this.#freshMs = FRESH_MS
  }

  #lose(error: StoreError): void {
    const again = this.#verdict?.code === 'STORE_AUTH'
    this.#verdict = error
    this.#freshMs =
      error.code !== 'STORE_AUTH' ? FRESH_MS : again ? Math.min(REFUSED_MS.most, this.#freshMs * 2) : REFUSED_MS.first
    if (this.#downSince !== undefined) return
    this.#downSince = performance.now()
    this.#options.onLost(error)
  }
}
