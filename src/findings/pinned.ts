import type { Told } from '../analysis/gap/finding.js'
import type { AskedRule, Finder, KeptFindings } from '../analysis/gap/kept.js'
import type { Keeper } from './keeper.js'
import type { Packed } from './packed.js'
import { part, questionOf, questionsOf, type World } from './question.js'
import { unpack } from './unpacked.js'

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
    const { state, sight } = this.#world
    const question = questionOf(sight, asked)
    const packed = this.#held.get(question) ?? this.#keeper.get(state, question)
    if (!packed) return false
    if (!this.#held.has(question)) this.count += packed.count
    this.#held.set(question, packed)
    return true
  }

  async told(asked: AskedRule, finder: (regionIds: AskedRule['regionIds']) => Finder): Promise<Told> {
    const { sight } = this.#world
    for (const question of questionsOf(sight, asked)) {
      const packed = this.#held.get(question)
      if (packed) return part(await unpack(packed), question, asked, sight)
    }
    return finder(asked.regionIds).detect()
  }
}
