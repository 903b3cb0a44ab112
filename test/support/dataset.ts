import { fileURLToPath } from 'node:url'
import { importDataset, importSource, type ImportOptions, type ImportReport } from '../../src/import/index.js'
import { memorySource, type MemoryTables } from '../../src/import/read/memory.js'
import type { NoParameters, Query } from '../../src/query/query.js'
import type { Store } from '../../src/store/store.js'

/** From so many rows on a world is large. */
const LARGE = 1000
/**
 * What Neo4j planned for a small world may take a hundred times as long in a large one. A server plans anew when there
 * is much more than there was; in a run of tests, where worlds come and go, it does not.
 */
const forgetPlans: Query<NoParameters, string> = {
  name: 'test/forgetPlans',
  text: 'CALL db.clearQueryCaches() YIELD value RETURN value',
  write: false,
  returns: 'value',
  params: {},
  columns: { value: { kind: 'scalar', name: 'string' } },
}

/** Imports tables held in memory: rows by table, cells by header, as in the exchange format. */
export async function importTables(store: Store, tables: MemoryTables, options?: ImportOptions): Promise<ImportReport> {
  const report = await importSource(store, memorySource(tables), options)
  const rows = Object.values(tables).reduce((sum, table) => sum + (table?.length ?? 0), 0)
  if (store.engine === 'neo4j' && rows >= LARGE) await store.run(forgetPlans, {})
  return report
}

/** The folder of the named world; its README draws it. */
export const worldFolder = fileURLToPath(new URL('../fixtures/world', import.meta.url))

/** Imports the named world. */
export const importWorld = (store: Store, options?: ImportOptions): Promise<ImportReport> =>
  importDataset(store, worldFolder, options)
