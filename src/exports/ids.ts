import { entityIds } from '../generated/cypher.js'
import { typeOfId, type EntityTypeName } from '../model.js'
import type { Reader } from '../store/store.js'

/** What is told as a whole to whom has the right to people: in files only where personal contacts are asked for. */
export const RESTRICTED: ReadonlySet<EntityTypeName> = new Set(['CreditRecord'])

/** The ids of all entities by their types, each in order. */
export async function idsByType(reader: Reader): Promise<Map<EntityTypeName, string[]>> {
  const all = new Map<EntityTypeName, string[]>()
  for (const { id } of await reader.run(entityIds, {})) {
    const type = typeOfId(id)
    if (!type) continue
    const ids = all.get(type)
    if (ids) ids.push(id)
    else all.set(type, [id])
  }
  for (const ids of all.values()) ids.sort()
  return all
}
