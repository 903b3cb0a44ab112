import { within, type Told } from '../analysis/gap/found.js'
import type { AskedRule, KeptFindings } from '../analysis/gap/kept.js'
import { keyOf, type Keeper, type Shelf } from './keeper.js'
import { pack, unpack, type Packed } from './packed.js'

export type { KeptFindings } from '../analysis/gap/kept.js'
export { Keeper, keyOf, type Shelf } from './keeper.js'
export { Recorder } from './recorder.js'
export { RemoteShelf, serveShelf } from './remote.js'

/** What questions look at. */
export interface World {
  /** The state of the store. */
  state: string
  /** What of people may be seen: who sees less is told of other names. */
  sight: string
}

/**
 * Findings of one state of the store: what is kept is told, what is not is found and put there, unless the store is no
 * longer in that state. It must have been asked for, settled, before anything was read; `now` asks for it again;
 * nothing where it can't be told.
 */
export class KeptOf implements KeptFindings {
  readonly #shelf: Shelf
  readonly #world: World
  readonly #now: () => Promise<string | undefined>

  constructor(shelf: Shelf, world: World, now: () => Promise<string | undefined>) {
    this.#shelf = shelf
    this.#world = world
    this.#now = now
  }

  async told(asked: AskedRule, detect: () => Promise<Told>): Promise<Told> {
    const keys = keysOf(this.#world, asked)
    const taken = await this.#shelf.take(keys)
    if ('packed' in taken) return part(taken.packed, taken.key, asked, this.#world)
    let packed: Packed | undefined
    try {
      const told = await detect()
      if ((await this.#now()) === this.#world.state) packed = pack(told)
      return told
    } finally {
      this.#shelf.put(keys.at(-1)!, packed)
    }
  }
}

/** What was kept when an operation began, for all that it asks. */
export class Pinned implements KeptFindings {
  readonly #keeper: Keeper
  readonly #world: World
  readonly #held = new Map<string, Packed>()
  /** How many findings there are. */
  count = 0

  constructor(keeper: Keeper, world: World) {
    this.#keeper = keeper
    this.#world = world
  }

  /** Holds what is kept of a rule; false where nothing is. */
  pin(asked: AskedRule): boolean {
    const key = keyOfRule(this.#world, asked)
    const packed = this.#held.get(key) ?? this.#keeper.get(key)
    if (!packed) return false
    if (!this.#held.has(key)) this.count += packed.count
    this.#held.set(key, packed)
    return true
  }

  async told(asked: AskedRule, detect: () => Promise<Told>): Promise<Told> {
    for (const key of keysOf(this.#world, asked)) {
      const packed = this.#held.get(key)
      if (packed) return part(packed, key, asked, this.#world)
    }
    return detect()
  }
}

/** Read once where it is asked for again. */
const read = new WeakMap<SharedArrayBuffer, ReturnType<typeof unpack>>()

async function part(packed: Packed, key: string, asked: AskedRule, world: World): Promise<Told> {
  let all = read.get(packed.bytes)
  if (!all) read.set(packed.bytes, (all = unpack(packed)))
  return asked.regionIds === null || key === keyOfRule(world, asked) ? all : within(await all, asked.regionIds)
}

/** Of all regions first: what was found there need not be found again in some of them. */
const keysOf = (world: World, asked: AskedRule): string[] =>
  asked.regionIds === null
    ? [keyOfRule(world, asked)]
    : [keyOfRule(world, { ...asked, regionIds: null }), keyOfRule(world, asked)]

/** The key under which is kept what a rule found. */
export const keyOfRule = (
  { state, sight }: World,
  { rule, asOf, regionIds, chainIds, params, facts }: AskedRule,
): string => keyOf(state, [rule, asOf, regionIds, chainIds, params, facts, sight])
