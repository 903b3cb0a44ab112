import { randomUUID } from 'node:crypto'
import { settleState } from '../generated/cypher.js'
import type { Reader, Store } from './store.js'

const HOURS_MS = 12 * 3_600_000
/** How often Neo4j is read while others go on writing, before they are made to wait. */
const TRIES = 3

/**
 * What `work` reads is of one state of the store, though others write meanwhile. The embedded engine reads as of the
 * beginning. Neo4j shows what others commit: there the work is done again where somebody wrote meanwhile, and in the
 * end those who write wait at their commit until it is done. So the work may run more than once.
 */
export async function oneState<T>(store: Store, work: (reader: Reader) => Promise<T>): Promise<T> {
  if (store.engine === 'embedded') return store.transaction(work, { reads: true, timeoutMs: HOURS_MS })
  for (let tried = 0; tried < TRIES; tried++) {
    const before = (await store.state({ settled: true })) ?? (await store.state({ settled: true }))
    const result = await work(store)
    if (before !== undefined && before === (await store.state({ settled: true }))) return result
  }
  return store.transaction(
    async (tx) => {
      await tx.run(settleState, { mark: randomUUID() })
      return work(tx)
    },
    { rollback: true, timeoutMs: HOURS_MS },
  )
}
