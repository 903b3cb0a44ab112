import { changesSince, changeSetsByIds } from '../generated/cypher.js'
import type { Reader } from '../store/store.js'

const LOOKUP_IDS = 2000

/**
 * Of entities and facts: the change sets after a number that touched them and still count. One that was undone since,
 * and what undid it, do not.
 */
export async function laterSets(reader: Reader, ids: readonly string[], number: number): Promise<Map<string, string>> {
  const found: { id: string; changeSet: string }[] = []
  for (let from = 0; from < ids.length; from += LOOKUP_IDS)
    found.push(...(await reader.run(changesSince, { ids: ids.slice(from, from + LOOKUP_IDS), number })))
  const sets = [...new Set(found.map(({ changeSet }) => changeSet))]
  const gone = new Set<string>()
  for (let from = 0; from < sets.length; from += LOOKUP_IDS) {
    for (const { node } of await reader.run(changeSetsByIds, { ids: sets.slice(from, from + LOOKUP_IDS) }))
      if (node.state === 'REVERTED' || node.reverts != null) gone.add(node.id)
  }
  return new Map(found.flatMap(({ id, changeSet }) => (gone.has(changeSet) ? [] : [[id, changeSet] as const])))
}
