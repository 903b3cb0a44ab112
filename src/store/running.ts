import { StoreError } from '../errors.js'

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

export const timedOut = (name: string, ms: number): StoreError => new StoreError('QUERY_TIMEOUT', `${name} took longer than ${ms} ms.`)

/** One holder at a time, in the order they came. */
export class Mutex {
  #held = false
  #waiting: (() => void)[] = []

  /** Resolves to the function that lets the next one in. Rejects after `ms`. */
  async acquire(ms: number): Promise<() => void> {
    if (this.#held) {
      let enter!: () => void
      const turn = new Promise<void>((resolve) => (enter = resolve))
      this.#waiting.push(enter)
      await within(turn, ms, () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1)
        return new StoreError('QUERY_TIMEOUT', `Another write has been running for longer than ${ms} ms; try again later.`)
      })
    }
    this.#held = true
    return () => {
      this.#held = false
      const next = this.#waiting.shift()
      // Held on from here, so that nobody slips in before the next one wakes up.
      if (next) {
        this.#held = true
        next()
      }
    }
  }
}

/** Runs `attempt` again, with growing pauses, as long as `again` says so and `ms` are not over. */
export async function retrying<T>(attempt: () => Promise<T>, again: (error: unknown) => boolean, ms: number): Promise<T> {
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
