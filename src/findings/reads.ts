import { namesOf } from '../query/names.js'
import type { Query } from '../query/query.js'
import type { Reader, Store } from '../store/store.js'

/** How registers are kept is held against what it was by itself; where to look again is asked after all is known. */
const BESIDE = new Set([
  'registers/registersBegun',
  'registers/registerEntries',
  'registers/ledgerEntries',
  'registers/serviceEntries',
  'registers/registerDeclarations',
  'gap/tiedToAny',
  'gap/fieldsOfExperts',
  'gap/inNeedOf',
])
/** What one rule reads is remembered for no other. */
const OF_ONE_RULE = /^gap\/g\d/
/** What few rules read, and an operation remembers for all: who has never read of it does not rest on it. */
const FEW = ['counter', 'matrix', 'progress']

const known = new Map<string, readonly string[]>()

/** The labels and types of relations that a query names, and the room it stands in where few rules read there. */
function namesIn({ name, text }: Pick<Query, 'name' | 'text'>): readonly string[] {
  let names = known.get(text)
  if (!names) {
    const room = roomOf(name)
    known.set(text, (names = BESIDE.has(name) ? [] : [...namesOf(text), ...(FEW.includes(room) ? [room] : [])]))
  }
  return names
}

const roomOf = (name: string): string => name.slice(0, name.indexOf('/'))

/**
 * Notes what is read, by label and type of relation: what of it a rule rests on, though an operation remembers some of
 * it for the next one that asks.
 */
export class Reads {
  readonly #open = new Set<Set<string>>()
  /** By room: what was read that may be remembered. */
  readonly #remembered = new Map<string, Set<string>>()

  /** What was read by something, and what it may have been told from memory; `before` is what it is known to read. */
  async of<T>(work: () => Promise<T>, before?: readonly string[]): Promise<{ result: T; reads: ReadonlySet<string> }> {
    const names = new Set(before)
    this.#open.add(names)
    try {
      const result = await work()
      for (const [room, remembered] of this.#remembered)
        if (!before || !FEW.includes(room) || names.has(room)) for (const name of remembered) names.add(name)
      return { result, reads: names }
    } finally {
      this.#open.delete(names)
    }
  }

  /** Who is at work goes on with what rests on these. */
  add(names: Iterable<string>): void {
    for (const name of names) for (const open of this.#open) open.add(name)
  }

  /** The same store, whose queries are noted. */
  noting<S extends Pick<Store, 'run' | 'transaction' | 'state'>>(
    store: S,
  ): Pick<Store, 'run' | 'transaction' | 'state'> {
    const noted = (reader: Reader): Reader => ({
      run: (query, params, options) => {
        this.#note(query)
        return reader.run(query, params, options)
      },
    })
    return {
      run: noted(store).run,
      transaction: (work, options) => store.transaction((tx) => work(noted(tx)), options),
      state: (options) => store.state(options),
    }
  }

  #note(query: Pick<Query, 'name' | 'text'>): void {
    const names = namesIn(query)
    this.add(names)
    if (OF_ONE_RULE.test(query.name)) return
    const room = roomOf(query.name)
    const remembered = this.#remembered.get(room) ?? new Set()
    this.#remembered.set(room, remembered)
    for (const name of names) remembered.add(name)
  }
}
