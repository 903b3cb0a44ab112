import { setMaxListeners } from 'node:events'
import { StoreError } from '../kernel/errors.js'
import type { Query } from '../query/query.js'

/** Counts what callers wait for, so that closing can wait for it too. */
export class Running {
  #count = 0
  #closed = false
  #idle: (() => void)[] = []

  get closed(): boolean {
    return this.#closed
  }

  async track<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError('STORE_UNAVAILABLE', 'The store is closed.')
    this.#count++
    try {
      return await work()
    } finally {
      if (--this.#count === 0) for (const resolve of this.#idle.splice(0)) resolve()
    }
  }

  /** Lets nothing new in, and resolves when what is running has ended. */
  async close(): Promise<void> {
    this.#closed = true
    if (this.#count > 0) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }
}

/** The result of `work`, or the error `late` makes if it takes longer; `work` itself goes on. */
export async function within<T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    // The longest delay a timer takes is 2^31 - 1 ms; beyond it, it would fire at once.
    timer = setTimeout(() => reject(late()), Math.min(Math.max(0, ms), 2_147_483_647))
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

const TURN_MS = 100

/**
 * As `within`, but counted in turns of the event loop: what blocks the loop also keeps an answer that is there from
 * being read.
 */
export async function inTurns<T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> {
  let turns = Math.ceil(ms / TURN_MS)
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setInterval(() => --turns < 0 && reject(late()), TURN_MS)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearInterval(timer)
  }
}

export const timedOut = (name: string, ms: number): StoreError =>
  new StoreError('QUERY_TIMEOUT', `${name} took longer than ${ms} ms.`)

/**
 * The result of `work`, or the error of the first of `signals` that is aborted before; `work` itself goes on.
 * What a caller's signal was aborted with becomes `CANCELLED`, unless it is an error of the store's own.
 */
export async function unless<T>(work: Promise<T>, ...signals: (AbortSignal | undefined)[]): Promise<T> {
  const ends: (() => void)[] = []
  const aborted = new Promise<never>((_, reject) => {
    for (const signal of signals) {
      if (!signal) continue
      const onAbort = () =>
        reject(
          signal.reason instanceof StoreError
            ? signal.reason
            : new StoreError('CANCELLED', 'The caller has left.', { cause: signal.reason }),
        )
      if (signal.aborted) onAbort()
      // One signal ends all the queries of an operation: more listeners than Node thinks is sound.
      setMaxListeners(0, signal)
      signal.addEventListener('abort', onAbort)
      ends.push(() => signal.removeEventListener('abort', onAbort))
    }
  })
  try {
    return await Promise.race([aborted, work])
  } finally {
    for (const end of ends) end()
  }
}

/** Takes in so many at a time, in the order they came. */
export class Places {
  #free: number
  #waiting: (() => void)[] = []

  constructor(size: number) {
    this.#free = size
  }

  /**
   * Resolves to the function that lets the next one in. Rejects with what `late` makes after `ms`, or when a signal is
   * aborted.
   */
  async acquire(ms: number, late: () => Error, ...signals: (AbortSignal | undefined)[]): Promise<() => void> {
    if (this.#free > 0) this.#free--
    else {
      let enter!: () => void
      const turn = new Promise<void>((resolve) => (enter = resolve))
      this.#waiting.push(enter)
      try {
        await unless(within(turn, ms, late), ...signals)
      } catch (error) {
        const index = this.#waiting.indexOf(enter)
        // It may just have got its turn: that one goes to the next.
        if (index < 0) this.#leave()
        else this.#waiting.splice(index, 1)
        throw error
      }
    }
    let left = false
    return () => {
      if (!left) this.#leave()
      left = true
    }
  }

  #leave(): void {
    const next = this.#waiting.shift()
    // The place goes from hand to hand, so that nobody slips in before the next one wakes up.
    if (next) next()
    else this.#free++
  }
}

/** Runs `attempt` again, with growing pauses, as long as `again` says so and `ms` are not over. */
export async function retrying<T>(
  attempt: () => Promise<T>,
  again: (error: unknown) => boolean,
  ms: number,
): Promise<T> {
  const end = Date.now() + ms
  for (let pause = 20; ; pause = Math.min(pause * 2, 2000)) {
    try {
      return await attempt()
    } catch (error) {
      const wait = pause * (0.5 + Math.random())
      if (!again(error) || Date.now() + wait > end) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** @throws StoreError CANCELLED when the caller has left */
export function stopped(query: Query, signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new StoreError('CANCELLED', `${query.name}: its caller has left.`, { cause: signal.reason })
}
