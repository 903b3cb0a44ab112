import { fillIfEmpty, shipped } from '../../src/cli/fill.js'
import { startServer } from '../../src/http/server.js'
import { importDataset } from '../../src/import/index.js'
import { createLog } from '../../src/log.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import type { Engine } from '../support/engines.js'
import { testConfig } from '../support/unhurried.js'

export interface Served extends AsyncDisposable {
  /** Base address, without a trailing slash. */
  url: string
  store: Store
}

/** The day the demonstration data is looked at. */
const today = '2026-11-21'

/**
 * The real server on a free port, over a fresh store that holds what a first start fills it with; embedded, if no
 * engine is given.
 */
export async function serve(engine?: Engine): Promise<Served> {
  const store = await opened(engine)
  await fillIfEmpty(store, config, log)
  // A Neo4j is never filled unasked.
  if (store.engine === 'neo4j') for (const name of ['facts', 'synthetic']) await importDataset(store, shipped(name))
  const served = await over(store)
  await planned(served.url)
  return served
}

/** The same over an empty store. */
export const serveNothing = async (): Promise<Served> => over(await opened())

/**
 * Asks all rules until they answer: a Neo4j that was just started plans each query, which may take longer than a
 * question is given.
 */
async function planned(url: string): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ gapSummary(by: []) { count } }' }),
    })
    if (!('errors' in ((await response.json()) as object))) return
  }
}

const config = testConfig()
const log = createLog('silent')

function opened(engine?: Engine): Promise<Store> {
  const queryTimeoutMs = config.TRICHAIN_QUERY_TIMEOUT_MS
  return engine?.open({ queryTimeoutMs }) ?? openStore({ engine: 'embedded', queryTimeoutMs })
}

async function over(store: Store): Promise<Served> {
  const server = await startServer({ store, config, log, today })
  return {
    url: server.url,
    store,
    async [Symbol.asyncDispose]() {
      await server.close()
      await store.close()
    },
  }
}
