import type { Told } from '../analysis/gap/finding.js'
import type { AskedRule, Finder, KeptFindings } from '../analysis/gap/kept.js'
import type { Touched } from '../analysis/gap/touched.js'
import { lastNumber } from '../changes/log/record.js'
import { restOn, restsOf } from '../store/rests.js'
import type { Store } from '../store/store.js'
import { touchedBetween } from './changes.js'
import type { Shelf, Version } from './keeper.js'
import { pack, type Packed } from './packed.js'
import { part, questionOf, questionsOf, type World } from './question.js'
import { noting } from './reads.js'
import { unpack } from './unpacked.js'

/** The store, and in which state it is just now; nothing where that can't be told. */
export interface Present {
  store: Pick<Store, 'run' | 'transaction' | 'state'>
  now(): Promise<string | undefined>
  /** Ends what is made of findings: whoever asked has left. */
  signal?: AbortSignal
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
  #number: Promise<number> | undefined
  readonly #touched = new Map<number, Promise<Touched | null>>()
  /** What is found and not yet put, as it is not known whether the store is still in this state. */
  #waiting: { question: string; found: Omit<Version, 'state'> }[] = []
  #putting: Promise<void> | undefined
  /** What is asked is to be read by this one, so that it is known what findings rest on. */
  readonly store: Present['store']

  constructor(shelf: Shelf, world: World, present: Present) {
    this.#shelf = shelf
    this.#world = world
    this.#present = present
    this.store = noting(present.store)
  }

  async told(asked: AskedRule, finderOf: (regionIds: AskedRule['regionIds']) => Finder): Promise<Told> {
    const { state, sight } = this.#world
    const taken = await this.#shelf.take(state, questionsOf(sight, asked))
    const { question } = taken
    if ('packed' in taken) return part(await this.#taken(taken.packed), question, asked, sight)
    try {
      const finder = finderOf(question === questionOf(sight, asked) ? asked.regionIds : null)
      const number = await (this.#number ??= lastNumber(this.#present.store))
      const { told, packed } =
        (taken.before && (await this.#mended(taken.before, number, finder))) ?? (await this.#found(finder.detect))
      this.#put(question, { number, packed })
      return await part(told, question, asked, sight)
    } catch (error) {
      this.#shelf.put(state, question)
      throw error
    }
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
    return { told, packed: await pack(told, { before, signal }) }
  }

  /** What is found while the state is asked for waits for the next answer. */
  #put(question: string, found: Omit<Version, 'state'>): void {
    this.#waiting.push({ question, found })
    this.#putting ??= this.#putAll()
  }

  async #putAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const some = this.#waiting
      this.#waiting = []
      const { state } = this.#world
      const holds = (await this.#present.now()) === state
      for (const { question, found } of some) this.#shelf.put(state, question, holds ? found : undefined)
    }
    this.#putting = undefined
  }
}
