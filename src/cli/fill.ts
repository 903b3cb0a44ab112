import { fileURLToPath } from 'node:url'
import type { Config } from '../config.js'
import { entityCount, interruptedImport } from '../generated/cypher.js'
import { importDataset } from '../import/index.js'
import { refreshNameKeys } from '../import/write/nameKeys.js'
import type { Log } from '../log.js'
import type { Store } from '../store/store.js'

const shipped = (name: string): string => fileURLToPath(new URL(`../../data/${name}`, import.meta.url))

/** Loads the shipped datasets into an empty embedded store, and says so. A Neo4j is never filled unasked. */
export async function fillIfEmpty(store: Store, config: Config, log: Log): Promise<void> {
  if (await store.run(interruptedImport, {})) {
    log.warn('an earlier import was interrupted, so the data may be incomplete: run "trichain import DIR" again with the same folder')
  }
  const refreshed = await refreshNameKeys(store)
  if (refreshed) log.info({ entities: refreshed }, 'names are now found by the forms of this version')
  if ((await store.run(entityCount, {})) > 0) return
  if (store.engine !== 'embedded') {
    log.warn('the store is empty: load a dataset with "trichain import DIR", for example data/facts and data/synthetic')
    return
  }
  for (const name of config.TRICHAIN_DEMO ? ['facts', 'synthetic'] : ['facts']) {
    const report = await importDataset(store, shipped(name))
    process.stderr.write(`The store was empty: loaded data/${name} (${report.rows} rows${name === 'synthetic' ? ', synthetic demonstration data; TRICHAIN_DEMO=false leaves it out' : ''})\n`)
  }
}
