import { OperationError } from '../../kernel/errors.js'
import { Pace } from './pace.js'

interface Place {
  caller: string
  cost: number
  /** When it would be served if all callers were served at once, each a like share. */
  start: number
  giveWay: GiveWay
  enter(): void
  refuse(error: Error): void
}

/** Whoever is asked so gives his place back as soon as he can: he works for nobody just now. */
export type GiveWay = (() => void) | undefined

/** Gives a place back; `cut`, if what was done there was ended before it was done. */
export type Leave = (cut?: boolean) => void

/** A line as those see it who want a place: of this process, or of all that share one. */
export type LargeLine = Pick<Line, 'waiting' | 'enter'>

export interface LineOptions {
  /** How many are served at a time. */
  places: number
  /** How many wait at most. */
  length: number
  /** How long one waits at most, in milliseconds. */
  waitMs: number
  /** Milliseconds a point of cost is meant to take; what it does take is learnt. */
  msPerPoint: number
  /** What waits in it, as whom it refuses is told. */
  of?: string
}

/** As a point of price is meant. */
const MS_PER_POINT = 0.015

/** The line of large questions. */
export const lineOfLarge = (given: { threads: number; lineLength: number; lineMs: number }): Line =>
  new Line({ places: given.threads, length: given.lineLength, waitMs: given.lineMs, msPerPoint: MS_PER_POINT })

/**
 * A fair line of bounded length: callers have like shares of the work, by its cost, however much one of them asks for;
 * each caller's own questions keep their order. When it is full, whoever has most in it loses his last place. Who would
 * wait for longer than one may is told so at once.
 */
export class Line {
  readonly #options: LineOptions
  readonly #waiting: Place[] = []
  readonly #served = new Map<string, number>()
  /** Of those who have a place and give way: how they are told. */
  readonly #yielding = new Set<() => void>()
  #now = 0
  #free: number
  readonly #pace: Pace

  constructor(options: LineOptions) {
    this.#options = options
    this.#pace = new Pace(options.msPerPoint)
    this.#free = options.places
  }

  get waiting(): number {
    return this.#waiting.length
  }

  /**
   * Resolves, in turn, to what gives the place back. Who gives way has his turn after all who do not, and is told as
   * soon as one of those waits.
   * @throws OperationError BUSY; what `signal` was aborted with
   */
  async enter(caller: string, cost: number, signal: AbortSignal, giveWay?: GiveWay): Promise<Leave> {
    signal.throwIfAborted()
    const start = Math.max(this.#now, this.#served.get(caller) ?? 0)
    if (this.#free > 0) {
      this.#free--
      this.#serve(caller, start, cost)
    } else await this.#wait(caller, start, cost, signal, giveWay)
    if (giveWay) this.#yielding.add(giveWay)
    let left = false
    const begun = performance.now()
    return (cut = signal.aborted) => {
      if (left) return
      left = true
      if (giveWay) this.#yielding.delete(giveWay)
      if (!cut) this.#pace.learn(performance.now() - begun, cost)
      this.#next()
    }
  }

  /** Milliseconds until some places are served. */
  #takes(places: readonly Place[]): number {
    return (places.reduce((sum, { cost }) => sum + cost, 0) * this.#pace.msPerPoint) / this.#options.places
  }

  async #wait(caller: string, start: number, cost: number, signal: AbortSignal, giveWay: GiveWay): Promise<void> {
    if (this.#waiting.length >= this.#options.length) this.#makeRoom(caller)
    const own = this.#waiting.filter((place) => place.caller === caller).at(-1)
    const begins = own ? Math.max(start, own.start + own.cost) : start
    const ahead = this.#waiting.filter((other) => other.start <= begins)
    if (this.#takes(ahead) > this.#options.waitMs)
      throw this.#busy(
        `those before would take longer than the ${Math.round(this.#options.waitMs / 1000)} s one may wait`,
      )
    let place: Place | undefined
    let timer: NodeJS.Timeout | undefined
    const left = () => place && this.#remove(place) && place.refuse(signal.reason as Error)
    try {
      await new Promise<void>((enter, refuse) => {
        place = { caller, cost, start: begins, giveWay, enter, refuse }
        this.#waiting.push(place)
        const [one] = giveWay ? [] : this.#yielding
        if (one && this.#yielding.delete(one)) one()
        signal.addEventListener('abort', left)
        timer = setTimeout(
          () => this.#remove(place!) && refuse(this.#busy('it has waited too long')),
          this.#options.waitMs,
        )
      })
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', left)
    }
  }

  #next(): void {
    if (this.#waiting.length === 0) return void this.#free++
    const place = this.#waiting.reduce((first, other) => (isBefore(other, first) ? other : first))
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
    const seconds = Math.min(120, Math.max(1, Math.ceil(this.#takes(this.#waiting) / 1000)))
    return new OperationError(
      'BUSY',
      `the line of ${this.#options.of ?? 'large questions'} is full: ${why}; try again in ${seconds} s`,
      {
        status: 503,
        retryAfterS: seconds,
      },
    )
  }
}

const isBefore = (one: Place, other: Place): boolean =>
  Boolean(one.giveWay) === Boolean(other.giveWay) ? one.start < other.start : !one.giveWay
