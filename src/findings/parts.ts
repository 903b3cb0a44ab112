import { LRUCache } from 'lru-cache'
import { lineOf } from '../store/line.js'
import { room } from './room.js'

/** Something that was worked out in a state of the store. */
export interface Part<T = unknown> {
  state: string
  /** The last change set there was. */
  number: number
  /** Labels and types of relations that were read for it. */
  reads: readonly string[]
  value: T
}

/** Ids that are held by all parts together, at the most: some tens of MB. A day of 100,000 experts takes 48,000. */
const MOST = room(500_000)

/** What was worked out on the way to findings, kept where it was: each thread has its own. */
export class Parts {
  readonly #kept = new LRUCache<string, Part<{ weight: number }>>({
    maxSize: MOST,
    sizeCalculation: ({ value }) => 1 + value.weight,
  })

  /** The last that was worked out for a question, where only change sets lie between. */
  get<T>(question: string, state: string): Part<T> | undefined {
    const part = this.#kept.get(question)
    return part && lineOf(part.state) === lineOf(state) ? (part as Part<T & { weight: number }>) : undefined
  }

  /** The last change sets of other states that something of a shelf was worked out in, where they can be followed. */
  numbers(shelf: string, state: string): ReadonlySet<number> {
    const found = new Set<number>()
    for (const [question, part] of this.#kept.entries()) {
      const own = question.startsWith(JSON.stringify([shelf]).slice(0, -1))
      if (own && part.state !== state && lineOf(part.state) === lineOf(state)) found.add(part.number)
    }
    return found
  }

  put(question: string, part: Part<{ weight: number }>): void {
    const other = this.#kept.peek(question)
    if (other && lineOf(other.state) === lineOf(part.state) && other.number > part.number) return
    this.#kept.set(question, part)
  }
}
