import { fillIfEmpty } from '../../src/cli/fill.js'
import { readConfig } from '../../src/config.js'
import { startServer } from '../../src/http/server.js'
import { createLog } from '../../src/log.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'

export interface Served extends AsyncDisposable {
  /** Base address, without a trailing slash. */
  url: string
  store: Store
}

/** The day the demonstration data is looked at. */
const today = '2026-11-21'

/** The real server on a free port, over a fresh store that holds what a first start fills it with. */
export async function serve(): Promise<Served> {
  const config = readConfig({ PORT: '0' })
  const log = createLog('silent')
  const store = await openStore({ engine: 'embedded', queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS })
  await fillIfEmpty(store, config, log)
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
