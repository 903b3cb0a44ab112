import { LRUCache } from 'lru-cache'
import { chainsByAppointments } from '../../generated/cypher.js'
import { readingOnce } from './once.js'
import type { Scope } from './scope.js'

/** As many appointments as are looked at together: of more than some hundred thousand no thread could hold all rows. */
const MOST = 60_000

/**
 * The chains a rule looks at, in parts whose appointments can be held at once: one of all of them, but in very large
 * worlds.
 */
export async function chainsInParts(
  { chainIds, once, reader }: Pick<Scope, 'chainIds' | 'once' | 'reader'>,
  most = MOST,
): Promise<(readonly string[] | null)[]> {
  if (chainIds !== null) return [chainIds]
  // The same lists for all rules, by which they read each part together.
  return once('chainsInParts', [most], async () => {
    const chains = await reader.run(chainsByAppointments, {})
    const parts: string[][] = []
    let room = 0
    for (const { id, appointments } of chains) {
      if (parts.length === 0 || appointments > room) {
        parts.push([])
        room = most
      }
      parts.at(-1)!.push(id)
      room -= appointments
    }
    return parts.length > 1 ? parts : [null]
  })
}

/** So many parts are held at once: of rules that go through them side by side some are a part behind. */
const HELD = 2

/** What rules read of the parts of a very large world: each part once for those that go through them side by side. */
export class Parts {
  readonly #known = new LRUCache<readonly string[], Scope['once']>({ max: HELD })
  #begun: () => void = () => undefined
  readonly #begin = new Promise<void>((resolve) => (this.#begun = resolve))

  /**
   * As soon as one of them goes through parts, all of these that do go with it. What fails is told by whoever waits for
   * it.
   */
  together(runs: readonly { rule: { inParts?: true }; detect(): Promise<unknown> }[]): void {
    const some = runs.filter(({ rule }) => rule.inParts)
    void this.#begin.then(() => Promise.allSettled(some.map((run) => run.detect())))
  }

  /** How something is read once of a part. */
  of(chainIds: readonly string[]): Scope['once'] {
    this.#begun()
    let once = this.#known.get(chainIds)
    if (!once) this.#known.set(chainIds, (once = readingOnce()))
    return once
  }
}
