import type { Told } from '../analysis/gap/finding.js'
import type { AskedRule, Finder, KeptFindings } from '../analysis/gap/kept.js'
import { affected } from '../analysis/gap/mend.js'
import { touchedByBoth, type Touched } from '../analysis/gap/touched.js'
import type { Before, Weighed, WorkOut } from '../analysis/gap/workOut.js'
import { lastNumber } from '../changes/log/record.js'
import { restOn, restsOf } from '../store/rests.js'
import type { Store } from '../store/store.js'
import { touchedBetween } from './changes.js'
import type { Shelf, Version } from './keeper.js'
import { pack, type Packed } from './packed.js'
import { Parts, type Part } from './parts.js'
import { part, questionOf, questionsOf, type World } from './question.js'
import { noting } from './reads.js'
import { unpack } from './unpacked.js'

/** The store, and in which state it is just now; nothing where that can't be told. */
export interface Present {
  store: Pick<Store, 'run' | 'transaction' | 'state'>
  now(): Promise<string | undefined>
  /** Ends what is made of findings: whoever asked has left. */
  signal?: AbortSignal
  /** What was worked out here before. */
  parts?: Parts
}

/**
 * Findings of one state of the store: what is kept is told, what was found before is mended where change sets have
 * touched it since, all else is found; and it is put there, unless the store is no longer in that state. The state must
 * have been asked for, settled, before anything was read.
 */
export class KeptOf implements KeptFindings {
  readonly #shelf: Shelf
  readonly #world: World
  readonly #present: Present
  readonly #parts: Parts
  #number: Promise<number> | undefined
  readonly #touched = new Map<number, Promise<Touched | null>>()
  /** What is found and not yet put, as it is not known whether the store is still in this state. */
  #waiting: ((holds: boolean) => void)[] = []
  #putting: Promise<void> | undefined
  /** What is asked is to be read by this one, so that it is known what findings rest on. */
  readonly store: Present['store']

  constructor(shelf: Shelf, world: World, present: Present) {
    this.#shelf = shelf
    this.#world = world
    this.#present = present
    this.#parts = present.parts ?? new Parts()
    this.store = noting(present.store)
  }

  async told(asked: AskedRule, finderOf: (regionIds: AskedRule['regionIds']) => Finder): Promise<Told> {
    const { state, sight } = this.#world
    const taken = await this.#shelf.take(state, questionsOf(sight, asked))
    const { question } = taken
    if ('packed' in taken) return part(await this.#taken(taken.packed), question, asked, sight)
    try {
      const finder = finderOf(question === questionOf(sight, asked) ? asked.regionIds : null)
      const number = await this.#last()
      const { told, packed } =
        (taken.before && (await this.#mended(taken.before, number, finder))) ?? (await this.#found(finder.detect))
      this.#put((holds) => this.#shelf.put(state, question, holds ? { number, packed } : undefined))
      return await part(told, question, asked, sight)
    } catch (error) {
      this.#shelf.put(state, question)
      throw error
    }
  }

  part(facts: boolean): WorkOut {
    return async <T extends Weighed>(name: string, key: readonly unknown[], make: Making<T>) => {
      const { state } = this.#world
      const question = this.#partOf(facts, name, key)
      const number = await this.#last()
      const part = this.#parts.get<T>(question, state)
      // What was worked out later is of no use to who still asks of an earlier state.
      const touched = part && part.number <= number ? await this.#since(part.number, number) : undefined
      const { result, rests } = await workedOut(make, touched && { part: part!, touched })
      if (result)
        this.#put((holds) => {
          if (holds) this.#parts.put(question, { state, number, reads: [...rests], value: result })
        })
      return result
    }
  }

  partBeside(facts: boolean, more: Touched): WorkOut {
    return async <T extends Weighed>(name: string, key: readonly unknown[], make: Making<T>) => {
      const { state } = this.#world
      const part = this.#parts.get<T>(this.#partOf(facts, name, key), state)
      const touched = part && (part.state === state ? more : await this.#touched.get(part.number))
      return (await workedOut(make, touched && { part: part!, touched: touchedByBoth(touched, more) })).result
    }
  }

  async partsNow(): Promise<void> {
    const { state } = this.#world
    for (const number of this.#parts.numbers(this.#shelf.id, state)) await this.#since(number, await this.#last())
  }

  /** Resolves when all that was found is kept, or is known to be of use no more. */
  async settled(): Promise<void> {
    await this.#putting
  }

  /** What was found before, as it is now; nothing where all of it has to be found anew. */
  async #mended(
    { number: then, packed }: Version,
    number: number,
    finder: Finder,
  ): Promise<{ told: Told; packed: Packed } | undefined> {
    const touched = await this.#since(then, number)
    if (!touched) return undefined
    const before = await this.#taken(packed)
    const mended = () => finder.mend(before, touched)
    const { result, rests } = await restsOf(mended, packed.reads)
    if (result === before) return { told: result, packed }
    return result ? await this.#packed(result, rests, packed) : undefined
  }

  async #found(detect: Finder['detect']): Promise<{ told: Told; packed: Packed }> {
    const { result, rests } = await restsOf(detect)
    return this.#packed(result, rests)
  }

  #last(): Promise<number> {
    return (this.#number ??= lastNumber(this.#present.store))
  }

  #partOf(facts: boolean, name: string, key: readonly unknown[]): string {
    return JSON.stringify([this.#shelf.id, name, facts, this.#world.sight, ...key])
  }

  #since(after: number, until: number): Promise<Touched | null> {
    let known = this.#touched.get(after)
    if (!known) this.#touched.set(after, (known = touchedBetween(this.#present.store, after, until)))
    return known
  }

  /** Who goes on with it rests on what it rests on. */
  #taken(packed: Packed): Promise<Told> {
    restOn(packed.reads)
    return unpack(packed)
  }

  async #packed(found: Told, rests: ReadonlySet<string>, before?: Packed): Promise<{ told: Told; packed: Packed }> {
    const told = { ...found, reads: [...rests] }
    const { signal } = this.#present
    const packed = await pack(told, { before, signal })
    // What it was made of is let go: of a hundred thousand findings that is most of what a thread holds.
    return { told: await unpack(packed), packed }
  }

  /** What is found while the state is asked for waits for the next answer. */
  #put(put: (holds: boolean) => void): void {
    this.#waiting.push(put)
    this.#putting ??= this.#putAll()
  }

  async #putAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const some = this.#waiting
      this.#waiting = []
      const holds = (await this.#present.now()) === this.#world.state
      for (const put of some) put(holds)
    }
    this.#putting = undefined
  }
}

type Making<T> = (before?: Before<T>) => Promise<T | undefined>

/** Works something out from what was worked out before; who asks rests on what it rests on. */
async function workedOut<T>(
  make: Making<T>,
  before: { part: Part<T>; touched: Touched } | null | undefined,
): Promise<{ result: T | undefined; rests: ReadonlySet<string> }> {
  if (!before) return restsOf(() => make())
  const { part: known, touched } = before
  restOn(known.reads)
  const ofIt = affected(known.reads, touched)
  return restsOf(() => make({ value: known.value, touched, ofIt }), known.reads)
}
