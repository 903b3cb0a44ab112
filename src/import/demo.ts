import { syntheticNodes, syntheticRelations } from '../generated/cypher.js'
import type { Store } from '../store/store.js'
import { removeIds, type RemovalReport } from './remove.js'

/**
 * Takes all demonstration data out of a store, with what hangs on it; a second time there is nothing to take out.
 * @throws ImportError where something that is no demonstration data refers to some of it
 */
export async function removeDemo(
  store: Store,
  { dryRun = false, by }: { dryRun?: boolean; by?: string | undefined } = {},
): Promise<RemovalReport> {
  const ids = [...(await store.run(syntheticNodes, {})), ...(await store.run(syntheticRelations, {}))].map(
    ({ id }) => id,
  )
  return ids.length
    ? removeIds(store, ids, { dryRun, title: '移除演示数据', by })
    : { dryRun, removed: 0, along: 0, changes: [], notes: [] }
}
