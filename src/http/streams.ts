import { setMaxListeners } from 'node:events'
import { AccessError, OperationError } from '../kernel/errors.js'

/** How many may listen at a time. */
export interface StreamLimits {
  /** In all. */
  all: number
  /** As one account. */
  account: number
}

/** What ends a stream because the server does: its client may go on elsewhere. */
export class Closing extends OperationError {
  constructor() {
    super('BUSY', 'the server ends: ask again in a while', { status: 503, retryAfterS: 5 })
  }
}

/** Those who listen: bounded, and all of them end with the server. */
export class Streams {
  readonly #limits: StreamLimits
  readonly #closing = new AbortController()
  readonly #open = new Map<string, number>()
  #all = 0

  constructor(limits: StreamLimits) {
    this.#limits = limits
    setMaxListeners(0, this.#closing.signal)
  }

  /**
   * One more; ended by `end`, or by the signal when the server ends.
   * @throws AccessError, OperationError when there are too many
   */
  begin(account: string): { signal: AbortSignal; end: (why?: Error) => void } {
    if (this.#closing.signal.aborted || this.#all >= this.#limits.all)
      throw new OperationError('BUSY', `${this.#limits.all} listen already: try again in a while`, {
        status: 503,
        retryAfterS: 5,
      })
    const open = this.#open.get(account) ?? 0
    // Without accounts there is nobody to keep from others.
    if (open >= this.#limits.account && !['local', 'guest'].includes(account))
      throw new AccessError(
        'RATE_LIMITED',
        `an account may listen ${this.#limits.account} times at once: end another stream first`,
        { retryAfterS: 5 },
      )
    this.#open.set(account, open + 1)
    this.#all++
    const own = new AbortController()
    return {
      signal: AbortSignal.any([own.signal, this.#closing.signal]),
      end: (why = new OperationError('CANCELLED', 'the caller has left', { status: 499 })) => {
        if (own.signal.aborted) return
        own.abort(why)
        this.#all--
        const left = this.#open.get(account)! - 1
        if (left) this.#open.set(account, left)
        else this.#open.delete(account)
      },
    }
  }

  /** Is aborted when the server ends. */
  get closing(): AbortSignal {
    return this.#closing.signal
  }

  close(): void {
    this.#closing.abort(new Closing())
  }
}
