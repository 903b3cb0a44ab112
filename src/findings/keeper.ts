import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { lineOf } from '../store/line.js'
import type { Block, Packed } from './block.js'
import { sizeOf } from './packed.js'

/** What was found for a question in a state of the store. */
export interface Version {
  state: string
  /** The last change set there was. */
  number: number
  packed: Packed
}

/**
 * What was found for a question, or that whoever asks is the one to find it, and to put what he found: from what was
 * found before, where only change sets lie between.
 */
export type Taken = { question: string; packed: Packed } | { question: string; before?: Version }

/** Where findings are kept, by the state of the store. */
export interface Shelf {
  /** The same in every thread, and no other's: threads serve several stores. */
  readonly id: string
  /**
   * What is kept of the first of some questions in a state. What somebody finds just now is waited for; else one is for
   * the asker to find.
   */
  take(state: string, questions: readonly string[], signal?: AbortSignal): Promise<Taken>
  /**
   * Keeps what was found for a question that was to be found; without it, nothing could be kept, and the next one is to
   * find it.
   */
  put(state: string, question: string, found?: Omit<Version, 'state'>): void
}

/** How many states something is kept of: the last one, and the one before, which some may still be asking. */
const STATES = 2

/** Keeps findings up to so many bytes, those longest unused going first; each is found once, however many ask. */
export class Keeper implements Shelf {
  readonly id = randomUUID()
  /** By question, the last state first. */
  readonly #kept: LRUCache<string, readonly Version[]>
  readonly #sought = new Map<string, { over: Promise<void>; end(): void }>()
  /** How often something was asked for that was kept, that was made of what was found before, and that was not. */
  found = 0
  mended = 0
  missed = 0

  constructor(bytes: number) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      // What a commit did not touch is the same in both states.
      sizeCalculation: (versions) => Math.max(1, sizeOf(versions.map(({ packed }) => packed))),
    })
  }

  /** Bytes kept. */
  get bytes(): number {
    return this.#kept.calculatedSize
  }

  /** What is kept of a question in a state, if it is. */
  get(state: string, question: string): Packed | undefined {
    return this.#kept.get(question)?.find((version) => version.state === state)?.packed
  }

  /** A version of what was found for a question, by its id, if it is kept still. */
  version(question: string, id: string | undefined): Packed | undefined {
    return id === undefined ? undefined : this.#kept.peek(question)?.find(({ packed }) => packed.id === id)?.packed
  }

  async take(state: string, questions: readonly string[], signal?: AbortSignal): Promise<Taken> {
    for (;;) {
      signal?.throwIfAborted()
      for (const question of questions) {
        const packed = this.get(state, question)
        if (!packed) continue
        this.found++
        return { question, packed }
      }
      const sought = questions.map((one) => this.#sought.get(keyOf(state, one))).find((one) => one !== undefined)
      if (!sought) {
        const known = questions.find((one) => this.#before(state, one) !== undefined)
        const question = known ?? questions.at(-1)!
        let end = (): void => undefined
        const over = new Promise<void>((resolve) => (end = resolve))
        this.#sought.set(keyOf(state, question), { over, end })
        const before = this.#before(state, question)
        if (before) this.mended++
        else this.missed++
        return { question, ...(before && { before }) }
      }
      await sought.over
    }
  }

  put(state: string, question: string, found?: Omit<Version, 'state'>): void {
    if (found) {
      const others = (this.#kept.peek(question) ?? []).filter(
        (version) => version.state !== state && lineOf(version.state) === lineOf(state),
      )
      const own = { state, ...found, packed: shared(found.packed, others) }
      const versions = [...others, own].sort((a, b) => b.number - a.number)
      this.#kept.set(question, versions.slice(0, STATES))
    }
    const key = keyOf(state, question)
    const sought = this.#sought.get(key)
    this.#sought.delete(key)
    sought?.end()
  }

  /** The last that was found, where only change sets lie between. */
  #before(state: string, question: string): Version | undefined {
    const last = this.#kept.peek(question)?.[0]
    return last && lineOf(last.state) === lineOf(state) ? last : undefined
  }
}

/** The same with the blocks of other versions that it shares: what is read of a block is known by its own object. */
function shared(packed: Packed, others: readonly Version[]): Packed {
  const known = new Map<string, Block>()
  for (const { packed: other } of others) for (const block of other.blocks) if (block) known.set(block.id, block)
  if (known.size === 0) return packed
  return { ...packed, blocks: packed.blocks.map((block) => block && (known.get(block.id) ?? block)) }
}

const keyOf = (state: string, question: string): string => `${state}\n${question}`
