import { AggregatorRegistry } from 'prom-client'
import { OperationError } from '../kernel/errors.js'
import type { LargeLine } from '../operation/lane/line.js'
import { ours, type Figures, type Heard, type Refused, type Said, type Serving } from './commons.js'
import { Counters } from './counters.js'

/** A worker, as messages reach it. */
export interface Member {
  readonly id: number
  send(heard: Heard): void
}

interface Present {
  member: Member
  serving: boolean
  /** Gives back a place in the line, or no longer waits for it, by the id of its question. */
  places: Map<number, (cut: boolean) => void>
  measured: Map<number, (figures: Figures) => void>
}

/** How long figures of a worker are waited for: one that is stuck does not take those of the others with it. */
const MEASURE_MS = 3000

/** Keeps what workers share, in the process that started them; of one that ends nothing stays. */
export class CommonsHost {
  readonly #line: LargeLine
  readonly #counters = new Counters()
  readonly #present = new Map<number, Present>()
  #asked = 0

  constructor(line: LargeLine) {
    this.#line = line
  }

  /** A worker begins. */
  begin(member: Member): void {
    this.#present.set(member.id, { member, serving: false, places: new Map(), measured: new Map() })
  }

  /** One has ended: its places are for others. */
  end(id: number): void {
    const gone = this.#present.get(id)
    this.#present.delete(id)
    for (const leave of gone?.places.values() ?? []) leave(true)
    for (const measured of gone?.measured.values() ?? []) measured([])
  }

  /** Hears what a worker says; where it says that it takes requests, that is told. */
  hear(id: number, message: unknown): Serving | undefined {
    const from = this.#present.get(id)
    if (!from || !ours<Said>(message)) return undefined
    switch (message.trichain) {
      case 'serving':
        from.serving = true
        return message
      case 'enter':
        void this.#enter(from, message)
        break
      case 'leave':
        from.places.get(message.id)?.(message.cut)
        break
      case 'count':
        from.member.send({
          trichain: 'done',
          id: message.id,
          result: this.#counters.count(message.key, message.windowMs),
        })
        break
      case 'figures':
        void this.#figures().then((result) => from.member.send({ trichain: 'done', id: message.id, result }))
        break
      case 'measured':
        from.measured.get(message.id)?.(message.figures)
    }
    return undefined
  }

  async #enter(
    { member, places }: Present,
    { id, caller, cost, yields }: Extract<Said, { trichain: 'enter' }>,
  ): Promise<void> {
    const left = new AbortController()
    let give: (() => void) | undefined
    places.set(id, (cut) => {
      places.delete(id)
      // Before the place is given back: how long it took says nothing then.
      if (cut || !give) left.abort(new OperationError('CANCELLED', 'the caller has left', { status: 499 }))
      give?.()
    })
    try {
      const giveWay = yields ? () => member.send({ trichain: 'giveWay', id }) : undefined
      give = await this.#line.enter(caller, cost, left.signal, giveWay)
      if (left.signal.aborted) give()
      else member.send({ trichain: 'done', id })
    } catch (error) {
      places.delete(id)
      if (!left.signal.aborted) member.send({ trichain: 'refused', id, error: refused(error) })
    }
  }

  async #figures(): Promise<string> {
    const all = [...this.#present.values()].filter(({ serving }) => serving)
    const found = await Promise.all(all.map((one) => this.#measure(one)))
    return AggregatorRegistry.aggregate(found.filter((figures) => figures.length > 0)).metrics()
  }

  #measure({ member, measured }: Present): Promise<Figures> {
    const id = ++this.#asked
    return new Promise((resolve) => {
      const done = (figures: Figures) => {
        clearTimeout(late)
        measured.delete(id)
        resolve(figures)
      }
      const late = setTimeout(() => done([]), MEASURE_MS)
      measured.set(id, done)
      member.send({ trichain: 'measure', id })
    })
  }
}

const refused = (error: unknown): Refused =>
  error instanceof OperationError
    ? { message: error.message, status: error.status, retryAfterS: error.retryAfterS }
    : { message: error instanceof Error ? error.message : String(error) }
