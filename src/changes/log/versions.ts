import { lastVersions } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'

const LOOKUP_IDS = 2000

/**
 * The last version of those of the ids that were ever changed: what comes back after it was taken out goes on from
 * there.
 */
export async function lastKnown(reader: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (let from = 0; from < ids.length; from += LOOKUP_IDS) {
    for (const { id, version } of await reader.run(lastVersions, { ids: ids.slice(from, from + LOOKUP_IDS) }))
      found.set(id, version)
  }
  return found
}
