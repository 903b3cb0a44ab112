import { storedRows } from '../import/check/complete.js'
import { References } from '../import/check/references.js'
import type { EntityTable, Surroundings, Values } from '../import/exchange/spec.js'
import type { Reader } from '../store/store.js'

/** The rows of entities, as they stand. */
export async function rowsById(
  reader: Reader,
  spec: EntityTable,
  ids: readonly string[],
  around?: Surroundings,
): Promise<Map<string, Values>> {
  const rows = ids.map((id) => ({ id, values: { id } }))
  const found = await storedRows(reader, spec, rows, around ?? surroundings(reader))
  return new Map([...found].map(([id, { values }]) => [id, values]))
}

/** What a normaliser may look up, of the graph alone. */
export const surroundings = (reader: Reader): Surroundings => ({
  ...new References(reader).surroundings,
  memory: new Map(),
})
