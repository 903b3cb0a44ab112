import { setImmediate } from 'node:timers/promises'

interface Flight<T> {
  answer: Promise<T>
  passengers: number
  cancel: AbortController
  /** Resolves when all who were told of the answer have begun with it. */
  told: Promise<void>
}

/** Work asked for again while it is under way is done once; it is given up when all who asked have left. */
export class Flights<T> {
  readonly #flights = new Map<string, Flight<T>>()

  /** The answer of the work under way for a key, else of `work`. @throws what `signal` was aborted with, at once */
  join(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal.throwIfAborted()
    const flight = this.#flights.get(key) ?? this.#start(key, work)
    flight.passengers++
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason as Error)
        if (--flight.passengers > 0) return
        // Nobody joins what is being given up.
        if (this.#flights.get(key) === flight) this.#flights.delete(key)
        flight.cancel.abort(signal.reason)
      }
      signal.addEventListener('abort', leave)
      flight.answer
        .finally(() => oneByOne(flight))
        .finally(() => signal.removeEventListener('abort', leave))
        .then(resolve, reject)
    })
  }

  #start(key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const cancel = new AbortController()
    const answer = work(cancel.signal).finally(() => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    })
    const flight: Flight<T> = { answer, passengers: 0, cancel, told: Promise.resolve() }
    this.#flights.set(key, flight)
    return flight
  }
}

/** Each has a turn of the loop for himself: what thirty make of one answer would hold it for as long as thirty take. */
function oneByOne(flight: Pick<Flight<unknown>, 'told'>): Promise<void> {
  const before = flight.told
  flight.told = before.then(() => setImmediate())
  return before
}
