import { within, type Told } from '../analysis/gap/found.js'
import type { AskedRule, KeptFindings } from '../analysis/gap/kept.js'
import { keyOf, type Keeper, type Shelf } from './keeper.js'
import { pack, unpack, type Packed } from './packed.js'

export type { KeptFindings } from '../analysis/gap/kept.js'
export { Keeper, keyOf, type Shelf } from './keeper.js'
export { RemoteShelf, serveShelf } from './remote.js'

/**
 * Findings of one state of the store: what is kept is told, what is not is found and put there, unless the store is no longer in
 * that state. `state` must have been asked for, settled, before anything was read; `now` asks for it again; nothing where it can't be told.
 */
export class KeptOf implements KeptFindings {
  readonly #shelf: Shelf
  readonly #state: string
  readonly #now: () => Promise<string | undefined>

  constructor(shelf: Shelf, state: string, now: () => Promise<string | undefined>) {
    this.#shelf = shelf
    this.#state = state
    this.#now = now
  }

  async told(asked: AskedRule, find: () => Promise<Told>): Promise<Told> {
    const keys = keysOf(this.#state, asked)
    const taken = await this.#shelf.take(keys)
    if ('packed' in taken) return part(taken.packed, taken.key, asked, this.#state)
    let packed: Packed | undefined
    try {
      const told = await find()
      if ((await this.#now()) === this.#state) packed = pack(told)
      return told
    } finally {
      this.#shelf.put(keys.at(-1)!, packed)
    }
  }
}

/** What was kept when an operation began, for all that it asks. */
export class Pinned implements KeptFindings {
  readonly #keeper: Keeper
  readonly #state: string
  readonly #held = new Map<string, Packed>()
  /** How many findings there are. */
  count = 0

  constructor(keeper: Keeper, state: string) {
    this.#keeper = keeper
    this.#state = state
  }

  /** Holds what is kept of a rule; false where nothing is. */
  pin(asked: AskedRule): boolean {
    const key = keyOfRule(this.#state, asked)
    const packed = this.#held.get(key) ?? this.#keeper.get(key)
    if (!packed) return false
    if (!this.#held.has(key)) this.count += packed.count
    this.#held.set(key, packed)
    return true
  }

  async told(asked: AskedRule, find: () => Promise<Told>): Promise<Told> {
    for (const key of keysOf(this.#state, asked)) {
      const packed = this.#held.get(key)
      if (packed) return part(packed, key, asked, this.#state)
    }
    return find()
  }
}

/** Read once where it is asked for again. */
const read = new WeakMap<SharedArrayBuffer, ReturnType<typeof unpack>>()

async function part(packed: Packed, key: string, asked: AskedRule, state: string): Promise<Told> {
  let all = read.get(packed.bytes)
  if (!all) read.set(packed.bytes, (all = unpack(packed)))
  return asked.regionIds === null || key === keyOfRule(state, asked) ? all : within(await all, asked.regionIds)
}

/** Of all regions first: what was found there need not be found again in some of them. */
const keysOf = (state: string, asked: AskedRule): string[] =>
  asked.regionIds === null
    ? [keyOfRule(state, asked)]
    : [keyOfRule(state, { ...asked, regionIds: null }), keyOfRule(state, asked)]

const keyOfRule = (state: string, { rule, asOf, regionIds, chainIds, params, facts }: AskedRule): string =>
  keyOf(state, [rule, asOf, regionIds, chainIds, params, facts])
