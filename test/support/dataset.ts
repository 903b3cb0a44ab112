import { fileURLToPath } from 'node:url'
import { importDataset, importSource, type ImportOptions, type ImportReport } from '../../src/import/index.js'
import { memorySource, type MemoryTables } from '../../src/import/read/memory.js'
import type { Store } from '../../src/store/store.js'

/** Imports tables held in memory: rows by table, cells by header, as in the exchange format. */
export const importTables = (store: Store, tables: MemoryTables, options?: ImportOptions): Promise<ImportReport> =>
  importSource(store, memorySource(tables), options)

/** The folder of the named world; its README draws it. */
export const worldFolder = fileURLToPath(new URL('../fixtures/world', import.meta.url))

/** Imports the named world. */
export const importWorld = (store: Store, options?: ImportOptions): Promise<ImportReport> =>
  importDataset(store, worldFolder, options)
