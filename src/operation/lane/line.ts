import { OperationError } from '../../kernel/errors.js'

interface Place {
  caller: string
  cost: number
  /** When it would be served if all callers were served at once, each a like share. */
  start: number
  enter(): void
  refuse(error: Error): void
}

export interface LineOptions {
  /** How many are served at a time. */
  places: number
  /** How many wait at most. */
  length: number
  /** How long one waits at most, in milliseconds. */
  waitMs: number
  /** Milliseconds a point of cost takes, for what the refused are told. */
  msPerPoint: number
}

/**
 * A fair line of bounded length: callers have like shares of the work, by its cost, however much one of them asks for; each
 * caller's own questions keep their order. When it is full, whoever has most in it loses his last place.
 */
export class Line {
  readonly #options: LineOptions
  readonly #waiting: Place[] = []
  readonly #served = new Map<string, number>()
  #now = 0
  #free: number

  constructor(options: LineOptions) {
    this.#options = options
    this.#free = options.places
  }

  get waiting(): number {
    return this.#waiting.length
  }

  /** Resolves, in turn, to what gives the place back. @throws OperationError BUSY; what `signal` was aborted with */
  async enter(caller: string, cost: number, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted()
    const start = Math.max(this.#now, this.#served.get(caller) ?? 0)
    if (this.#free > 0) {
      this.#free--
      this.#serve(caller, start, cost)
    } else await this.#wait(caller, start, cost, signal)
    let left = false
    return () => {
      if (left) return
      left = true
      this.#next()
    }
  }

  async #wait(caller: string, start: number, cost: number, signal: AbortSignal): Promise<void> {
    if (this.#waiting.length >= this.#options.length) this.#makeRoom(caller)
    const own = this.#waiting.filter((place) => place.caller === caller).at(-1)
    const begins = own ? Math.max(start, own.start + own.cost) : start
    let place: Place | undefined
    let timer: NodeJS.Timeout | undefined
    const left = () => place && this.#remove(place) && place.refuse(signal.reason as Error)
    try {
      await new Promise<void>((enter, refuse) => {
        place = { caller, cost, start: begins, enter, refuse }
        this.#waiting.push(place)
        signal.addEventListener('abort', left)
        timer = setTimeout(() => this.#remove(place!) && refuse(this.#busy('it has waited too long')), this.#options.waitMs)
      })
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', left)
    }
  }

  #next(): void {
    if (this.#waiting.length === 0) return void this.#free++
    const place = this.#waiting.reduce((first, other) => (other.start < first.start ? other : first))
    this.#remove(place)
    this.#serve(place.caller, place.start, place.cost)
    place.enter()
  }

  #serve(caller: string, start: number, cost: number): void {
    this.#now = Math.max(this.#now, start)
    this.#served.set(caller, start + cost)
    // Who has been served no more than the others is as good as new.
    for (const [other, until] of this.#served) if (until <= this.#now) this.#served.delete(other)
  }

  /** @throws OperationError BUSY unless somebody else has more places than `caller` would have */
  #makeRoom(caller: string): void {
    const counts = new Map<string, number>()
    for (const place of this.#waiting) counts.set(place.caller, (counts.get(place.caller) ?? 0) + 1)
    const [greediest, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
    if (most <= (counts.get(caller) ?? 0) + 1) throw this.#busy(`${this.#waiting.length} are waiting`)
    const last = this.#waiting.filter((place) => place.caller === greediest).at(-1)!
    this.#remove(last)
    last.refuse(this.#busy(`${this.#waiting.length + 1} are waiting, most of them yours`))
  }

  #remove(place: Place): boolean {
    const at = this.#waiting.indexOf(place)
    if (at >= 0) this.#waiting.splice(at, 1)
    return at >= 0
  }

  #busy(why: string): OperationError {
    const { msPerPoint, places } = this.#options
    const cost = this.#waiting.reduce((sum, place) => sum + place.cost, 0)
    const seconds = Math.min(120, Math.max(1, Math.ceil((cost * msPerPoint) / places / 1000)))
    return new OperationError('BUSY', `the line of large questions is full: ${why}; try again in ${seconds} s`, { status: 503, retryAfterS: seconds })
  }
}
