import { fileURLToPath } from 'node:url'
import type { Config } from '../config.js'
import { entityCount, fillingStore, finishFilling, startFilling } from '../generated/cypher.js'
import { importDataset } from '../import/index.js'
import { undoUnfinished, unfinishedImport } from '../import/runs.js'
import { refreshNameKeys } from '../import/write/nameKeys.js'
import type { Log } from '../log.js'
import type { Store } from '../store/store.js'

/** The folder of a shipped dataset. */
export const shipped = (name: string): string => fileURLToPath(new URL(`../../data/${name}`, import.meta.url))
const say = (line: string): void => void process.stderr.write(`${line}\n`)

/**
 * Makes a store fit to be asked: ends what was interrupted, and loads the shipped datasets into an empty embedded
 * store; it says so. A Neo4j is never changed unasked.
 */
export async function fillIfEmpty(store: Store, config: Config, log: Log): Promise<void> {
  await endInterrupted(store, log)
  const refreshed = await refreshNameKeys(store)
  if (refreshed) log.info({ entities: refreshed }, 'names are now found by the forms of this version')
  // A first start that was killed between two datasets goes on where it was.
  const filling = await store.run(fillingStore, {})
  if (!filling && (await store.run(entityCount, {})) > 0) return
  if (store.engine !== 'embedded') {
    log.warn('the store is empty: load a dataset with "trichain import DIR", for example data/facts and data/synthetic')
    return
  }
  if (filling) say('The first start did not finish: it goes on now')
  else await store.transaction((tx) => tx.run(startFilling, { startedAt: new Date().toISOString() }))
  for (const name of config.TRICHAIN_DEMO ? ['facts', 'synthetic'] : ['facts']) {
    const { rows, unchanged } = await importDataset(store, shipped(name))
    if (unchanged < rows)
      say(
        `The store was empty: loaded data/${name} (${rows} rows${name === 'synthetic' ? ', synthetic demonstration data; TRICHAIN_DEMO=false leaves it out' : ''})`,
      )
  }
  await store.transaction((tx) => tx.run(finishFilling, {}))
}

async function endInterrupted(store: Store, log: Log): Promise<void> {
  const unfinished = await unfinishedImport(store)
  if (!unfinished) return
  if (store.engine === 'embedded') {
    await undoUnfinished(store)
    say(`An import that began ${unfinished.startedAt} did not finish: what it had written was taken out; run it again`)
  } else if (unfinished.running)
    log.warn(
      { startedAt: unfinished.startedAt },
      'an import is under way: until its end answers may rest on a part of it, and say so',
    )
  else
    log.warn(
      { startedAt: unfinished.startedAt },
      'an import did not finish, so answers may rest on a part of it, and say so: "trichain undo" takes it out, the next import too',
    )
}
