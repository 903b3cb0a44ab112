import { readConfig } from '../../src/config.js'
import { startServer, type RunningServer } from '../../src/http/server.js'
import { createLog } from '../../src/log.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { AS_OF } from '../lib/case.js'
import type { EngineAt } from '../lib/engine.js'
import { watchedStore } from '../lib/watched.js'
import { answerCalls } from '../lib/worker.js'
import { Busy } from './busy.js'

let store: Store | undefined
let server: RunningServer | undefined
const busy = new Busy()

/** TriChain as in service, but that it keeps no findings; it can tell how long its queries take. */
export const handlers = answerCalls(
  {
    async start(at: EngineAt): Promise<{ url: string; timeoutMs: number }> {
      // Nothing is kept from one question to the next: what is timed is an answer found from nothing.
      const config = readConfig({ PORT: '0', TRICHAIN_KEPT_MB: '0', TRICHAIN_WARM_UP: 'false' })
      const opened = await openStore({ ...at, queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS })
      store = opened
      const told = watchedStore(opened, (query, _, answer) => busy.during(query.name, answer))
      server = await startServer({ store: told, config, log: createLog(config.TRICHAIN_LOG_LEVEL), today: AS_OF })
      return { url: server.url, timeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS }
    },
    /** What the queries took since it was last asked. */
    async spent() {
      return busy.taken()
    },
  },
  async () => {
    await server?.close()
    await store?.close()
  },
)
